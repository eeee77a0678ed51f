"""What a known record was known under: the same bytes mean the same offer only while the
template, the form and the storage rules are the same."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.mapping import MAPPING_VERSION
from offersync_gui.engine.placeholders import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.domain.rules import Rules
    from offersync_gui.templates.model import Template

DIGEST_BYTES = 16


def fingerprint(template: Template, values: Mapping[str, str], rules: Rules) -> bytes:
    """32 bytes; changes when a record could lead to another stored offer, the second half only
    when the form asks for other offers than before.
    """
    whole = _digest(MAPPING_VERSION, template.digest, dict(values), rules.shaping())
    return whole + _digest(_asked_for(template, values))


def asks_for_others(fingerprint: bytes, before: bytes | None) -> bool:
    """Whether what is not in the feed may still be on the platform."""
    return before is not None and before[DIGEST_BYTES:] != fingerprint[DIGEST_BYTES:]


def _asked_for(template: Template, values: Mapping[str, str]) -> dict[str, str]:
    """The fields of the form that choose what the lists hold."""
    named = {name for call in template.lists for name in call.when}
    for call in template.lists:
        named |= {text.strip("{}") for text in PLACEHOLDER.findall(repr(call))}
    return {name: values[name] for name in sorted(named - {"base_url"}) if name in values}


def asker(template: Template, values: Mapping[str, str]) -> str:
    """Changes when the same call could mean another offer, or be answered in another shape."""
    return _digest(template.digest, dict(values)).hex()


def _digest(*parts: Any) -> bytes:
    return blake2b(json.dumps(parts, sort_keys=True).encode(), digest_size=DIGEST_BYTES).digest()
