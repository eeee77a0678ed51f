"""A template that goes, breaks or changes while advertisers live on it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from tests.faults.command_line import offersync
from tests.faults.own_network import (
    OwnNetwork,
    file_of,
    own_text,
    put_back,
    refused_by_name,
    rewrite,
)
from tests.faults.trial import ACME, OTHER, canary

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.ui.advertisers.tab import AdvertisersTab
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial


NETWORK = OwnNetwork


def remove(trial: Trial) -> None:
    file_of(trial).unlink()
    trial.workspace.catalogue.reload()


def give_other_id(trial: Trial) -> None:
    rewrite(trial, ('id = "mine"', 'id = "renamed"'))


def break_off(trial: Trial) -> None:
    text = own_text()
    file_of(trial).write_text(text[: len(text) // 2], encoding="utf-8")
    trial.workspace.catalogue.reload()


def ask_for_more(trial: Trial) -> None:
    """The new version has an expression that nothing can read, and is otherwise sound."""
    rewrite(trial, ("status == `1`", "status == `1` ||"))


GONE = [remove, give_other_id, break_off, ask_for_more]
MARKED = GONE[:3]


@pytest.mark.fault("L09")
@pytest.mark.parametrize("go", GONE)
def test_advertisers_outlive_their_template(trial: Trial, go: Callable[[Trial], None]) -> None:
    go(trial)
    refused_by_name(trial)
    assert len(trial.accounts.list()) == 2
    trial.restart()
    refused_by_name(trial)
    assert trial.accounts.secrets.of(trial.acme) == trial.network.secrets
    put_back(trial)


@pytest.mark.fault("L09")
@pytest.mark.parametrize("go", MARKED)
def test_their_list_marks_them(trial: Trial, go: Callable[[Trial], None]) -> None:
    go(trial)
    told = json.loads(offersync("--json", "advertiser", "list").stdout)["advertisers"]
    marks = {one["name"]: bool(one["problem"]) for one in told}
    assert marks == {ACME: True, OTHER: False}
    for command in (["secrets", "status"], ["offers", "list"], ["advertiser", "show", ACME]):
        done = offersync(*command)
        assert "Traceback" not in done.stderr
    refused_by_name(trial)
    put_back(trial)


@pytest.mark.fault("L09")
@pytest.mark.parametrize("go", MARKED)
def test_the_window_marks_them_and_goes_on(
    trial: Trial, shown: Shown, go: Callable[[Trial], None]
) -> None:
    go(trial)
    trial.heart.start()
    shown.window.show_section("advertisers")
    tab = cast("AdvertisersTab", shown.window.page("advertisers"))
    standings = {ACME: "template", OTHER: "ok"}
    trial.bot.waitUntil(lambda: {r.advertiser.name: r.standing for r in tab._rows} == standings)
    with trial.bot.waitSignal(tab.editor.ready):
        tab.edit(ACME)
    refused_by_name(trial)
    put_back(trial)
    tab.refresh()
    trial.bot.waitUntil(lambda: "template" not in {row.standing for row in tab._rows})


@pytest.mark.fault("L09")
def test_one_without_a_template_can_be_removed_with_its_secrets(trial: Trial) -> None:
    remove(trial)
    trial.converges = False
    trial.accounts.remove(trial.acme)
    assert [item.name for item in trial.accounts.list()] == [OTHER]
    assert [service for service, _ in trial.ring.items] == [f"OfferSync/{trial.other.uid}"]
    assert trial.sync(OTHER).state == "ok"


@pytest.mark.fault("L09")
def test_what_a_new_version_reads_otherwise_is_read_so_from_now_on(trial: Trial) -> None:
    """It is the advertiser's template, whatever changed in it; its settings and notes stay."""
    network = cast("OwnNetwork", trial.network)
    network.text = own_text().replace('pattern = "[a-z]{2}"', 'pattern = "[a-z]{2,3}"')
    put_back(trial)
    run = trial.sync()
    assert (run.state, run.new, run.updated) == ("ok", 0, 0)
    assert trial.stored() == trial.before


def rename_secret(trial: Trial) -> str:
    """The new version calls the key otherwise; gives the value that was stored."""
    network = cast("OwnNetwork", trial.network)
    network.text = own_text().replace('"api_key"', '"token"').replace("{api_key}", "{token}")
    network.secret_name = "token"
    put_back(trial)
    return network.key


@pytest.mark.fault("L10")
def test_a_secret_with_a_new_name_is_asked_for(trial: Trial) -> None:
    rename_secret(trial)
    asked, held = trial.network.requests, dict(trial.ring.items)
    run = trial.sync(ACME)
    assert run.error is not None
    assert (run.state, run.error["title"]) == ("needs_attention", "Acme has no token")
    assert run.error["next_step"]
    assert trial.network.requests == asked, "nothing else is sent in its place"
    assert trial.ring.items == held
    assert trial.stored() == trial.before
    template = trial.workspace.catalogue.get("mine")
    assert trial.accounts.secrets.states(trial.acme, template) == {"token": "missing"}
    trial.accounts.change(trial.acme, {}, trial.network.secrets)


@pytest.mark.fault("L10")
def test_the_old_secret_goes_when_the_new_one_comes(trial: Trial) -> None:
    old = rename_secret(trial)
    trial.network.key = canary()
    trial.network.canaries.append(trial.network.key)
    trial.accounts.change(trial.acme, {}, trial.network.secrets)
    assert trial.accounts.secrets.of(trial.acme) == {"token": trial.network.key}
    assert old not in str(trial.ring.items)
    assert trial.sync().state == "ok"


@pytest.mark.fault("L10")
def test_the_window_asks_for_it_too(trial: Trial, shown: Shown) -> None:
    rename_secret(trial)
    shown.window.show_section("advertisers")
    tab = cast("AdvertisersTab", shown.window.page("advertisers"))
    standings = {ACME: "no_secret", OTHER: "ok"}
    trial.bot.waitUntil(lambda: {r.advertiser.name: r.standing for r in tab._rows} == standings)
    with trial.bot.waitSignal(tab.editor.ready):
        tab.edit(ACME)
    assert tab.editor.form.fields is not None
    tab.editor.form.fields.field("token").set_value(trial.network.key)
    with trial.bot.waitSignal(tab.editor.saved):
        tab.editor.work.save()
    assert trial.accounts.secrets.of(trial.acme) == trial.network.secrets
    assert trial.sync().state == "ok"


@pytest.mark.fault("L10")
def test_an_old_secret_that_nobody_replaces_goes_with_its_advertiser(trial: Trial) -> None:
    rename_secret(trial)
    trial.converges = False
    trial.accounts.remove(trial.acme)
    assert [service for service, _ in trial.ring.items] == [f"OfferSync/{trial.other.uid}"]
    assert trial.sync(OTHER).state == "ok"
