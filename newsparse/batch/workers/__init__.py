"""Workers: the processes that do the work, here or on a cluster."""
