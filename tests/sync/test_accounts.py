"""An advertiser is saved whole or not at all, and its secrets go where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from msgspec.structs import replace

from offersync_gui import paths
from offersync_gui.errors import (
    SecretsLocked,
    SecretsMissing,
    StoreError,
    TemplateError,
    UsageError,
)
from offersync_gui.sync.account_values import InvalidValues
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser

URL = "https://api-acme.example.com"
KEY = "canary-7f3a91c2"


@pytest.fixture
def accounts(workspace: Workspace) -> Accounts:
    return Accounts(workspace)


@pytest.fixture
def acme(accounts: Accounts) -> Advertiser:
    values = {"base_url": URL, "payout.percent": "75", "preferred_language": "de"}
    return accounts.add("Acme", "affise", values, {"api_key": KEY})


def test_new_advertiser_is_sorted_and_cleaned(workspace: Workspace, acme: Advertiser) -> None:
    assert Accounts(workspace).list() == [acme]
    assert acme.options["base_url"] == URL
    assert acme.rules == {"payout.percent": "75"}
    assert workspace.vault.read(acme.uid) == {"api_key": KEY}
    assert workspace.redactor(f"key {KEY}") == "key •••"


def test_every_problem_is_told_at_once(accounts: Accounts) -> None:
    values = {
        "payout.percent": "120",
        "payout.percnt": "1",
        "api_key": KEY,
        "preferred_language": "german",
        "tracking.source_id": "sub1",
        "interval_minutes": "never",
    }
    with pytest.raises(InvalidValues) as caught:
        accounts.add("", "affise", values, {"token": "x", "base_url": URL})
    problems = caught.value.problems
    assert problems.keys() == {*values, "name", "token", "base_url"}
    assert "perhaps payout.percent" in problems["payout.percnt"]
    assert "--secrets -" in problems["api_key"]
    assert "PARAMETER=MACRO" in problems["tracking.source_id"]
    assert KEY not in str(problems)
    assert accounts.list() == []


def test_required_field_is_asked_for_but_a_secret_may_come_later(accounts: Accounts) -> None:
    with pytest.raises(InvalidValues) as caught:
        accounts.add("Acme", "affise", {}, {})
    assert caught.value.problems == {"base_url": "is required"}
    acme = accounts.add("Acme", "affise", {"base_url": URL}, {})
    template = accounts._workspace.catalogue.get("affise")
    assert accounts.secrets.lacking(acme) == ["api_key"]
    accounts.change(acme, {}, {"api_key": KEY})
    assert accounts.secrets.states(acme, template) == {"api_key": "set"}


@pytest.mark.parametrize("name", ["Acme", "ACME", " acme "])
def test_names_are_unique(accounts: Accounts, acme: Advertiser, name: str) -> None:
    with pytest.raises(InvalidValues) as caught:
        accounts.add(name, "affise", {"base_url": URL}, {})
    assert caught.value.problems == {"name": "is taken by another advertiser"}


def test_unknown_template_is_told(accounts: Accounts) -> None:
    with pytest.raises(TemplateError, match="There is no template 'nowhere'"):
        accounts.add("Acme", "nowhere", {}, {})


def test_row_that_fails_leaves_no_secret(
    workspace: Workspace, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write = workspace.vault.write

    def noted(uid: str, secrets: dict[str, str]) -> None:
        written.append(uid)
        write(uid, secrets)

    def full(advertiser: Advertiser) -> Advertiser:
        raise StoreError("The disk is full")

    monkeypatch.setattr(workspace.vault, "write", noted)
    monkeypatch.setattr(workspace.store.advertisers, "add", full)
    with pytest.raises(StoreError):
        accounts.add("Acme", "affise", {"base_url": URL}, {"api_key": KEY})
    assert len(written) == 1
    assert not (workspace.data_dir / paths.VAULT).exists()


def test_row_that_fails_brings_the_old_secret_back(
    workspace: Workspace, accounts: Accounts, acme: Advertiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(advertiser: Advertiser, **how: object) -> None:
        raise StoreError("The disk is full")

    monkeypatch.setattr(workspace.store.advertisers, "update", full)
    with pytest.raises(StoreError):
        accounts.change(acme, {}, {"api_key": "another-key"})
    assert workspace.vault.read(acme.uid) == {"api_key": KEY}


def test_secret_that_is_not_given_is_kept_while_the_template_has_it(
    workspace: Workspace, accounts: Accounts
) -> None:
    class Template:
        secret_names = frozenset({"id", "key"})

    for given in ({"id": "1", "key": "old", "token": "of before"}, {"key": "new"}):
        with accounts.secrets.saved("uid", given, cast("Any", Template)):
            pass
    assert workspace.vault.read("uid") == {"id": "1", "key": "new"}


def test_secret_that_fails_leaves_no_row(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path, {})
    workspace.change_setting("secrets.store", "file")
    accounts = Accounts(workspace)
    with pytest.raises(SecretsLocked):
        accounts.add("Acme", "affise", {"base_url": URL}, {"api_key": KEY})
    assert accounts.list() == []
    workspace.close()


def test_change_keeps_what_is_not_named(accounts: Accounts, acme: Advertiser) -> None:
    changed = accounts.change(
        acme, {"take": "approved"}, {"api_key": ""}, name="Acme Two", reset=["payout.percent"]
    )
    assert accounts.list() == [changed]
    assert (changed.name, changed.rules) == ("Acme Two", {"take": "approved"})
    assert changed.options == acme.options
    assert accounts._workspace.vault.read(acme.uid) == {"api_key": KEY}


def test_wrong_change_changes_nothing(accounts: Accounts, acme: Advertiser) -> None:
    with pytest.raises(InvalidValues) as caught:
        accounts.change(acme, {"payout.mode": "half"}, {"api_key": "new-key"}, reset=["payout"])
    assert caught.value.problems.keys() == {"payout.mode", "payout"}
    assert accounts.list() == [acme]
    assert accounts._workspace.vault.read(acme.uid) == {"api_key": KEY}


def test_another_template_keeps_equal_fields(accounts: Accounts, acme: Advertiser) -> None:
    changed = accounts.change(acme, {}, {}, template_id="everflow")
    assert changed.template == "everflow"
    assert changed.options["base_url"].startswith(URL)
    assert "preferred_language" not in changed.options
    assert changed.rules == acme.rules
    assert accounts._workspace.vault.read(acme.uid) == {"api_key": KEY}


def test_field_that_has_left_the_template_is_dropped(tmp_path: Path) -> None:
    shipped = (paths.resources() / "templates" / "affise.toml").read_text(encoding="utf-8")
    older = shipped.replace('id = "affise"', 'id = "mine"', 1)
    field = '[[fields]]\nname = "account"\nlabel = "Account"\n\n'
    template = tmp_path / paths.TEMPLATES / "mine.toml"
    template.parent.mkdir()
    template.write_text(older.replace("[[fields]]", field + "[[fields]]", 1), encoding="utf-8")
    workspace = Workspace.open(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "x"})
    acme = Accounts(workspace).add("Acme", "mine", {"base_url": URL, "account": "7"}, {})
    assert acme.options["account"] == "7"
    workspace.close()
    template.write_text(older, encoding="utf-8")
    workspace = Workspace.open(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "x"})
    changed = Accounts(workspace).change(acme, {"payout.percent": "60"}, {})
    assert changed.rules == {"payout.percent": "60"}
    assert changed.options == {k: v for k, v in acme.options.items() if k != "account"}
    workspace.close()


@pytest.mark.parametrize(
    ("key", "text"), [("field.payout.value", "much"), ("tracking.click_id", "clid")]
)
def test_what_cannot_be_for_an_advertiser_is_no_default_either(
    workspace: Workspace, key: str, text: str
) -> None:
    with pytest.raises(UsageError, match=f"rules.{key} was not changed"):
        workspace.change_setting(f"rules.{key}", text)
    assert workspace.store.settings.get(f"rules.{key}") is None


def test_rules_tell_where_they_come_from(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    workspace.change_setting("rules.payout.percent", "60")
    workspace.change_setting("rules.payout.decimals", "2")
    workspace.change_setting("rules.take", "approved")
    rules = accounts.rules(acme)
    assert rules["payout.percent"] == ("75", "advertiser")
    assert rules["payout.decimals"] == ("2", "settings")
    assert rules["take"] == ("all", "template")
    assert rules["tracking.click_id"] == ("ref_id={click_id}", "template")
    assert rules["missing.action"] == ("pause", "default")
    assert {key: rule.value for key, rule in rules.items()} == workspace.rules_for(acme).texts


def test_removed_advertiser_takes_its_secrets_along(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    accounts.remove(acme)
    assert accounts.list() == []
    assert not (workspace.data_dir / paths.VAULT).exists()


def test_secrets_that_cannot_be_removed_are_removed_later(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    beta = accounts.add("Beta", "affise", {"base_url": URL}, {"api_key": "beta-key"})
    locked = Workspace.open(workspace.data_dir, {})
    with pytest.raises(SecretsLocked):
        Accounts(locked).remove(acme)
    assert [item.name for item in Accounts(locked).list()] == ["Beta"]
    locked.close()
    assert workspace.vault.read(acme.uid) == {"api_key": KEY}
    accounts.secrets.forget_removed()
    with pytest.raises(UsageError):
        accounts.named("Acme")
    assert workspace.store.settings.all() == {}
    workspace.vault.delete(beta.uid)
    assert not (workspace.data_dir / paths.VAULT).exists()


def test_living_advertiser_never_loses_its_secrets(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    """As after a crash between the two steps of a removal."""
    accounts.secrets.remember_to_forget(acme.uid)
    accounts.secrets.forget_removed()
    assert workspace.vault.read(acme.uid) == {"api_key": KEY}


def test_locked_store_is_told_and_not_taken_for_empty(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    template = workspace.catalogue.get("affise")
    locked = Accounts(Workspace.open(workspace.data_dir, {}))
    assert locked.secrets.states(acme, template) == {"api_key": "locked"}
    assert locked.secrets.lacking(acme) == []
    with pytest.raises(SecretsLocked):
        locked.secrets.complete(acme, template)
    locked._workspace.close()


def test_empty_share_is_refused_and_an_old_one_is_the_one_below(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    with pytest.raises(InvalidValues) as caught:
        accounts.change(acme, {"payout.percent": ""}, {})
    assert "must not be empty" in caught.value.problems["payout.percent"]
    with pytest.raises(UsageError):
        workspace.change_setting("rules.payout.percent", "")
    workspace.store.settings.set("rules.payout.percent", "")
    workspace.store.advertisers.update(replace(acme, rules={"payout.percent": ""}))
    assert workspace.setting_text("rules.payout.percent") == "80"
    assert accounts.rules(accounts.named("Acme"))["payout.percent"] == ("80", "default")


def test_secrets_of_a_removal_under_way_are_not_forgotten_about(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    """Others tidy up at any time, also between the note and the removal."""
    accounts.secrets.remember_to_forget(acme.uid)
    accounts.secrets.forget_removed()
    assert workspace.vault.read(acme.uid) == {"api_key": KEY}
    workspace.store.advertisers.remove(acme.id)
    accounts.secrets.forget_removed()
    with pytest.raises(SecretsMissing):
        workspace.vault.read(acme.uid)
    assert workspace.store.settings.all() == {}


def test_missing_means_the_same_in_a_run_and_beside_it(
    workspace: Workspace, accounts: Accounts, acme: Advertiser
) -> None:
    workspace.vault.write(acme.uid, {"api_key": ""})
    assert accounts.secrets.lacking(acme) == ["api_key"]
    [run] = Coordinator(workspace).run([acme], trigger="manual")
    assert run.error is not None
    assert (run.state, run.error["title"]) == ("needs_attention", "Acme has no api_key")
    workspace.vault.delete(acme.uid)
    [again] = Coordinator(workspace).run([acme], trigger="manual")
    assert again.error == run.error
