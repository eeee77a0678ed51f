"""Forms that are made from declared fields: of a template, or of the storage rules."""
