"""Secret stores that are absent, locked, forgetful, small, emptied, or fail half way."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from keyring.errors import KeyringLocked
from peewee import PeeweeException

from offersync_gui.errors import OfferSyncError, SecretsError
from offersync_gui.ui.settings.secrets_page import SecretsPage
from offersync_gui.vault.keyring_store import KeyringStore
from tests.faults.command_line import offersync, told_plainly
from tests.faults.network import page_of
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers.memory_keyring import Killed
from tests.helpers.raw_server import Exchange, reply
from tests.ui.seen import all_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.advertisers.tab import AdvertisersTab
    from offersync_gui.ui.settings.tab import SettingsTab
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

WINDOWS_BYTES = 2560
MANY = 30
NO_SECRET_STORE = 4
PROMPT_BEATS = 40


def needs_the_user(trial: Trial, run: SyncRun, *words: str) -> None:
    """The run says so in words; nothing was asked, no offer has changed."""
    assert run.error is not None
    assert (run.state, run.error["kind"]) == ("needs_attention", "secrets"), run.error
    for word in words:
        assert word in " ".join(run.error.values()), run.error
    assert trial.stored() == trial.before


def advertisers_tab(shown: Shown) -> AdvertisersTab:
    shown.window.show_section("advertisers")
    return cast("AdvertisersTab", shown.window.page("advertisers"))


def wait_for(trial: Trial, tab: AdvertisersTab, acme: str) -> None:
    trial.bot.waitUntil(
        lambda: {row.advertiser.name: row.standing for row in tab._rows}.get(ACME) == acme
    )


def secrets_page(trial: Trial, shown: Shown) -> SecretsPage:
    shown.window.show_section("settings")
    page = cast("SettingsTab", shown.window.page("settings")).show_page("secrets")
    assert isinstance(page, SecretsPage)
    trial.bot.waitUntil(lambda: not page.move_button.isHidden())
    return page


@pytest.mark.fault("K03")
def test_a_keyring_that_forgets_is_noticed_when_something_is_stored(trial: Trial) -> None:
    held = dict(trial.ring.items)
    new = canary()
    trial.canaries.append(new)
    trial.ring.forgetful = True
    with pytest.raises(SecretsError) as caught:
        trial.accounts.change(trial.acme, {}, {"api_key": new})
    assert "does not give back what it was given" in caught.value.detail
    with pytest.raises(SecretsError):
        trial.accounts.add(
            "Third", "affise", {"base_url": trial.network.base_url}, {"api_key": new}
        )
    assert [item.name for item in trial.accounts.list()] == [ACME, OTHER]
    assert trial.ring.items == held
    assert trial.sync().state == "ok"
    trial.ring.forgetful = False


@pytest.mark.fault("K03")
def test_the_window_says_that_nothing_was_kept(trial: Trial, shown: Shown) -> None:
    new = canary()
    trial.canaries.append(new)
    tab = advertisers_tab(shown)
    with trial.bot.waitSignal(tab.editor.ready):
        tab.edit(ACME)
    trial.ring.forgetful = True
    assert tab.editor.form.fields is not None
    tab.editor.form.fields.field("api_key").set_value(new)
    tab.editor.work.save()
    outcome = tab.editor.footer.outcome
    trial.bot.waitUntil(lambda: "not stored" in outcome.title)
    assert "Choose another secret store" in outcome.text
    trial.ring.forgetful = False
    tab.drop_edits()
    assert trial.sync().state == "ok"


@pytest.mark.fault("K04")
def test_while_it_is_locked_nothing_is_lost_or_overwritten(trial: Trial) -> None:
    held, asked = dict(trial.ring.items), trial.network.requests
    trial.ring.locked = True
    needs_the_user(trial, trial.sync(ACME), "locked", "Unlock")
    for act in (
        lambda: trial.accounts.change(trial.acme, {}, {"api_key": "another-key"}),
        lambda: trial.accounts.add(
            "Third", "affise", {"base_url": "https://a.example"}, {"api_key": "third-key"}
        ),
    ):
        with pytest.raises(SecretsError):
            act()
    trial.restart()
    needs_the_user(trial, trial.sync(ACME), "locked")
    assert trial.network.requests == asked
    assert trial.ring.items == held
    trial.ring.locked = False


@pytest.mark.fault("K04")
def test_the_window_shows_that_it_is_locked_and_unlocks_it(trial: Trial, shown: Shown) -> None:
    trial.ring.locked = True
    tab = advertisers_tab(shown)
    tab.refresh()
    wait_for(trial, tab, "locked")
    needs_the_user(trial, trial.sync(ACME), "locked")
    trial.ring.locked = False
    trial.ring.before_get = lambda: None
    tab.refresh()
    wait_for(trial, tab, "needs_attention")
    assert trial.sync().state == "ok"


@pytest.mark.fault("K05")
def test_a_prompt_that_stays_open_and_is_refused_holds_nobody(trial: Trial, shown: Shown) -> None:
    held = dict(trial.ring.items)
    asked, answered = Event(), Event()

    def prompt() -> None:
        asked.set()
        answered.wait(20)
        raise KeyringLocked("Prompt was dismissed")

    trial.ring.before_get = prompt
    trial.begin(ACME)
    tab = advertisers_tab(shown)
    tab.refresh()
    beats: list[float] = []
    trial.heart._timer.timeout.connect(lambda: beats.append(0))
    trial.bot.waitUntil(lambda: asked.is_set() and len(beats) > PROMPT_BEATS)
    assert trial.controller.state.busy, "the run waits for a person"
    answered.set()
    needs_the_user(trial, trial.finish(), "locked")
    wait_for(trial, tab, "locked")
    assert trial.ring.items == held
    trial.ring.before_get = lambda: None


@pytest.mark.fault("K05")
def test_what_waits_at_a_prompt_can_be_cancelled_and_quit(trial: Trial) -> None:
    """Nobody answers; the run ends as soon as somebody does, and does nothing then."""
    asked, answered = Event(), Event()

    def prompt() -> None:
        asked.set()
        answered.wait(20)

    trial.ring.before_get = prompt
    requests = trial.network.requests
    trial.begin(ACME)
    trial.bot.waitUntil(asked.is_set)
    trial.controller.cancel()
    answered.set()
    assert trial.finish().state in ("cancelled", "ok")
    assert trial.network.requests == requests
    trial.ring.before_get = lambda: None


@pytest.mark.fault("K07")
@pytest.mark.parametrize("value", [None, "", "no JSON", '{"api_key": ""}', '["a", 3]'])
def test_a_secret_that_went_outside_is_asked_for(trial: Trial, value: str | None) -> None:
    entry = (f"OfferSync/{trial.acme.uid}", "secrets")
    asked = trial.network.requests
    if value is None:
        del trial.ring.items[entry]
    else:
        trial.ring.items[entry] = value
    needs_the_user(trial, trial.sync(ACME), "Acme has no api_key", "Enter it")
    assert trial.network.requests == asked
    template = trial.workspace.catalogue.get("affise")
    assert trial.accounts.secrets.states(trial.acme, template) == {"api_key": "missing"}
    trial.accounts.change(trial.acme, {}, trial.network.secrets)


@pytest.mark.fault("K07")
def test_the_window_asks_for_it_again(trial: Trial, shown: Shown) -> None:
    del trial.ring.items[f"OfferSync/{trial.acme.uid}", "secrets"]
    tab = advertisers_tab(shown)
    tab.refresh()
    wait_for(trial, tab, "no_secret")
    with trial.bot.waitSignal(tab.editor.ready):
        tab.edit(ACME)
    assert tab.editor.form.fields is not None
    tab.editor.form.fields.field("api_key").set_value(trial.network.key)
    with trial.bot.waitSignal(tab.editor.saved):
        tab.editor.work.save()
    assert trial.sync().state == "ok"


@pytest.mark.fault("K08")
@pytest.mark.parametrize("length", [1_200, 1_281, 2_561, 20_000])
def test_a_long_secret_is_split_where_only_short_ones_are_taken(trial: Trial, length: int) -> None:
    trial.ring.limit = WINDOWS_BYTES
    key = trial.network.key = canary() + "x" * length
    trial.network.canaries.append(key)
    trial.accounts.change(trial.acme, {}, {"api_key": key})
    assert all(len(item.encode("utf-16-le")) <= WINDOWS_BYTES for item in trial.ring.items.values())
    assert trial.accounts.secrets.of(trial.acme) == {"api_key": key}
    trial.restart()
    assert trial.sync().state == "ok"
    trial.network.key = trial.network.canaries[0]
    trial.accounts.change(trial.acme, {}, trial.network.secrets)
    assert len(trial.ring.items) == 2, "no part is left behind"


@pytest.mark.fault("K08")
def test_a_secret_that_cannot_be_split_enough_is_refused_before_anything_is_saved(
    trial: Trial,
) -> None:
    held = dict(trial.ring.items)
    new = canary() * 10
    trial.canaries.append(new)
    trial.ring.limit = 200
    with pytest.raises(SecretsError) as caught:
        trial.accounts.change(trial.acme, {"payout.percent": "10"}, {"api_key": new})
    assert "1783" in caught.value.detail
    assert trial.accounts.named(ACME) == trial.accounts.list()[0]
    assert "payout.percent" not in trial.accounts.named(ACME).rules
    assert trial.ring.items == held
    trial.ring.limit = None
    assert trial.sync().state == "ok"


@pytest.mark.fault("K09")
def test_many_advertisers_at_one_platform_keep_their_own_secrets(trial: Trial) -> None:
    told: list[str] = []

    def any_key(exchange: Exchange) -> bool:
        told.append(exchange.request.headers["api-key"])
        return reply(page_of([], 1, 5))(exchange)

    keys = {f"Acme {number}": canary() * (60 if number % 7 == 0 else 1) for number in range(MANY)}
    trial.canaries += keys.values()
    made = []
    for name, key in keys.items():
        values = {"base_url": trial.network.base_url, "requests_per_minute": "6000"}
        made.append(trial.accounts.add(name, "affise", values, {"api_key": key}))
    services = [service for service, _ in trial.ring.items]
    assert len(services) == len({service.lower() for service in services}) > MANY
    for item in made:
        assert trial.accounts.secrets.of(item) == {"api_key": keys[item.name]}
    trial.network.fault = any_key
    trial.sync(*keys)
    assert sorted(told) == sorted(keys.values())
    trial.accounts.change(made[7], {}, {"api_key": trial.network.key})
    for item in made[:7] + made[8:]:
        assert trial.accounts.secrets.of(item) == {"api_key": keys[item.name]}
    trial.notices.clear()
    for item in made:
        trial.accounts.remove(item)
    assert len(trial.ring.items) == 2


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
