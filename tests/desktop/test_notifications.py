"""One notice for everything that ran together, and only where something has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.background.state import Batch, Outcome
from offersync_gui.desktop.notifications import Notice, Notifier
from offersync_gui.domain.sync_run import RunState, SyncRun

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def outcome(
    name: str, state: RunState = "ok", before: str | None = "ok", **figures: Any
) -> Outcome:
    error = None
    if state not in ("ok", "cancelled"):
        error = {"kind": "auth", "title": "The key is refused", "detail": "", "next_step": ""}
    run = SyncRun(1, name, "timer", state, "2026-05-01T12:00:00Z", error=error, **figures)
    return Outcome(run, before)


def told(level: str, *batches: Batch) -> list[Notice]:
    notifier = Notifier(lambda: level)
    notices: list[Notice] = []
    notifier.notice.connect(notices.append)
    for batch in batches:
        notifier.on_batch(batch)
    return notices


def batch(*outcomes: Outcome, offline: bool = False) -> Batch:
    return Batch(outcomes, offline)


def test_a_hundred_failures_are_one_notice(qtbot: QtBot) -> None:
    failures = [outcome(f"A{number}", "needs_attention") for number in range(100)]
    (notice,) = told("problems", batch(*failures))
    assert notice.title == "100 advertisers need you"
    assert notice.text.splitlines()[0] == "A0: The key is refused"
    assert notice.text.splitlines()[-1] == "and 97 more"
    assert notice.problem


@pytest.mark.parametrize(
    ("state", "title"),
    [
        ("needs_attention", "Acme needs you"),
        ("failed", "Acme could not be synced"),
        ("held", "Acme waits for your decision"),
    ],
)
def test_trouble_is_told_when_it_begins(qtbot: QtBot, state: RunState, title: str) -> None:
    again = batch(outcome("Acme", state, before=state))
    assert [one.title for one in told("problems", batch(outcome("Acme", state)), again)] == [title]


def test_no_network_is_told_once_until_there_is_one(qtbot: QtBot) -> None:
    dead = batch(*(outcome(f"A{number}", "failed") for number in range(50)), offline=True)
    alive = batch(outcome("A1"))
    titles = [one.title for one in told("problems", dead, dead, alive, dead)]
    assert titles == ["No connection", "No connection"]


@pytest.mark.parametrize(
    ("level", "expected"),
    [("off", 0), ("problems", 1), ("changes", 3), ("all", 4)],
)
def test_the_level_decides(qtbot: QtBot, level: str, expected: int) -> None:
    notices = told(
        level,
        batch(outcome("Acme", "failed")),
        batch(outcome("Acme", before="failed")),
        batch(outcome("Acme", new=2, missing=1)),
        batch(outcome("Acme")),
        batch(outcome("Acme", "cancelled")),
    )
    assert len(notices) == expected
    if level == "all":
        assert [one.text for one in notices[1:]] == [
            "Nothing has changed.",
            "2 new, 1 gone",
            "Nothing has changed.",
        ]
