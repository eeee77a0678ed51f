"""The window: a thin face on the same services as the command line."""
