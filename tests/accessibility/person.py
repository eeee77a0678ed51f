"""A person who cannot see the screen: a keyboard, and a reader that says what is there."""

from __future__ import annotations

import json
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

READER = ["/usr/bin/python3", str(Path(__file__).with_name("reader.py"))]
PATIENCE_SECONDS = 15.0
PAUSE_SECONDS = 0.02
MOST_TABS = 40


@dataclass(frozen=True)
class Thing:
    """Something that a screen reader finds; ``path`` is where, from the desktop down."""

    path: tuple[int, ...]
    role: str
    name: str
    text: str
    states: frozenset[str]

    @property
    def words(self) -> str:
        return f"{self.name} {self.text}".strip()

    def is_like(self, words: str, role: str = "", *states: str) -> bool:
        """Whether it says ``words``, has that role (if one is given) and those states."""
        return words in self.words and role in ("", self.role) and self.states.issuperset(states)


class Person:
    """To be closed; ``environ`` names the display and the session."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = dict(environ)
        self._reader = subprocess.Popen(
            READER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self._environ
        )
        self.looks()

    def close(self) -> None:
        self._reader.communicate()

    def looks(self) -> list[Thing]:
        """At everything that is shown."""
        return [
            Thing(tuple(told["path"]), told["role"], told["name"], told["text"],
                  frozenset(told["states"]))
            for told in self._ask("look")
        ]  # fmt: skip

    def finds(self, words: str, role: str = "", *states: str) -> Thing:
        """The first thing of that kind, as soon as there is one."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            things = self.looks()
            for thing in things:
                if thing.is_like(words, role, *states):
                    return thing
            assert time.monotonic() < deadline, f"no {role} {words} among:\n{_list(things)}"

    def loses(self, words: str, role: str = "") -> None:
        """Waits until there is nothing of that kind."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while any(thing.is_like(words, role) for thing in self.looks()):
            assert time.monotonic() < deadline, f"{role} {words} stays"

    def press(self, *keys: str) -> None:
        """One after the other, as ``Tab`` or ``ctrl+f``."""
        self._run("xdotool", "key", "--delay", "0", *keys)

    def types(self, text: str) -> None:
        self._run("xdotool", "type", "--delay", "1", text)

    def clicks(self, thing: Thing) -> None:
        self._ask(json.dumps(thing.path))

    def tabs_to(self, words: str) -> None:
        """With the Tab key from wherever the focus is, to what begins with ``words``."""
        passed: list[str] = []
        focus = self._ask("focus")
        while not focus["name"].startswith(words):
            passed.append(focus["name"])
            assert len(passed) < MOST_TABS, f"Tab does not lead to {words}, but to {passed}"
            self.press("Tab")
            focus = self._moved(focus["moves"])

    def _moved(self, moves: int) -> dict[str, Any]:
        """The focus, once it has moved more often than that."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (focus := self._ask("focus"))["moves"] <= moves:
            assert time.monotonic() < deadline, f"the focus stays at {focus['name']}"
            time.sleep(PAUSE_SECONDS)
        told: dict[str, Any] = focus
        return told

    def _ask(self, question: str) -> Any:
        stdin, stdout = self._reader.stdin, self._reader.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{question}\n")
        stdin.flush()
        return json.loads(stdout.readline())

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environ, check=True)


def _list(things: list[Thing]) -> str:
    return "\n".join(f"{thing.role}: {thing.words}" for thing in things)
