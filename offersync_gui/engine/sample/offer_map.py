"""The field map of chosen source paths: what stands inside rows of the record becomes rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.sample.targets import TARGETS
from offersync_gui.errors import TemplateError

if TYPE_CHECKING:
    from offersync_gui.engine.sample.choices import Choice

NEEDED = ("external_id", "name")
_LISTS = "[]."


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
        inside = choice.path.removeprefix(start) if choice.path.startswith(start) else ""
        path = inside or f"$.{choice.path}"
        block[TARGETS[name].field] = _value(choice.as_spec(path))
    if leading.convert.get("kind") == "percent":
        block["revenue_type"] = "=percent"
    return block


def _single(name: str, choice: Choice) -> dict[str, Any]:
    target = TARGETS[name]
    return {**dict(target.constants), target.field: _value(choice.as_spec(choice.path))}


def _value(spec: dict[str, Any]) -> Any:
    """The short form where there is nothing but a path."""
    return spec["from"] if spec.keys() == {"from"} else spec
