"""The offers: the table over all of them, its filters and views, and the pane of one offer."""
