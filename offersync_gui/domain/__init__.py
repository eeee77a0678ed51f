"""What the program is about: advertisers, offers, runs and the rules between them. Pure data."""
