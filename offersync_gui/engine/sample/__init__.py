"""From one answer of an unknown platform to a template: read it, find the list, map the fields."""
