"""The names of persons in Russian text: where they begin, their forms and cases."""
