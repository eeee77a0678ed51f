"""An offer's status with its cause, and how a sync may move it. Pure functions.

Every status stores who set it; a sync lifts only what a sync stopped, and never touches what
the user decided.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from offersync_gui.domain.clock import utc_text

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Offer, Status, StatusCause
    from offersync_gui.domain.rules import Rules

STOPPED_BY_SYNC: frozenset[StatusCause] = frozenset(
    {"source", "missing", "filter", "expired", "capped", "guard", "invalid"}
)
STOPPING: frozenset[Status] = frozenset({"paused", "expired", "archived", "disabled", "capped"})


class Standing(Struct, frozen=True):
    """``missing_runs`` are complete runs without the offer.

    ``prior`` is what a lift restores; where the user let an offer run that a sync had stopped, it
    is that stop, which then does not count again before it was gone once.
    """

    status: Status
    cause: StatusCause
    prior_status: Status | None = None
    prior_cause: StatusCause | None = None
    missing_since: str | None = None
    missing_runs: int = 0

    @property
    def running(self) -> bool:
        return self.status not in STOPPING

    @property
    def missing(self) -> bool:
        return self.missing_since is not None

    @property
    def held_by_user(self) -> bool:
        """What the user stopped, no sync moves."""
        return self.cause == "user" and not self.running

    @property
    def stopped_by_sync(self) -> bool:
        """Whether a sync may lift it again."""
        if self.cause == "rule":
            return not self.running and self.prior_cause is not None
        return self.cause in STOPPED_BY_SYNC and (not self.running or self.cause == "invalid")

    @property
    def shown(self) -> tuple[Status, StatusCause, bool]:
        """What people see of it."""
        return self.status, self.cause, self.missing

    def overrules(self, cause: StatusCause) -> bool:
        """Whether the user let it run in spite of such a stop."""
        return self.cause == "user" and self.running and self.prior_cause == cause


class Verdict(Struct, frozen=True):
    """A standing and the name of the rule that led to it."""

    standing: Standing
    rule: str


def opening(offer: Offer, rules: Rules, now: datetime) -> Verdict:
    """The standing of an offer that is stored for the first time."""
    fresh = _fresh(offer, rules)
    if (stop := source_stop(offer, now)) is not None:
        return Verdict(Standing(*stop.status_pair, *fresh), stop.rule)
    return Verdict(Standing(*fresh), "new.approve_rules" if fresh[1] == "rule" else "new.status")


def returning(standing: Standing, offer: Offer, rules: Rules, now: datetime) -> Verdict:
    """The standing of a stored offer that a complete or partial feed shows."""
    seen = replace(standing, missing_since=None, missing_runs=0)
    if standing.held_by_user:
        return Verdict(seen, "user")
    if (stop := source_stop(offer, now)) is not None:
        return _unless_overruled(seen, *stop.status_pair, stop.rule)
    if standing.stopped_by_sync:
        action = rules["return.action"] if standing.cause == "missing" else "restore"
        rule = "return.action" if standing.missing else "source"
        return Verdict(_lifted(seen, action, offer, rules), rule)
    if standing.cause == "user":
        return Verdict(replace(seen, prior_status=None, prior_cause=None), "user")
    return Verdict(seen, "")


def refused(standing: Standing, rule: str, rules: Rules, now: datetime) -> Verdict:
    """The standing of a stored offer that is in the feed but no longer taken, by ``rule``.

    Where it then counts as missing, it is as if the feed at ``now`` had not shown it.
    """
    if rules["filter.out_action"] == "missing":
        return Verdict(absent(standing, rules, now).standing, rule)
    seen = replace(standing, missing_since=None, missing_runs=0)
    if standing.held_by_user or rules["filter.out_action"] == "keep":
        return Verdict(seen, rule)
    return _unless_overruled(seen, "paused", "filter", rule)


def dropped(verdict: Verdict) -> Verdict:
    """In place of ``verdict`` for an offer that waits for a review because its revenue fell."""
    seen = verdict.standing
    if not seen.running:
        return verdict
    return Verdict(_stopped(seen, "paused", "rule"), "payout.on_drop")


def out_of_scope(standing: Standing, rules: Rules, now: datetime) -> Verdict:
    """The standing of a stored offer that was not asked for any more."""
    if standing.missing or not standing.running:
        return absent(standing, rules, now)
    return refused(standing, "filter.out_action", rules, now)


def absent(standing: Standing, rules: Rules, now: datetime) -> Verdict:
    """The standing of a stored offer that a complete feed does not show.

    What a filter stopped is not known to be gone: it may not have been asked for.
    """
    if (
        standing.cause == "filter"
        and not standing.missing
        and rules["filter.out_action"] == "pause"
    ):
        return Verdict(standing, "filter.out_action")
    since = standing.missing_since or utc_text(now)
    runs = min(standing.missing_runs + 1, rules["missing.after_runs"])
    counted = replace(standing, missing_since=since, missing_runs=runs)
    age = now - datetime.fromisoformat(since)
    if runs < rules["missing.after_runs"] or age < timedelta(hours=rules["missing.after_hours"]):
        return Verdict(counted, "missing.after_runs")
    if _to_archive(standing, rules, age):
        return Verdict(replace(counted, status="archived"), "missing.archive_days")
    action = rules["missing.action"]
    if action in {"keep", "flag"} or not standing.running:
        return Verdict(counted, "missing.action")
    status: Status = "archived" if action == "archive" else "paused"
    return _unless_overruled(counted, status, "missing", "missing.action")


def _to_archive(standing: Standing, rules: Rules, age: timedelta) -> bool:
    days = rules["missing.archive_days"]
    paused = (standing.status, standing.cause) == ("paused", "missing")
    return bool(paused and days and age >= timedelta(days=days))


class Stop(Struct, frozen=True):
    """Why the source itself, or the data, keep an offer from running."""

    status: Status
    cause: StatusCause
    rule: str

    @property
    def status_pair(self) -> tuple[Status, StatusCause]:
        return self.status, self.cause


_INVALID = Stop("review", "invalid", "invalid")
_EXPIRED = Stop("expired", "expired", "ends_at")
_SOURCE = Stop("paused", "source", "source_status")


def source_stop(offer: Offer, now: datetime) -> Stop | None:
    """What stops an offer whatever the rules say, or None."""
    if offer.invalid_reasons:
        return _INVALID
    if offer.source_status == "expired" or (offer.ends_at and offer.ends_at <= utc_text(now)):
        return _EXPIRED
    if offer.source_status in {"paused", "pending", "deleted"}:
        return _SOURCE
    return None


def _fresh(offer: Offer, rules: Rules) -> tuple[Status, StatusCause]:
    for rule in rules["new.approve_rules"]:
        if rule.holds(offer):
            return rule.status, "rule"
    wanted = rules["new.status"]
    return ("active", "source") if wanted == "as_source" else (wanted, "new")


def _unless_overruled(standing: Standing, status: Status, cause: StatusCause, rule: str) -> Verdict:
    if standing.overrules(cause):
        return Verdict(standing, "user")
    return Verdict(_stopped(standing, status, cause), rule)


def _stopped(standing: Standing, status: Status, cause: StatusCause) -> Standing:
    if standing.stopped_by_sync:
        return replace(standing, status=status, cause=cause)
    return replace(
        standing,
        status=status,
        cause=cause,
        prior_status=standing.status,
        prior_cause=standing.cause,
    )


def _lifted(standing: Standing, action: str, offer: Offer, rules: Rules) -> Standing:
    if action == "leave":
        return standing
    status, cause = standing.prior_status, standing.prior_cause
    if action == "review":
        status, cause = "review", "rule"
    elif status is None or cause is None:
        status, cause = _fresh(offer, rules)
    return replace(standing, status=status, cause=cause, prior_status=None, prior_cause=None)
