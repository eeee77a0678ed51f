"""What a known record was known under: the same bytes mean the same offer only while the
template, the form and the storage rules are the same."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.mapping import MAPPING_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.domain.rules import Rules
    from offersync_gui.templates.model import Template


def fingerprint(template: Template, values: Mapping[str, str], rules: Rules) -> bytes:
    """16 bytes; changes when a record could lead to another stored offer."""
    return _digest(MAPPING_VERSION, template.digest, dict(values), rules.shaping())


def asker(template: Template, values: Mapping[str, str]) -> str:
    """Changes when the same call could mean another offer, or be answered in another shape."""
    return _digest(template.digest, dict(values)).hex()


def _digest(*parts: Any) -> bytes:
    return blake2b(json.dumps(parts, sort_keys=True).encode(), digest_size=16).digest()
