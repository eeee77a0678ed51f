"""The section Settings, made from the declared settings, and what belongs beside them."""
