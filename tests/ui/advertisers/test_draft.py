"""The editor's draft on a real workspace, vault file and sandbox, without a window."""

from __future__ import annotations

import pytest

from offersync_gui.domain.advertiser import copy_name
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import StoreError
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.ui.advertisers.draft import Draft, problems, save
from offersync_gui.ui.advertisers.rehearsal import Rehearsal
from offersync_gui.ui.advertisers.rows import load_rows, matching
from tests.ui.advertisers.times import NOW


@pytest.fixture
def accounts(workspace):
    return Accounts(workspace)


@pytest.fixture
def sandbox():
    with Sandbox(offers=12) as running:
        yield running


def draft(sandbox, **changes):
    values = {
        "name": "Acme",
        "template": "affise",
        "options": {"base_url": sandbox.base_url},
        "secrets": {"api_key": sandbox.api_key},
        "rules": {"payout.percent": "75"},
    }
    return Draft(**(values | changes))


def test_saved_and_read_back(accounts, sandbox):
    saved = save(accounts, None, draft(sandbox))
    stored = {"base_url": sandbox.base_url, "allow_http": "false"}
    assert Draft.of(accounts.named("acme")) == draft(sandbox, secrets={}, options=stored)
    assert accounts.rules(saved)["payout.percent"] == ("75", "advertiser")


def test_a_rule_that_is_gone_from_the_draft_is_inherited_again(accounts, sandbox):
    saved = save(accounts, None, draft(sandbox))
    after = save(accounts, saved, draft(sandbox, rules={}, secrets={}))
    assert accounts.rules(after)["payout.percent"] == ("80", "default")


def test_an_option_that_is_gone_from_the_draft_is_cleared(accounts, sandbox):
    options = {"base_url": sandbox.base_url, "requests_per_minute": "10"}
    saved = save(accounts, None, draft(sandbox, options=options))
    assert saved.options["requests_per_minute"] == "10"
    after = save(accounts, saved, draft(sandbox, secrets={}))
    assert after.options.keys() == {"base_url", "allow_http"}


def test_an_empty_secret_keeps_the_stored_one(workspace, accounts, sandbox):
    saved = save(accounts, None, draft(sandbox))
    after = save(accounts, saved, draft(sandbox, secrets={"api_key": ""}, name="Beta"))
    assert workspace.vault.read(after.uid) == {"api_key": sandbox.api_key}


def test_a_stored_secret_is_not_asked_for_again(workspace, sandbox):
    template = workspace.catalogue.get("affise")
    empty = draft(sandbox, secrets={})
    assert problems(template, empty, frozenset()) == {"api_key": "is required"}
    assert problems(template, empty, frozenset({"api_key"})) == {}


def test_the_connection_is_tried_before_anything_is_saved(workspace, accounts, sandbox):
    rehearsal = Rehearsal(workspace, workspace.catalogue.get("affise"), draft(sandbox), None)
    result = rehearsal.check(CancelToken())
    assert result.ok
    assert "12 offers visible" in result.understood
    assert accounts.list() == []


def test_the_connection_test_of_a_saved_one_takes_the_stored_secret(workspace, accounts, sandbox):
    saved = save(accounts, None, draft(sandbox))
    template = workspace.catalogue.get("affise")
    typed = draft(sandbox, secrets={})
    assert Rehearsal(workspace, template, typed, saved).check(CancelToken()).ok


def test_a_dry_run_of_an_unsaved_draft_writes_nothing(workspace, accounts, sandbox):
    rehearsal = Rehearsal(workspace, workspace.catalogue.get("affise"), draft(sandbox), None)
    run = rehearsal.dry_run(CancelToken())
    assert (run.state, run.new) == ("ok", 12)
    assert len({change["external_id"] for change in run.changes}) == 12
    assert accounts.list() == []
    assert workspace.store.runs.list() == []


def test_a_dry_run_can_be_cancelled(workspace, sandbox):
    token = CancelToken()
    token.cancel()
    rehearsal = Rehearsal(workspace, workspace.catalogue.get("affise"), draft(sandbox), None)
    assert rehearsal.dry_run(token).state == "cancelled"


def test_the_rows_say_how_each_stands(workspace, accounts, sandbox):
    save(accounts, None, draft(sandbox))
    save(accounts, None, draft(sandbox, name="Beta", secrets={}))
    rows = load_rows(workspace, accounts, NOW)
    assert [(row.advertiser.name, row.standing) for row in rows] == [
        ("Acme", "never"),
        ("Beta", "no_secret"),
    ]
    assert [row.advertiser.name for row in matching(rows, "AFF bet")] == ["Beta"]


def test_an_advertiser_whose_template_is_gone_is_still_listed(workspace, accounts, sandbox):
    from msgspec.structs import replace

    saved = save(accounts, None, draft(sandbox))
    workspace.store.advertisers.update(replace(saved, template="gone"))
    assert load_rows(workspace, accounts, NOW)[0].standing == "template"


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Acme", ["Acme"], "Acme 2"),
        ("Acme 2", ["Acme", "ACME 2"], "Acme 3"),
        ("Acme", ["Acme", "acme 2", "Acme 3"], "Acme 4"),
    ],
)
def test_a_copy_has_a_free_name(name, taken, expected):
    assert copy_name(name, taken) == expected


def test_the_secrets_of_a_draft_are_never_shown(sandbox):
    assert sandbox.api_key not in repr(draft(sandbox))


def test_a_failed_save_leaves_no_secret_behind(workspace, accounts, sandbox, monkeypatch):
    def full(advertiser):
        raise StoreError("The disk is full")

    monkeypatch.setattr(workspace.store.advertisers, "add", full)
    with pytest.raises(StoreError):
        save(accounts, None, draft(sandbox))
    assert accounts.list() == []
