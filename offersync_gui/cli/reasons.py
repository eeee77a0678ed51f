"""Why an offer is as it is, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.sync.reasons import reasons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offersync_gui.cli.context import Context
    from offersync_gui.sync.reasons import Reasons

_CAUSES = {
    "new": "it is new",
    "user": "you set it",
    "source": "the platform says so",
    "missing": "it is gone from the feed",
    "filter": "it does not fit your filters",
    "expired": "its end has passed",
    "capped": "its cap is reached",
    "guard": "the guard holds it",
    "rule": "a rule says so",
    "invalid": "it is not complete",
}
_NEXT = {
    "decide": "it waits for you: approve, pause, disable or archive it",
    "yours": "it stays so: a sync never lifts what you decided",
    "approved": "it runs until the platform, a filter or you stop it",
    "heals": "it heals by itself when the platform sends what is missing",
    "returns": "it comes back by itself when the feed shows it again (return.action)",
    "stays_gone": "it stays stopped even when the feed shows it again: return.action is leave",
    "fits_again": "it comes back by itself when it fits the filters again",
    "source_again": "it comes back by itself when the platform shows it as running",
    "revenue_again": "it comes back when its revenue does, or when you approve the new one",
    "kept": "the next sync keeps it up to date",
}


def why(context: Context, record: dict[str, Any], history: Sequence[dict[str, Any]]) -> Why:
    """``status``, ``feed``, ``filters``, ``next`` and, by field, the options behind a value."""
    found = reasons(context.workspace, context.accounts, record, history)
    return dict(_sentences(found, record))


Why = dict[str, str]


def _sentences(found: Reasons, record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "status", _status(found)
    yield "feed", _feed(found, record)
    if found.ruled:
        yield "filters", _filters(found)
    yield "next", _NEXT[found.next]
    if record["invalid_reasons"]:
        yield "invalid", ", ".join(record["invalid_reasons"])
    if record["locked_fields"]:
        yield "locked", f"held by you: {', '.join(record['locked_fields'])}"
    if found.hold.declined:
        names = ", ".join(sorted(found.hold.declined))
        yield "undone", f"you undid what the platform says, until it says something new: {names}"
    for name, makers in found.makers.items():
        said = (f"{one.key} = {one.value} ({one.source})" for one in makers)
        yield name, "; ".join(said)


def _status(found: Reasons) -> str:
    text = f"{found.status}, because {_CAUSES[found.cause]}"
    last = found.set_by
    if last is None:
        return text
    who = " by you" if last["actor"] == "user" else f" by {last['rule']}" if last["rule"] else ""
    run = f" in run {last['run']}" if last["run"] else ""
    return f"{text}; since {last['at']}{who}{run}"


def _feed(found: Reasons, record: dict[str, Any]) -> str:
    hold = found.hold
    if hold.missing_since:
        return (
            f"no: missing since {hold.missing_since}, in {hold.missing_runs} complete runs; "
            f"last seen {record['last_seen_at']}"
        )
    return f"yes, last seen {record['last_seen_at']}"


def _filters(found: Reasons) -> str:
    passed = f"passes {', '.join(found.passes)}" if found.passes else "no other filter is set"
    if found.refused_by:
        return f"fails {found.refused_by}; {passed}"
    return passed if found.passes else "none is set"
