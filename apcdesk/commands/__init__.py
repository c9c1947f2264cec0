"""What each command of the command line does, and the sentences that it prints. Nothing here loads what a command uses."""
