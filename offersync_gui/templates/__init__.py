"""API templates: what a platform asks for, how it answers, and what its answers mean. Data only."""
