"""The pane of one offer: everything that is known about it, one matter a tab."""
