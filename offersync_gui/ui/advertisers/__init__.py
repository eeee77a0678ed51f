"""The Advertisers section: the list of them, and the editor."""
