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
    remove = rules["tracking.remove"]
    swaps = [_pair(text) for text in rules["tracking.replace"]]
    placeholders = _written([pair for pair in swaps if pair[0].startswith("{")])
    names = {old: new for old, new in swaps if not old.startswith("{") and new not in keep}
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
            params = [part for part in params if _name(part) in keep or not _named(part, remove)]
        if placeholders:
            base, fragment = _filled(base, placeholders), _filled(fragment, placeholders)
        if swaps:
            params = [
                part if _name(part) in keep else _renamed(_filled(part, placeholders), names)
                for part in params
            ]
        if added:
            params = _with(params, added)
        return f"{base}?{'&'.join(params)}{mark}{fragment}" if params else f"{base}{mark}{fragment}"

    return compose


def parameter_problem(name: str, value: str) -> str:
    """What is wrong with a parameter that is added, for people; empty for nothing."""
    if not name:
        return "needs the name of the parameter"
    if not value:
        return "needs a macro or a value"
    return "the name cannot contain = or &" if "=" in name or "&" in name else ""


def steady(old: str | None, new: str | None, volatile: Sequence[str]) -> str | None:
    """The old link where the new one differs in volatile parameters only, else the new one."""
    if volatile and old and new and _without(old, volatile) == _without(new, volatile):
        return old
    return new


def _without(link: str, names: Sequence[str]) -> tuple[str, list[str], str]:
    head, _, fragment = link.partition("#")
    base, _, query = head.partition("?")
    return base, [part for part in query.split("&") if not _named(part, names)], fragment


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip(), value.strip()


def _name(part: str) -> str:
    name = part.partition("=")[0]
    return unquote_plus(name) if "%" in name or "+" in name else name


def _named(part: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(_name(part), pattern) for pattern in patterns)


def _written(placeholders: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each placeholder as it may stand in a link, with its value as it belongs there."""
    return [
        (form, quote(value, safe=_SAFE))
        for placeholder, value in placeholders
        for form in (placeholder, quote(placeholder, safe=""))
    ]


def _filled(part: str, placeholders: Sequence[tuple[str, str]]) -> str:
    for form, value in placeholders:
        part = part.replace(form, value)
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
