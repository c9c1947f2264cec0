"""The crib's window: people take equipment and bring it back by themselves. Nothing here names anybody else."""
