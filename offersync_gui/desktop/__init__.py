"""What ties the program to the desktop: one instance, tray, autostart, notifications, signals."""
