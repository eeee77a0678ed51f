"""One notice for everything that ran together, and only where something has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.desktop.notifications import Notice, Notifier
from offersync_gui.domain.notices import Batch, Counts, Level, Outcome
from offersync_gui.domain.sync_run import RunState, SyncRun
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.round_facts import Drop, Facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot


def outcome(
    name: str, state: RunState = "ok", before: str | None = "ok", **figures: Any
) -> Outcome:
    error = None
    if state not in ("ok", "cancelled"):
        error = {"kind": "auth", "title": "The key is refused", "detail": "", "next_step": ""}
    run = SyncRun(1, name, "timer", state, "2026-05-01T12:00:00Z", error=error, **figures)
    return Outcome(run, before)


NOTHING = Facts()


def told(level: Level, *batches: Batch, facts: Facts = NOTHING) -> list[Notice]:
    notifier = Notifier(lambda: level, lambda runs, done: done(counted(runs, facts)))
    notices: list[Notice] = []
    notifier.notice.connect(notices.append)
    for batch in batches:
        notifier.on_batch(batch)
    return notices


def counted(runs: Sequence[SyncRun], facts: Facts) -> Facts:
    """As the store counts; ``facts`` for what its history alone can say."""
    sums = {name: sum(getattr(run, name) for run in runs) for name in ("new", "updated")}
    gone = sum(run.missing for run in runs)
    return facts._replace(counts=facts.counts._replace(**sums, gone=gone))


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
def test_the_level_decides(qtbot: QtBot, level: Level, expected: int) -> None:
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


def test_a_fall_of_revenue_is_a_problem_and_leads_to_its_offers(qtbot: QtBot) -> None:
    drops = (Drop("Acme", "Puzzle", "10.00", "8.00"), Drop("Acme", "Loans", "5.00", "4.00"))
    facts = Facts(counts=Counts(drops=3, negative=1), drops=drops, percent=10)
    (notice,) = told("problems", batch(outcome("Acme", updated=4)), facts=facts)
    assert notice.title == "3 revenue(s) fell, 1 margin(s) became negative"
    assert notice.text.splitlines() == [
        "Puzzle (Acme): 10.00 → 8.00",
        "Loans (Acme): 5.00 → 4.00",
        "and 1 more",
    ]
    assert notice.problem
    assert notice.offers == OfferQuery(runs="1", change="drop", percent=10)


def test_what_it_costs_is_said_beside_who_needs_you(qtbot: QtBot) -> None:
    facts = Facts(counts=Counts(negative=2))
    (notice,) = told("problems", batch(outcome("Beta", "failed"), outcome("Acme")), facts=facts)
    assert notice.title == "Beta could not be synced"
    assert notice.text.splitlines()[-1] == "2 margin(s) became negative"
    assert notice.advertiser == "Beta"
    (alone,) = told("problems", batch(outcome("Acme")), facts=facts)
    assert alone.offers == OfferQuery(runs="1", change="margin")


def test_a_digest_leads_to_what_is_new_or_gone(qtbot: QtBot) -> None:
    facts = Facts(counts=Counts(back=2))
    fresh, gone = batch(outcome("Acme", new=1)), batch(outcome("Acme", missing=3))
    first, second = told("changes", fresh, gone, facts=facts)
    assert (first.text, second.text) == ("1 new, 2 back again", "3 gone, 2 back again")
    assert first.offers == OfferQuery(runs="1", change="new")
    assert second.offers == OfferQuery(runs="1", change="missing")
    assert not first.problem


def test_a_muted_advertiser_is_silent(qtbot: QtBot) -> None:
    facts = Facts(muted=frozenset({"Acme"}))
    ended = batch(outcome("Acme", "failed"), outcome("Beta", "held"))
    (notice,) = told("all", ended, facts=facts)
    assert notice.title == "Beta waits for your decision"
    assert told("all", batch(outcome("Acme", "failed")), facts=facts) == []


def test_the_quiet_time_is_told_together_when_it_is_over(qtbot: QtBot) -> None:
    quiet = True
    notifier = Notifier(
        lambda: "changes", lambda runs, done: done(counted(runs, Facts())), lambda: quiet
    )
    notices: list[Notice] = []
    notifier.notice.connect(notices.append)
    notifier.on_batch(batch(outcome("Acme", new=2), outcome("Beta", "failed")))
    notifier.on_batch(batch(outcome("Acme", new=1), outcome("Beta", before="failed")))
    notifier.catch_up()
    assert notices == []
    quiet = False
    notifier.catch_up()
    notifier.catch_up()
    assert [one.text for one in notices] == ["3 new"]
