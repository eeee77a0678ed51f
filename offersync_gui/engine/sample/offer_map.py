"""The field map of chosen source paths: what stands inside rows of the record becomes rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.sample.choices import CONSTANT, Choice
from offersync_gui.engine.sample.targets import TARGETS
from offersync_gui.errors import TemplateError

if TYPE_CHECKING:
    from offersync_gui.engine.sample.targets import Target

NEEDED = ("external_id", "name")
KIND = "revenue_type"
_LISTS = "[]."
_PERCENT = Choice("=percent")


def offer_map(choices: dict[str, Choice]) -> dict[str, Any]:
    """``[offer]`` as plain data. Raises TemplateError when id or name have no source."""
    missing = [name for name in NEEDED if name not in choices]
    if missing:
        raise TemplateError(
            "Every offer needs an id and a name",
            f"There is no source for: {', '.join(missing)}.",
            "Choose the path at which it stands.",
        )
    offer = {
        name: _value(choice.as_spec(choice.path))
        for name, choice in choices.items()
        if not TARGETS[name].rows
    }
    rows = {name: choice for name, choice in choices.items() if TARGETS[name].rows}
    if payouts := _of(rows, "payouts"):
        offer["payouts"] = [_payouts(payouts)]
        if "payout_countries" in payouts:
            offer["from_payouts"] = ["countries"]
    for kind in ("caps", "targeting"):
        if blocks := [_single(name, choice) for name, choice in _of(rows, kind).items()]:
            offer[kind] = blocks
    return offer


def _of(rows: dict[str, Choice], kind: str) -> dict[str, Choice]:
    return {name: choice for name, choice in rows.items() if TARGETS[name].rows == kind}


def _payouts(choices: dict[str, Choice]) -> dict[str, Any]:
    """One block; where amounts stand in a list, each of its elements is a row."""
    leading = choices.get("revenue") or next(iter(choices.values()))
    each, found, _ = leading.path.rpartition(_LISTS)
    block: dict[str, Any] = {"each": f"{each}[]"} if found else {}
    start = f"{each}{_LISTS}" if found else ""
    for name, choice in choices.items():
        path = _inside(choice.path, start)
        block[TARGETS[name].field] = _value(choice.as_spec(path))
    if _is_percent(leading) and KIND not in choices:
        block[KIND] = "=percent"
    return block


def _is_percent(choice: Choice) -> bool:
    """All amounts are percentages; what kind they are need not be asked."""
    return choice.convert.get("kind") == "percent"


def _inside(path: str, start: str) -> str:
    """As a row has it whose list is in the record at ``start``; other paths are the record's."""
    if path.startswith(CONSTANT):
        return path
    return (path.removeprefix(start) if path.startswith(start) else "") or f"$.{path}"


def _single(name: str, choice: Choice) -> dict[str, Any]:
    target = TARGETS[name]
    return {**dict(target.constants), target.field: _value(choice.as_spec(choice.path))}


def _value(spec: dict[str, Any]) -> Any:
    """The short form where there is nothing but a path."""
    return spec["from"] if spec.keys() == {"from"} else spec


def choices_of(offer: dict[str, Any]) -> dict[str, Choice]:
    """What of ``[offer]`` choices can say; the rest is left out. The order is that of targets.

    Raises TemplateError where id or name are not read from a path.
    """
    found = {}
    for name, target in TARGETS.items():
        choice = _choice(_spec_of(name, target, offer), _each(target, offer))
        if choice is not None:
            found[name] = choice
    if "revenue" in found and _is_percent(found["revenue"]) and found.get(KIND) == _PERCENT:
        del found[KIND]
    if missing := [name for name in NEEDED if name not in found]:
        raise TemplateError(
            "The screens cannot show this template",
            f"It makes these fields in a way of its own: {', '.join(missing)}.",
            "Edit it as text.",
        )
    return found


def _spec_of(name: str, target: Target, offer: dict[str, Any]) -> Any:
    if not target.rows:
        return offer.get(name)
    constants = dict(target.constants)
    for block in offer.get(target.rows, ()):
        if all(block.get(key) == text for key, text in constants.items()):
            return block.get(target.field)
    return None


def _each(target: Target, offer: dict[str, Any]) -> str:
    """The list in which payouts stand."""
    blocks = offer.get("payouts") if target.rows == "payouts" else None
    return str(blocks[0].get("each", "")) if blocks else ""


def _choice(spec: Any, each: str) -> Choice | None:
    table = spec if isinstance(spec, dict) else {"from": spec}
    path = table.get("from")
    if isinstance(path, list) and path:
        path = path[0]
    if not isinstance(path, str) or not path:
        return None
    convert = table.get("convert", {})
    return Choice(
        _whole(path, each),
        {"kind": convert} if isinstance(convert, str) else dict(convert),
        dict(table.get("map", {})),
        table.get("default"),
    )


def _whole(path: str, each: str) -> str:
    """As from the record, where it is read inside a row."""
    if path.startswith(CONSTANT):
        return path
    if path.startswith("$."):
        return path.removeprefix("$.")
    return f"{each}.{path}" if each else path
