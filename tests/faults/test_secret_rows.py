"""A secret and the row of its advertiser come and go together, or not at all."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from peewee import PeeweeException

from offersync_gui.errors import OfferSyncError, SecretsError
from offersync_gui.vault.keyring_store import KeyringStore
from tests.faults.command_line import offersync, told_plainly
from tests.faults.secrets_seen import advertisers_tab, needs_the_user, secrets_page, wait_for
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers.memory_keyring import Killed
from tests.ui.seen import all_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

NO_SECRET_STORE = 4


@pytest.mark.fault("K10")
@pytest.mark.parametrize("length", [20, 9_000], ids=["short", "in parts"])
def test_what_a_removed_advertiser_had_goes_with_it(trial: Trial, length: int) -> None:
    trial.converges = False
    trial.accounts.change(trial.acme, {}, {"api_key": "x" * length})
    trial.workspace.vault.write(f"{trial.acme.uid}-token", {"token": "y" * length})
    trial.accounts.remove(trial.acme)
    assert {service for service, _ in trial.ring.items} == {f"OfferSync/{trial.other.uid}"}
    assert trial.sync(OTHER).state == "ok"


@pytest.mark.fault("K10")
@pytest.mark.parametrize("fault", ["forgetful", "locked"])
def test_a_removal_that_failed_is_told_and_tried_again(
    trial: Trial, shown: Shown, fault: str
) -> None:
    trial.converges = False
    held = dict(trial.ring.items)
    tab = advertisers_tab(shown)
    wait_for(trial, tab, "ok")
    setattr(trial.ring, fault, True)
    with trial.bot.waitSignal(tab._work.removed) as removed:
        tab._work.remove(trial.acme, False)
    name, error = removed.args
    assert name == ACME
    assert isinstance(error, OfferSyncError)
    assert error.next_step
    assert trial.ring.items == held
    setattr(trial.ring, fault, False)
    assert trial.sync(OTHER).state == "ok"
    trial.bot.waitUntil(lambda: len(trial.ring.items) == 1)
    assert [item.name for item in trial.accounts.list()] == [OTHER]


@contextmanager
def failing(trial: Trial, when: str) -> Iterator[None]:
    """The database refuses that."""
    database = trial.folder / "offersync.db"
    trigger = (
        f"CREATE TRIGGER fault BEFORE {when} ON advertiser BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    with closing(sqlite3.connect(database)) as db, db:
        db.execute(trigger)
    yield
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("DROP TRIGGER fault")


@pytest.mark.fault("K11")
@pytest.mark.parametrize("length", [20, 9_000], ids=["short", "in parts"])
def test_a_row_that_fails_takes_its_secret_back(trial: Trial, length: int) -> None:
    held = dict(trial.ring.items)
    with failing(trial, "INSERT"), pytest.raises(PeeweeException):
        trial.accounts.add(
            "Third", "affise", {"base_url": "https://a.example"}, {"api_key": "z" * length}
        )
    assert trial.ring.items == held
    with failing(trial, "UPDATE OF options"), pytest.raises(PeeweeException):
        trial.accounts.change(trial.acme, {}, {"api_key": "z" * length})
    assert trial.ring.items == held
    with failing(trial, "DELETE"), pytest.raises(PeeweeException):
        trial.accounts.remove(trial.acme)
    assert trial.ring.items == held
    assert [item.name for item in trial.accounts.list()] == [ACME, OTHER]
    assert trial.sync().state == "ok"
    trial.restart()
    assert trial.sync().state == "ok"
    assert trial.ring.items == held


@pytest.mark.fault("K11")
@pytest.mark.parametrize("changes", range(4))
def test_a_secret_that_fails_leaves_no_row(trial: Trial, changes: int) -> None:
    """It dies at any of its writes."""
    held = dict(trial.ring.items)
    trial.ring.changes_until_killed = changes
    with pytest.raises((Killed, SecretsError)):
        trial.accounts.add(
            "Third", "affise", {"base_url": "https://a.example"}, {"api_key": "z" * 6_000}
        )
    trial.ring.changes_until_killed = None
    assert [item.name for item in trial.accounts.list()] == [ACME, OTHER]
    assert trial.sync().state == "ok"
    left = {key: value for key, value in trial.ring.items.items() if key in held}
    assert left == held


@pytest.mark.fault("K11")
def test_what_a_killed_adding_left_is_forgotten_later(trial: Trial) -> None:
    """The secret stands in the store, but the program died before the row was written."""
    trial.workspace.vault.write("never-came", {"api_key": "z" * 2_000})
    settings = trial.workspace.store.settings
    held = dict(trial.ring.items)
    settings.set("secrets.to_forget.never-came", "2999-01-01T00:00:00Z")
    trial.accounts.secrets.forget_removed()
    assert trial.ring.items == held, "it may still be on its way"
    settings.set("secrets.to_forget.never-came", "2026-01-01T00:00:00Z")
    trial.accounts.secrets.forget_removed()
    assert len(trial.ring.items) == 2
    assert not [key for key in settings.all() if "never-came" in key]
    assert trial.sync().state == "ok"


@pytest.mark.fault("K01")
def test_without_a_keyring_the_window_offers_a_passphrase_or_this_session(
    trial: Trial, shown: Shown
) -> None:
    """Nothing is written meanwhile; what is in the other store stays there."""
    held, new = dict(trial.ring.items), canary()
    trial.canaries.append(new)
    trial.workspace.use_vault(trial.workspace.vault_of("keyring"))
    tab = advertisers_tab(shown)
    with trial.bot.waitSignal(tab.editor.ready):
        tab.edit(ACME)
    assert tab.editor.form.fields is not None
    tab.editor.form.fields.field("api_key").set_value(new)
    tab.editor.work.save()
    outcome = tab.editor.footer.outcome
    trial.bot.waitUntil(lambda: "no place to keep secrets" in outcome.title)
    assert outcome._session.isVisibleTo(outcome)
    assert outcome._secrets.isVisibleTo(outcome)
    tab.drop_edits()
    page = secrets_page(trial, shown)
    assert "keep secrets in another place" in all_text(page)
    assert not page.retry_button.isHidden()
    dialog = page.ask_move()
    assert dialog is not None
    assert {*dialog.choices} == {"file", "session"}
    dialog.reject()
    needs_the_user(trial, trial.sync(ACME), "no place to keep secrets")
    trial.workspace.use_vault(KeyringStore(trial.ring, allowed=lambda _: True))
    assert trial.ring.items == held
    assert trial.sync().state == "ok"


@pytest.mark.fault("K01")
def test_without_a_keyring_a_command_names_the_ways_on(trial: Trial) -> None:
    new = canary()
    trial.canaries.append(new)
    trial.converges = False
    add = ("advertiser", "add", "Third", "--template", "affise", "--secrets", "-")
    address = ("--set", f"base_url={trial.network.base_url}")
    given = json.dumps({"api_key": new})
    told_plainly(
        offersync(*add, *address, stdin=given),
        NO_SECRET_STORE,
        *("keyring service", "OFFERSYNC_VAULT_PASSPHRASE_FILE", "this session only"),
    )
    assert len(trial.accounts.list()) == 2
    assert trial.sync().state == "ok"
    trial.workspace.change_setting("secrets.store", "auto")
    trial.canaries.append("correct horse of mine")
    environ = {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse of mine"}
    assert offersync(*add, *address, stdin=given, environ=environ).returncode == 0
    assert (trial.folder / "vault.bin").is_file()
