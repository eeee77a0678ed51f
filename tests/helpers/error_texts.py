"""Every text of an error in the core, as a pattern: what is filled in is ``{0}``, ``{1}``, …"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import offersync_gui
from offersync_gui import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(offersync_gui.__file__).parent
# The window never shows those of the command line.
APART = "cli"
_KINDS = {name for name, value in vars(errors).items() if isinstance(value, type)} | {"_Words"}
TABLES = {"_TITLES"}
SAID = {"title", "detail", "next_step"}
PARTS = 3
"""Title, detail, next step."""


def patterns() -> dict[str, str]:
    """By text, the module that has it."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        if place.parts[0] != APART:
            for text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, str(place))
    return found


def _texts(module: ast.Module) -> Iterator[str]:
    """Of what is handed to an error, at once or by a name, or by a function that makes one."""
    nodes = [*ast.walk(module)]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    parts = [part for call in calls if _name(call.func) in _KINDS for part in call.args[:PARTS]]
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    makers = {
        node.name: [number for number, arg in enumerate(node.args.args) if arg.arg in names]
        for node in nodes
        if isinstance(node, ast.FunctionDef)
    }
    for call in calls:
        places = makers.get(_name(call.func), [])
        parts += [call.args[place] for place in places if place < len(call.args)]
    for node in nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(_name(target) in names | TABLES for target in targets):
                parts.append(node.value)
        elif isinstance(node, ast.Dict) and {"title", "detail"} <= {
            _value(key) for key in node.keys
        }:
            pairs = zip(node.keys, node.values, strict=True)
            parts += [value for key, value in pairs if _value(key) in SAID]
    for part in parts:
        yield from _strings(part)


def _value(key: ast.expr | None) -> object:
    return key.value if isinstance(key, ast.Constant) else None


def _strings(part: ast.expr) -> Iterator[str]:
    inside = _inside(part)
    if inside is not None:
        for one in inside:
            yield from _strings(one)
    elif isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
        yield part.value
    elif isinstance(part, ast.JoinedStr):
        yield _pattern(part)


def _inside(part: ast.expr) -> list[ast.expr] | None:
    """The expressions that it may be, or that a table holds."""
    if isinstance(part, ast.IfExp):
        return [part.body, part.orelse]
    if isinstance(part, ast.BoolOp | ast.Tuple):
        return part.values if isinstance(part, ast.BoolOp) else part.elts
    if isinstance(part, ast.Dict):
        return part.values
    return None


def _pattern(text: ast.JoinedStr) -> str:
    made, number = "", 0
    for piece in text.values:
        if isinstance(piece, ast.Constant):
            made += str(piece.value)
        else:
            made += f"{{{number}}}"
            number += 1
    return made


def _name(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")
