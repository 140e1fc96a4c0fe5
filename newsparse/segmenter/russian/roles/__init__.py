"""What Russian calls a person beside a name: «мэр», «врач больницы»."""
