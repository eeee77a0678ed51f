"""What happened: runs, changes, and how offers and payouts went."""
