"""API templates: what a platform asks for, how it answers, and what its answers mean. Data only."""

from __future__ import annotations

import os

# Looking for plug-ins of pydantic costs every start, and foreign code has no place in a template.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
