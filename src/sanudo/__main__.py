"""`python -m sanudo` is the command `sanudo`."""

from sanudo.cli.main import main

if __name__ == "__main__":
    main()
