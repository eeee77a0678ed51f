"""The rows of the advertisers' list, read off the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offersync_gui.engine.hosts import sent_in_clear
from offersync_gui.errors import TemplateError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.advertisers.standing import Facts, next_run, standing

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.advertisers.standing import Standing


_TROUBLED = frozenset({"failed", "partial", "needs_attention"})


@dataclass(frozen=True)
class Row:
    """One advertiser as listed; ``next_run`` None: only by hand. ``problem`` is the error of its
    last run; ``in_clear``: its user has allowed to send its secrets unencrypted.
    """

    advertiser: Advertiser
    template_name: str
    standing: Standing
    offers: int
    to_review: int
    next_run: datetime | None
    problem: Mapping[str, str] | None = None
    in_clear: bool = False


def load_rows(
    workspace: Workspace, accounts: Accounts, now: datetime, *, secrets: bool = True
) -> list[Row]:
    """Every advertiser by name. Looking at ``secrets`` may wait for their store.

    Raises StoreError.
    """
    automatic = workspace.setting("sync.enabled")
    rows = []
    for item in accounts.list():
        name, facts = _facts(workspace, accounts, item, secrets)
        due = next_run(item, facts, now) if automatic else None
        offers, to_review = _counts(workspace, item)
        state, problem = standing(item, facts, now), _problem(workspace, item)
        row = Row(item, name, state, offers, to_review, due, problem, facts.in_clear)
        rows.append(row)
    return rows


def _problem(workspace: Workspace, advertiser: Advertiser) -> Mapping[str, str] | None:
    if advertiser.last_state not in _TROUBLED:
        return None
    runs = workspace.store.runs.list(advertiser.name, limit=1)
    return runs[0].error if runs else None


def _counts(workspace: Workspace, advertiser: Advertiser) -> tuple[int, int]:
    count, name = workspace.store.offers.count, advertiser.name
    return count(OfferQuery(advertiser=name)), count(OfferQuery(advertiser=name, view="review"))


def _facts(
    workspace: Workspace, accounts: Accounts, advertiser: Advertiser, secrets: bool
) -> tuple[str, Facts]:
    try:
        template = workspace.catalogue.get(advertiser.template)
        rules = workspace.rules_for(advertiser)
    except (TemplateError, ValueError):
        return advertiser.template, Facts(None, {}, lacking=False)
    states = accounts.secrets.states(advertiser, template) if secrets else {}
    lacking = any(spec.required and states.get(spec.name) == "missing" for spec in template.fields)
    in_clear = sent_in_clear(template, advertiser.options)
    return template.name, Facts(rules, states, lacking, template.limits.min_gap_minutes, in_clear)


def live(rows: Sequence[Row], running: Collection[str], queued: Collection[str]) -> list[Row]:
    """The rows as they stand while these advertisers are synced or wait for it."""
    states: dict[str, Standing] = dict.fromkeys(queued, "queued")
    states |= dict.fromkeys(running, "running")
    return [replace(row, standing=states.get(row.advertiser.name, row.standing)) for row in rows]


def matching(rows: Sequence[Row], text: str) -> list[Row]:
    """Those in whose name or template every word of ``text`` occurs."""
    words = text.casefold().split()
    return [
        row
        for row in rows
        if all(word in f"{row.advertiser.name} {row.template_name}".casefold() for word in words)
    ]
