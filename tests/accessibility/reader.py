"""Tells what a screen reader finds of OfferSync. For the system's Python, which has its bindings.

Each line on stdin asks: ``look`` for everything that is shown now, ``focus`` for what has the focus
and how often it has moved, the path of a button or tab for it to be pressed. Each answer is a line
of JSON.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = "OfferSync"
# Of a long table the first rows will do.
MOST_CHILDREN = 60
STATES = ("focusable", "focused", "selected", "checked", "enabled")
TEXTS = ("text", "password text")


class Focus:
    """Where it is, by the events that tell it."""

    def __init__(self) -> None:
        self.moves = 0
        self._thing: Any = None
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:state-changed:focused")

    def tell(self) -> dict[str, Any]:
        self._listen()
        try:
            return {"moves": self.moves, **described(self._thing, [], self._thing.get_state_set())}
        except (AttributeError, GLib.Error):  # nothing yet, or it has gone
            return {
                "moves": self.moves,
                "path": [],
                "role": "",
                "name": "",
                "text": "",
                "states": [],
            }

    def popup(self) -> Any:
        """The window around it, if it is one that its program does not list."""
        self._listen()
        window, thing = None, self._thing
        try:
            while thing is not None and thing.get_role() != Atspi.Role.APPLICATION:
                window, thing = thing, thing.get_parent()
            return window if window is not None and window.get_index_in_parent() < 0 else None
        except GLib.Error:
            return None

    def _listen(self) -> None:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def _on_event(self, event: Any) -> None:
        if event.detail1:
            self._thing = event.source
            self.moves += 1


def windows(focus: Focus) -> Iterator[tuple[Any, list[int]]]:
    for place, program in children(Atspi.get_desktop(0)):
        if program.get_name() == PROGRAM:
            for number, window in children(program):
                yield window, [place, number]
    if (popup := focus.popup()) is not None:
        yield popup, [-1]


def look(thing: Any, path: list[int]) -> Iterator[dict[str, Any]]:
    """The thing and what is in it, as far as it is shown."""
    try:
        states = thing.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            return
        yield described(thing, path, states)
        for number, child in children(thing):
            yield from look(child, [*path, number])
    except GLib.Error:  # it went while it was looked at
        return


def children(thing: Any) -> Iterator[tuple[int, Any]]:
    """With their numbers; one that has just gone is left out."""
    for number in range(min(thing.get_child_count(), MOST_CHILDREN)):
        if (child := thing.get_child_at_index(number)) is not None:
            yield number, child


def described(thing: Any, path: list[int], states: Any) -> dict[str, Any]:
    role = thing.get_role_name()
    here = (name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper())))
    return {
        "path": path,
        "role": role,
        "name": thing.get_name(),
        "text": Atspi.Text.get_text(thing, 0, -1) if role in TEXTS else "",
        "states": list(here),
    }


def press(path: list[int]) -> bool:
    thing = Atspi.get_desktop(0)
    for number in path:
        thing = thing.get_child_at_index(number)
    return bool(thing.do_action(0))


def main() -> None:
    Atspi.init()
    # Nobody here listens to the events that would keep what is remembered true.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    focus = Focus()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(line.strip(), focus)) + "\n")
        sys.stdout.flush()


def answer(question: str, focus: Focus) -> Any:
    if question == "look":
        return [thing for window in windows(focus) for thing in look(*window)]
    return focus.tell() if question == "focus" else press(json.loads(question))


if __name__ == "__main__":
    main()
