"""What other programs rely on, where it is easily lost: kept offers, keys, hosts, backups."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui import paths
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.own_views import SavedView, keep_views
from tests.helpers.offer_record import misshapen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program


@pytest.fixture
def synced(program: Program, acme: str) -> str:
    assert program("sync").code == 0
    return acme


def history(program: Program, advertiser: str, external_id: str) -> list[dict[str, Any]]:
    shown = program("offers", "show", advertiser, external_id, "--json").document["history"]
    return list(shown)


def test_offers_that_were_kept_are_found_by_their_advertiser(
    program: Program, synced: str, tmp_path: Path
) -> None:
    program("advertiser", "remove", synced, "--keep-offers")
    found = ["--advertiser", synced, "--json"]
    assert program("offers", "list", *found).document["total"] == 40
    assert program("offers", "export", str(tmp_path / "a.csv"), *found).document["offers"] == 40
    assert len(program("runs", "list", *found).document["runs"]) == 1
    assert program("changes", *found).document["changes"]
    assert program("sync", synced).code == 2


def test_an_export_takes_the_filters_of_the_list(
    program: Program, synced: str, tmp_path: Path
) -> None:
    file = tmp_path / "offers.json"
    program("offers", "export", str(file), "--limit", "3")
    listed = program("offers", "list", "--limit", "3", "--json").document["offers"]
    assert json.loads(file.read_text("utf-8"))["offers"] == listed


def test_a_favourite_is_true_or_false_in_its_history(program: Program, synced: str) -> None:
    program("offers", "set", synced, "7", "favourite=true")
    change = history(program, synced, "7")[0]
    assert (change["old"], change["new"]) == (False, True)
    assert isinstance(change["old"], bool)


@pytest.mark.parametrize("word", ["UK", "gb", "United Kingdom"])
def test_a_country_is_found_by_its_words(program: Program, synced: str, word: str) -> None:
    wanted = program("offers", "list", "--country", "GB", "--json").document
    assert 0 < wanted["total"] < 40
    assert program("offers", "list", "--country", word, "--json").document == wanted


def test_an_offer_named_twice_is_decided_once(program: Program, synced: str) -> None:
    told = program("offers", "approve", synced, "7", "7", "--json").document
    assert told["external_ids"] == ["7"]
    assert [one["kind"] for one in history(program, synced, "7")] == ["status", "new"]


def test_a_decision_that_holds_already_is_no_change(program: Program, synced: str) -> None:
    program("offers", "approve", synced, "7")
    before = program("offers", "show", synced, "7", "--json").document
    assert program("offers", "approve", synced, "7").code == 0
    assert program("offers", "show", synced, "7", "--json").document == before


def test_a_view_of_ones_own_is_listed_by_its_name(
    program: Program, synced: str, data_dir: Path
) -> None:
    keep_views(data_dir, [SavedView("Für «DE»", OfferQuery(country="DE", status="review"))])
    wanted = ["--country", "DE", "--status", "review", "--model", "CPA", "--json"]
    listed = program("offers", "list", "--view", "Für «DE»", "--model", "CPA", "--json").document
    assert listed == program("offers", "list", *wanted).document
    assert 0 < listed["total"] < 40
    unknown = program("offers", "list", "--view", "nope")
    assert (unknown.code, unknown.err.splitlines()[0]) == (2, "There is no view 'nope'")
    assert unknown.err.splitlines()[1].endswith("invalid, Für «DE».")


def test_a_dry_run_that_would_be_held_names_no_run(program: Program, synced: str) -> None:
    program("advertiser", "set", synced, "--set", "filter.name_contains=nothing has this name")
    ended = program("sync", "--dry-run", "--json")
    (run,) = ended.document["runs"]
    assert (ended.code, run["state"], run["id"]) == (3, "held", 0)
    assert "runs show" not in run["error"]["next_step"]
    assert run["changes"]


def test_a_default_is_set_by_the_key_of_the_option(program: Program) -> None:
    changed = program("settings", "set", "payout.percent", "75", "--json").document
    assert (changed["key"], changed["text"]) == ("rules.payout.percent", "75")
    assert program("settings", "get", "payout.percent").out == "75\n"
    assert program("settings", "get", "rules.payout.percent").out == "75\n"


def test_secrets_without_a_store_are_locked(
    program: Program, acme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    program("settings", "set", "secrets.store", "keyring")
    assert program("advertiser", "show", acme, "--json").document["secrets"] == {
        "api_key": "locked"
    }
    status = program("secrets", "status", "--json")
    assert (status.code, status.document["store"]["status"]) == (4, "unavailable")
    assert status.document["advertisers"][0]["secrets"] == {"api_key": "locked"}


def test_hosts_are_those_that_are_known(program: Program) -> None:
    listed = program("template", "list", "--json").document["templates"]
    hosts = {one["id"]: one["hosts"] for one in listed}
    assert hosts["affise"] == ["{base_url}"]
    assert hosts["everflow"] == ["api.eflow.team"]
    assert hosts["tune"] == ["{network_id}.api.hasoffers.com"]


def test_the_demo_gives_offers_as_records(program: Program) -> None:
    told = program("demo", "--json").document
    assert [misshapen(one) for one in told["offers"]] == [""] * 8


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["backup", "{data}/offersync.db"], "The database cannot be its own backup"),
        (["backup", "{data}"], "{data} cannot be written"),
        (["backup", "{data}/no/where.db"], "{data}/no/where.db cannot be written"),
        (["restore", "{data}/none.db"], "There is no file {data}/none.db"),
        (["changes", "--since", ""], "'' is not a time"),
        (["offers", "list", "--country", "Narnia"], "'Narnia' is no country"),
        (["offers", "list", "--country", ""], "'' is no country"),
    ],
)
def test_a_file_or_time_that_cannot_be_is_wrong_usage(
    program: Program, synced: str, data_dir: Path, argv: list[str], said: str
) -> None:
    database = data_dir / paths.DATABASE
    before = database.stat().st_ino
    ended = program(*(part.format(data=data_dir) for part in argv))
    assert (ended.code, ended.err.splitlines()[0]) == (2, said.format(data=data_dir))
    assert database.stat().st_ino == before


def test_a_name_that_is_too_long_is_told_in_words(program: Program, synced: str) -> None:
    name = "x" * 5000
    assert (program("restore", name).code, program("backup", name).code) == (2, 2)


def test_secrets_may_begin_with_a_byte_order_mark(program: Program, acme: str) -> None:
    changed = program("advertiser", "set", acme, "--secrets", "-", stdin='\ufeff{"api_key": "k"}')
    assert changed.code == 0, changed.err


def test_doctor_tells_which_keyring_there_is_and_a_trouble_once(
    program: Program, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    data_dir.mkdir(parents=True)
    (data_dir / paths.DATABASE).write_bytes(b"not a database, " * 1000)
    ended = program("doctor", "--json")
    checks = [(check["name"], check["state"]) for check in ended.document["checks"]]
    assert (ended.code, checks.count(("Database", "problem"))) == (5, 1)
    (said,) = [check["text"] for check in ended.document["checks"] if check["name"] == "Keyring"]
    assert "keyring.backends.fail.Keyring is not trusted with secrets." in said
