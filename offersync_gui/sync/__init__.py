"""From offers of a feed to the store: planning by the storage rules, guard, apply, coordination."""
