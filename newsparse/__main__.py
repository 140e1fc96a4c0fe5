"""`python -m newsparse`: the command."""

from newsparse.cli import main

if __name__ == "__main__":
    main()
