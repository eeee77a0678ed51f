"""Tracking parameters: from the platform's link to the one a publisher uses.

Order: remove, replace placeholders, rename, add. A parameter that exists is replaced in its
place. Macros keep their braces; everything that no rule touches stays as the platform wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_plus

if TYPE_CHECKING:
    from offersync_gui.domain.rules import Rules

Compose = Callable[[str | None], str | None]
_SAFE = "{}[]:/~-._!*,;@|$"


def composer(rules: Rules, keep: Sequence[str] = ()) -> Compose:
    """A function from the raw link to the tracking link; ``keep`` are untouchable parameters."""
    remove = [name for name in rules["tracking.remove"] if name not in keep]
    swaps = [pair for pair in map(_pair, rules["tracking.replace"]) if pair[0] not in keep]
    placeholders = [pair for pair in swaps if pair[0].startswith("{")]
    names = dict(pair for pair in swaps if not pair[0].startswith("{"))
    texts = [rules["tracking.click_id"], rules["tracking.source_id"], *rules["tracking.add"]]
    added = {
        name: f"{quote(name, safe=_SAFE)}={quote(value, safe=_SAFE)}"
        for name, value in map(_pair, texts)
        if name and name not in keep
    }

    def compose(raw: str | None) -> str | None:
        if not raw:
            return None
        head, mark, fragment = raw.partition("#")
        base, _, query = head.partition("?")
        params = [part for part in query.split("&") if part]
        if remove:
            params = [part for part in params if not _named(part, remove)]
        if swaps:
            params = [_renamed(_filled(part, placeholders), names) for part in params]
        if added:
            params = _with(params, added)
        return f"{base}?{'&'.join(params)}{mark}{fragment}" if params else f"{base}{mark}{fragment}"

    return compose


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip(), value.strip()


def _name(part: str) -> str:
    name = part.partition("=")[0]
    return unquote_plus(name) if "%" in name or "+" in name else name


def _named(part: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(_name(part), pattern) for pattern in patterns)


def _filled(part: str, placeholders: Sequence[tuple[str, str]]) -> str:
    for placeholder, value in placeholders:
        written = quote(value, safe=_SAFE)
        for form in (placeholder, quote(placeholder, safe="")):
            part = part.replace(form, written)
    return part


def _renamed(part: str, names: dict[str, str]) -> str:
    old, equals, value = part.partition("=")
    new = next((names[p] for p in names if fnmatchcase(unquote_plus(old), p)), None)
    return part if new is None else f"{quote(new, safe=_SAFE)}{equals}{value}"


def _with(params: Sequence[str], added: Mapping[str, str]) -> list[str]:
    """The parameters with the added ones: in the place of the first of that name, else behind."""
    left = dict(added)
    result = []
    for part in params:
        name = _name(part)
        if name not in added:
            result.append(part)
        elif written := left.pop(name, ""):
            result.append(written)
    return result + list(left.values())
