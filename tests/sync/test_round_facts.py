"""What runs brought, as it is told; a muted advertiser is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.sync.round_facts import Drop, read_facts
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.sync.workspace import Workspace


def priced(external_id: str, revenue: str) -> Offer:
    return offer(external_id, revenue=revenue, payout="5.00")


def run_of(workspace: Workspace, name: str = "Acme", **rules: Any) -> SyncRun:
    """One revenue falls by a half, one by a little, one below the payout."""
    store = workspace.store
    account = advertiser(name)
    account.rules |= rules
    account = store.advertisers.add(account)
    sync(store, account, [priced("1", "20.00"), priced("2", "10.00"), priced("3", "5.20")])
    run = sync(store, account, [priced("1", "10.00"), priced("2", "9.90"), priced("3", "4.90")])
    run.updated = 3
    return run


def test_what_runs_brought_is_counted(workspace: Workspace) -> None:
    run = run_of(workspace)
    facts = read_facts(workspace, [run], 3)
    assert (facts.counts.drops, facts.counts.negative, facts.counts.updated) == (1, 1, 3)
    assert facts.drops == (Drop("Acme", "Offer 1", "20.00", "10.00"),)
    assert (facts.percent, facts.muted) == (10, frozenset())
    workspace.change_setting("notify.drop_percent", "5")
    assert read_facts(workspace, [run], 3).counts.drops == 2
    assert len(read_facts(workspace, [run], 1).drops) == 1


def test_a_muted_advertiser_is_left_out(workspace: Workspace) -> None:
    runs = [run_of(workspace), run_of(workspace, "Beta", alerts="false")]
    facts = read_facts(workspace, runs, 3)
    assert facts.muted == {"Beta"}
    assert (facts.counts.drops, facts.counts.updated) == (1, 3)
    workspace.change_setting("rules.alerts", "false")
    assert read_facts(workspace, runs, 3).muted == {"Acme", "Beta"}


def test_runs_that_brought_nothing_are_not_asked(workspace: Workspace) -> None:
    run = run_of(workspace)
    run.state = "failed"
    facts = read_facts(workspace, [run], 3)
    assert not any(facts.counts)
