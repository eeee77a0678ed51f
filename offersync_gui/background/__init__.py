"""What goes on beside the window: lanes for work, the sync controller and its timer."""
