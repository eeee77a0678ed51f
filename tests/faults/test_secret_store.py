"""Secret stores that are absent, locked, forgetful, small, emptied, or fail half way."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked

from offersync_gui.errors import SecretsError
from tests.faults.network import page_of
from tests.faults.secrets_seen import advertisers_tab, needs_the_user, wait_for
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers.raw_server import Exchange, reply

if TYPE_CHECKING:
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

WINDOWS_BYTES = 2560
MANY = 30
NO_SECRET_STORE = 4
PROMPT_BEATS = 40


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
