"""The section Templates: which platforms are known, and the user's own."""
