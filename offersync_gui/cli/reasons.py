"""Why an offer is as it is: who set its status, and which rule made each value that is ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.domain.rules import RULED
from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.sync.accounts import Accounts

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


def reasons(
    accounts: Accounts, record: dict[str, Any], history: Sequence[dict[str, Any]]
) -> dict[str, str]:
    """A sentence for the status, and the rules in force for payout, link and visibility."""
    why = {"status": _status(record, history)}
    if record["invalid_reasons"]:
        why["invalid"] = ", ".join(record["invalid_reasons"])
    if record["locked_fields"]:
        why["locked"] = f"held by you: {', '.join(record['locked_fields'])}"
    try:
        rules = accounts.rules(accounts.named(record["advertiser"]))
    except OfferSyncError:
        return why  # the advertiser or its template is gone; the offer is not
    for field, keys in RULED.items():
        said = [
            f"{key} = {rules[key].value} ({rules[key].source})" for key in keys if rules[key].value
        ]
        why[field] = "; ".join(said)
    return why


def _status(record: dict[str, Any], history: Sequence[dict[str, Any]]) -> str:
    text = f"{record['status']}, because {_CAUSES[record['status_cause']]}"
    last = next((change for change in history if change["field"] == "status"), None)
    if last is None:
        return text
    rule = f" by {last['rule']}" if last["rule"] else ""
    run = f" in run {last['run']}" if last["run"] else ""
    return f"{text}; since {last['at']}{rule}{run}"
