"""Suggests a source path for each field of the offer, by its name and by its values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert import Context, Unclear, make_converter
from offersync_gui.engine.convert.places import country_names
from offersync_gui.engine.sample.choices import OTHERS, Choice, is_known, preview, words_choice
from offersync_gui.engine.sample.paths import MAX_RECORDS, SourcePath, source_paths
from offersync_gui.engine.sample.targets import TARGETS, Target, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ENOUGH = 0.45
"""Below this confidence nothing is suggested."""
LOOKED_AT = 40
_BY_VALUE_ALONE = 0.5
_A_MOMENT = 500_000_000
_LINK = re.compile(r"(?:https?:)?//[^\s/]+\.", re.IGNORECASE)
_TAGS = re.compile(r"<(?:p|br|ul|ol|li|b|strong|div|a|h\d|table)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"\s*[$€£]?\s*\d[\d\s.,]*\s*(?:[A-Z]{3}|[%$€£])?\s*")


def suggest(records: Sequence[dict[str, Any]]) -> dict[str, Choice]:
    """Choices by target; a path is given to the target that it fits best."""
    records = records[:MAX_RECORDS]
    rated = sorted(
        (
            (-rate(target, source, len(records)), order, name, source.path)
            for order, (name, target) in enumerate(TARGETS.items())
            for source in source_paths(records)
        ),
    )
    found: dict[str, Choice] = {}
    taken: set[str] = set()
    for minus, _, name, path in rated:
        if -minus >= ENOUGH and name not in found and path not in taken:
            found[name] = choice_for(name, path, records, round(-minus, 2))
            taken.add(path)
    _share_amounts(found, records)
    _share_rows(found, records)
    return {name: found[name] for name in TARGETS if name in found}


def choice_for(
    name: str, path: str, records: Sequence[dict[str, Any]], confidence: float = 1.0
) -> Choice:
    """The path with the converter that understands most. Raises TemplateError for a bad path."""
    if name in OTHERS:
        return words_choice(name, path, records, confidence)
    tried = [
        Choice(path, convert, confidence=confidence) for convert in ({}, *TARGETS[name].others)
    ]
    if name == "revenue" and _are_percent(path, records):
        tried.reverse()
    return max(tried, key=lambda choice: preview(name, choice, records[:LOOKED_AT]).valid)


def _are_percent(path: str, records: Sequence[dict[str, Any]]) -> bool:
    seen = preview("revenue", Choice(path, {"kind": "percent"}), records[:LOOKED_AT]).examples
    return any("%" in given for given, _ in seen)


def _share_amounts(found: dict[str, Choice], records: Sequence[dict[str, Any]]) -> None:
    """“2.50 USD” tells the currency as well."""
    if "currency" in found or "revenue" not in found:
        return
    choice = choice_for("currency", found["revenue"].path, records, 0.6)
    if preview("currency", choice, records[:LOOKED_AT]).valid:
        found["currency"] = choice


def _share_rows(found: dict[str, Choice], records: Sequence[dict[str, Any]]) -> None:
    """Countries that stand beside an amount, in the same list, are those of the amount."""
    both = [found[name].path for name in ("revenue", "countries") if name in found]
    rows = {path.rpartition("[].")[0] for path in both}
    if len(both) == 2 and len(rows) == 1 and "" not in rows:
        moved = found.pop("countries")
        choice = choice_for("payout_countries", moved.path, records, moved.confidence)
        found["payout_countries"] = choice


def rate(target: Target, source: SourcePath, records: int) -> float:
    """0 to 1: how likely ``source`` is the ``target``."""
    by_name = _by_name(target, source)
    by_value = _by_value(target, source)
    if by_value == 0 or not target.words:
        return 0.0
    everywhere = min(1.0, source.filled / max(1, records))
    if by_name == 0:
        # Ids and titles are everywhere, so their looks alone tell nothing.
        alone = target.looks in {"places", "markup", "code"} and by_value > 0.8
        return _BY_VALUE_ALONE * by_value * everywhere if alone else 0.0
    deep = 0.04 * source.path.count(".")
    return max(0.0, 0.7 * by_name + 0.2 * by_value + 0.1 * everywhere - deep)


def _by_name(target: Target, source: SourcePath) -> float:
    """1 for the likeliest word, less for the others, and for names that only hold one."""
    parts = [key_of(part) for part in source.path.split(".")]
    best = 0.0
    for order, word in enumerate(target.words):
        weight = 1 - 0.35 * order / len(target.words)
        if word in (parts[-1], "".join(parts[-2:])):
            best = max(best, weight)
        elif len(word) > 3 and word in parts[-1]:
            best = max(best, 0.65 * weight)
        elif word in parts[:-1] and parts[-1] in {
            "value",
            "code",
            "codes",
            "amount",
            "url",
            "name",
        }:
            best = max(best, 0.8 * weight)
    return best


def _by_value(target: Target, source: SourcePath) -> float:
    """The share of values that look right; ids that repeat are none."""
    values = source.values[:LOOKED_AT]
    fits = _LOOKS[target.looks]
    share = sum(fits(value) for value in values) / len(values)
    if target.looks == "id" and len({str(value) for value in values}) < len(values):
        return 0.0
    return share


def _is_id(value: Any) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole or (isinstance(value, str) and len(value) <= 64 and not re.search(r"\s|//", value))


def _is_title(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 300 and not _LINK.match(value)


def _is_link(value: Any) -> bool:
    return isinstance(value, str) and bool(_LINK.match(value))


def _is_amount(value: Any) -> bool:
    if isinstance(value, str):
        return bool(_AMOUNT.fullmatch(value[:40]))
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _is_code(value: Any) -> bool:
    return isinstance(value, str) and _converts("currency", value)


def _are_places(value: Any) -> bool:
    if not isinstance(value, (str, list, dict)) or len(str(value)[:5000]) >= 5000:
        return False
    try:
        found = make_converter("countries", {})(value, Context())
    except Unclear:
        return False
    return bool(found) and all(code in country_names() for code in found)


def _is_time(value: Any) -> bool:
    """A date in words or figures; a small number may be anything."""
    if isinstance(value, int):
        return value > _A_MOMENT and _converts("date", value)
    return isinstance(value, str) and not _AMOUNT.fullmatch(value[:40]) and _converts("date", value)


def _converts(kind: str, value: Any) -> bool:
    try:
        return make_converter(kind, {})(value, Context()) is not None
    except Unclear:
        return False


def _is_word(value: Any) -> bool:
    return isinstance(value, (bool, int)) or (isinstance(value, str) and len(value) <= 30)


def _is_unit(value: Any) -> bool:
    """Of an amount: money or percent."""
    return isinstance(value, bool) or (
        isinstance(value, str) and len(value) <= 30 and is_known("revenue_type", value)
    )


def _is_markup(value: Any) -> bool:
    return isinstance(value, str) and (bool(_TAGS.search(value[:500])) or len(value) >= 40)


_LOOKS: dict[str, Callable[[Any], bool]] = {
    "id": _is_id,
    "title": _is_title,
    "link": _is_link,
    "amount": _is_amount,
    "code": _is_code,
    "places": _are_places,
    "time": _is_time,
    "words": _is_word,
    "unit": _is_unit,
    "markup": _is_markup,
    "any": lambda value: True,
}
