"""The part of a sample that a fixture keeps: a few records, masked, as a page of its own."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from offersync_gui.engine.sample.lists import WHOLE
from offersync_gui.engine.sample.masking import Masker

if TYPE_CHECKING:
    from offersync_gui.engine.sample.draft import Draft, PagingChoice

KEPT = 10
_MISSING: Any = object()


def excerpt(draft: Draft) -> Any:
    """The masked answer with its first records, which says that there are no others."""
    kept = min(KEPT, max(1, draft.paging.size - 1))
    names = [] if draft.place == WHOLE else draft.place.split(".")
    return _alone(Masker()(_cut(draft.sample.value, names, kept)), draft.paging, names)


def nothing(draft: Draft, value: Any) -> Any:
    """The excerpt without any record."""
    names = [] if draft.place == WHOLE else draft.place.split(".")
    found = value
    for name in names:
        found = found[name]
    is_map = isinstance(found, dict) and draft.sample.format == "json"
    return _alone(_with(value, names, {} if is_map else []), draft.paging, names)


def _cut(value: Any, names: list[str], kept: int) -> Any:
    """The first records at the place; of lists beside them as many."""
    if not names:
        if isinstance(value, list):
            return value[:kept]
        is_map = isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())
        return dict(list(value.items())[:kept]) if is_map else value
    return {
        name: _cut(part, names[1:], kept) if name == names[0] else _beside(part, kept)
        for name, part in value.items()
    }


def _beside(part: Any, kept: int) -> Any:
    return part[:kept] if isinstance(part, list) else part


def _alone(value: Any, paging: PagingChoice, names: list[str]) -> Any:
    """No further page and no further offers are announced."""
    found = value
    for name in names:
        found = found[name]
    count = len(found) if isinstance(found, list) or all(_is_row(item) for item in found) else 1
    says = {paging.total: count, paging.pages: 1, paging.next: None}
    for place, said in says.items():
        if place:
            value = _with(value, place.split("."), said)
    return value


def _is_row(item: Any) -> bool:
    return isinstance(item, dict)


def _with(value: Any, names: list[str], said: Any) -> Any:
    if not names:
        return said
    if not isinstance(value, dict) or names[0] not in value:
        return value
    return value | {names[0]: _with(value[names[0]], names[1:], said)}


def written(draft: Draft, value: Any) -> str:
    """The excerpt in the format of the sample."""
    if draft.sample.format == "csv":
        return _table(value, draft.sample.separator)
    if draft.sample.format == "xml":
        return "".join(_element(draft.sample.root, value))
    return as_json(_plain(value))


def as_json(value: Any) -> str:
    """Without three quotes in a row, which would end a literal text of TOML."""
    return json.dumps(value, indent=1, ensure_ascii=True).replace("'''", "\\u0027" * 3)


def _plain(value: Any) -> Any:
    """Exact decimals as the numbers of JSON that they were."""
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, Decimal):
        return float(value) if value.is_finite() else None
    return value


def _table(rows: list[dict[str, str]], separator: str) -> str:
    out = StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row)) or ["id"]
    writer = csv.DictWriter(out, names, delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _element(name: str, value: Any) -> list[str]:
    if isinstance(value, list):
        return [part for item in value for part in _element(name, item)]
    members = value if isinstance(value, dict) else {"#text": "" if value is None else str(value)}
    attributes = "".join(
        f" {key[1:]}={quoteattr(str(part))}" for key, part in members.items() if key[:1] == "@"
    )
    inner = [escape(members["#text"])] if members.get("#text") else []
    for key, part in members.items():
        if key[:1] not in "@#":
            inner += _element(key, part)
    return [f"<{name}{attributes}>", *inner, f"</{name}>"]
