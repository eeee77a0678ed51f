"""From an empty folder to offers in a file, by the commands that people and programs use."""

from __future__ import annotations

import csv
import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.sandbox import Shares
from tests.cli.conftest import add

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.sync.sandbox import Sandbox
    from tests.cli.conftest import Program

RECORD_KEYS = 54


def test_a_second_sync_of_one_feed_changes_nothing(program: Program, acme: str) -> None:
    first = program("sync", "--json")
    second = program("sync", "--json")
    assert (first.code, second.code) == (0, 0)
    assert (first.err, second.err) == ("", "")
    (run,), (again,) = first.document["runs"], second.document["runs"]
    assert (run["state"], run["new"], run["fetched"]) == ("ok", 40, 40)
    assert (again["state"], again["new"], again["updated"], again["unchanged"]) == ("ok", 0, 0, 40)
    shown = program("runs", "show", str(again["id"]), "--json").document["runs"]
    assert shown == [again]
    assert [one["id"] for one in program("runs", "list", "--json").document["runs"]] == [2, 1]
    assert program("runs", "list").out.count("Acme") == 2


def test_change_is_seen_before_and_after(program: Program, acme: str, sandbox: Sandbox) -> None:
    program("sync")
    sandbox.advance(Shares(changed=0.1, volatile=0, removed=0, added=0))
    rehearsal = program("sync", "--dry-run", "--json").document["runs"][0]
    assert (rehearsal["trigger"], rehearsal["updated"]) == ("dry_run", 4)
    assert program("changes", "--kind", "field", "--json").document == {"changes": []}
    assert "No offer changes." not in program("sync", "--dry-run").out
    assert program("sync", "--json").document["runs"][0]["updated"] == 4
    changes = program("changes", "--kind", "field", "--limit", "0", "--json").document["changes"]
    assert {one["external_id"] for one in changes} == {
        one["external_id"] for one in rehearsal["changes"]
    }
    assert program("changes", "--since", "2999-01-01").out == "Nothing has changed.\n"
    assert "No offer changes." in program("sync", "--dry-run").out


def test_offers_are_listed_shown_and_filtered(program: Program, acme: str) -> None:
    program("sync")
    listed = program("offers", "list", "--limit", "3", "--json").document
    assert listed["total"] == 40
    assert [len(offer) for offer in listed["offers"]] == [RECORD_KEYS] * 3
    offer = listed["offers"][0]
    shown = program("offers", "show", acme, offer["external_id"], "--json").document
    assert {key: shown[key] for key in offer} == offer
    assert shown.keys() - offer.keys() == {"history", "why", "raw"}
    assert str(shown["raw"]["id"]) == offer["external_id"]
    assert shown["why"]["status"].startswith("review, because it is new; since 20")
    assert "payout.percent = 80 (default)" in shown["why"]["payout"]
    assert shown["history"][0]["kind"] == "new"
    text = program("offers", "show", acme, offer["external_id"]).out
    assert offer["name"] in text
    assert "payout.percent = 80 (default)" in text
    assert program("offers", "list").out.endswith("40 of 40 offers\n")
    none = program("offers", "list", "--status", "active", "--json").document
    assert none == {"total": 0, "offers": []}
    word = offer["name"].split()[0]
    assert offer in program("offers", "list", "--search", word, "--json").document["offers"]


def test_table_is_cut_to_the_width(
    program: Program, acme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("sync")
    monkeypatch.setenv("COLUMNS", "72")
    narrow = program("offers", "list").out.splitlines()
    assert max(map(len, narrow)) <= 72
    assert len(narrow) == 40 + 3
    assert any("…" in line for line in narrow)
    monkeypatch.setenv("COLUMNS", "1000")
    assert "…" not in program("offers", "list").out


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json", "jsonl"])
def test_export_holds_every_offer(program: Program, acme: str, tmp_path: Path, kind: str) -> None:
    program("sync")
    path = tmp_path / f"offers.{kind}"
    ended = program("offers", "export", str(path), "--json")
    assert ended.document == {"file": str(path), "format": kind, "offers": 40}
    if kind == "csv":
        with path.open(encoding="utf-8", newline="") as lines:
            assert len(list(csv.DictReader(lines))) == 40
    if kind == "jsonl":
        assert path.read_bytes().count(b"\n") == 40
    if kind == "json":
        listed = program("offers", "list", "--limit", "0", "--json").document
        assert json.loads(path.read_text(encoding="utf-8")) == listed


def test_edit_by_hand_is_kept_until_unlocked(program: Program, acme: str) -> None:
    program("sync")
    edit = ("offers", "set", acme, "1", "name=Mine", "countries=DE,AT", "hold_days=", "notes=a, b")
    changed = program(*edit, "--json").document
    assert (changed["name"], changed["countries"]) == ("Mine", ["DE", "AT"])
    assert (changed["hold_days"], changed["notes"]) == (None, "a, b")
    assert changed["locked_fields"] == ["countries", "hold_days", "name"]
    program("sync")
    assert program("offers", "show", acme, "1", "--json").document["name"] == "Mine"
    program("offers", "unlock", acme, "1", "name")
    program("sync")
    assert program("offers", "show", acme, "1", "--json").document["name"] != "Mine"
    assert program("offers", "set", acme, "1", "hold_days=12", "--json").document["hold_days"] == 12
    for wrong in ("hold_days=soon", "nme=x", "name"):
        assert program("offers", "set", acme, "1", wrong).code == 2


def test_a_status_is_set_by_hand(program: Program, acme: str) -> None:
    program("sync")
    for verb, status in {
        "approve": "active",
        "pause": "paused",
        "disable": "disabled",
        "archive": "archived",
    }.items():
        assert program("offers", verb, acme, "1", "2", "--json").document["status"] == status
        listed = program("offers", "list", "--status", status, "--json").document["offers"]
        assert {("1", "user"), ("2", "user")} <= {
            (one["external_id"], one["status_cause"]) for one in listed
        }
    assert program("offers", "pause", acme, "1", "none").code == 2


def test_rule_of_the_settings_reaches_the_offers(program: Program, sandbox: Sandbox) -> None:
    program("settings", "set", "rules.payout.percent", "50")
    add(program, "Acme", sandbox, "--set", "new.status=as_source")
    program("sync")
    offers = program("offers", "list", "--limit", "0", "--json").document["offers"]
    fixed = [offer for offer in offers if offer["revenue_type"] == "fixed" and offer["revenue"]]
    assert fixed
    assert all(float(one["payout"]) == pytest.approx(float(one["revenue"]) / 2) for one in fixed)
    assert "active" in {offer["status"] for offer in offers}


def test_held_run_is_applied_or_discarded(program: Program, acme: str, sandbox: Sandbox) -> None:
    program("sync")
    sandbox.advance(Shares(changed=0, volatile=0, removed=1, added=0))
    held = program("sync", "--json")
    assert (held.code, held.document["runs"][0]["state"]) == (3, "held")
    assert len(held.document["runs"][0]["changes"]) == 40
    number = str(held.document["runs"][0]["id"])
    assert "runs apply" in program("runs", "show", number).out
    assert program("runs", "discard", number, "--json").document["runs"][0]["state"] == "cancelled"
    assert program("runs", "discard", number).code == 2
    again = program("sync", "--json").document["runs"][0]
    applied = program("runs", "apply", str(again["id"]), "--json").document["runs"][0]
    assert applied["state"] == "ok"
    assert program("offers", "list", "--view", "gone", "--json").document["total"] == 40


def test_advertiser_is_described_changed_tested_and_removed(
    program: Program, acme: str, sandbox: Sandbox
) -> None:
    shown = program("advertiser", "show", "acme", "--json").document
    assert shown["secrets"] == {"api_key": "set"}
    assert shown["options"]["base_url"] == sandbox.base_url
    assert shown["rules"]["take"] == {"value": "all", "from": "template"}
    program("advertiser", "set", acme, "--set", "take=approved", "--rename", "Acme Two")
    assert program("advertiser", "list", "--json").document["advertisers"][0]["rules"]["take"] == {
        "value": "approved",
        "from": "advertiser",
    }
    tested = program("advertiser", "test", "Acme Two", "--json")
    assert tested.document["ok"]
    assert tested.document["example"]["name"]
    assert "40 offers visible" in program("advertiser", "test", "Acme Two").out
    assert program("advertiser", "remove", "Acme Two", "--json").document == {"removed": "Acme Two"}
    assert program("advertiser", "list", "--json").document == {"advertisers": []}
    assert program("offers", "list", "--json").document["total"] == 0


def test_kept_offers_stay_as_archived(program: Program, acme: str) -> None:
    program("sync")
    program("advertiser", "remove", acme, "--keep-offers")
    listed = program("offers", "list", "--status", "archived", "--json").document
    assert listed["total"] == 40


def test_due_obeys_the_switch_and_the_advertiser(program: Program, sandbox: Sandbox) -> None:
    add(program, "Off", sandbox)
    add(program, "On", sandbox, "--set", "auto_sync=true")
    program("settings", "set", "sync.enabled", "off")
    ended = program("sync", "--due", "--json")
    assert (ended.code, ended.document) == (0, {"runs": []})
    assert "settings set sync.enabled true" in ended.err
    program("settings", "set", "sync.enabled", "on")
    (run,) = program("sync", "--due", "--json").document["runs"]
    assert (run["advertiser"], run["trigger"], run["state"]) == ("On", "timer", "ok")
    ended = program("sync", "--due", "--json")
    assert ended.document == {"runs": []}
    assert "Nothing is due." in ended.err


def test_backup_is_restored_whole(program: Program, acme: str, tmp_path: Path) -> None:
    program("sync")
    backup = tmp_path / "offers.backup"
    assert program("backup", str(backup), "--json").document == {"file": str(backup)}
    program("advertiser", "remove", acme, "--keep-offers")
    assert program("restore", str(backup)).code == 0
    assert [one["name"] for one in program("advertiser", "list", "--json").document["advertisers"]]
    assert program("offers", "list", "--status", "review", "--json").document["total"] > 0
    with sqlite3.connect(backup) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copy.close()


def test_demo_needs_nothing_and_leaves_nothing(program: Program, data_dir: Path) -> None:
    ended = program("demo", "--headless", "--json")
    assert ended.code == 0
    first, again, later = ended.document["runs"]
    assert (first["new"], again["new"], again["updated"]) == (300, 0, 0)
    assert later["updated"] > 0
    assert ended.document["offers"][0]["advertiser"] == "Sandbox"
    assert not (data_dir / "offersync.db").exists()
    table = program("demo").out
    assert "Again at once: nothing changed" in table


def test_doctor_looks_at_everything(program: Program, acme: str, data_dir: Path) -> None:
    (data_dir / "templates").mkdir()
    (data_dir / "templates" / "odd.toml").write_text('id = "odd"\n')
    data_dir.chmod(0o755)
    ended = program("doctor", "--json")
    checks = {check["name"]: check for check in ended.document["checks"]}
    assert ended.code == 0
    assert checks["Database"]["state"] == "ok"
    assert checks["Secrets"]["text"].startswith("Encrypted vault file is available")
    assert checks["Template"]["text"].startswith("odd.toml")
    assert checks["Data folder"]["next_step"].startswith("chmod")
    assert "Window" in checks


def test_advertiser_named_twice_is_synced_once(program: Program, acme: str) -> None:
    ended = program("sync", "Acme", "ACME", "acme", "--json")
    assert (ended.code, [run["state"] for run in ended.document["runs"]]) == (0, ["ok"])


@pytest.mark.parametrize(
    ("word", "shown"), [("True", "every 360 min"), ("YES", "every 360 min"), ("Off", "off")]
)
def test_list_shows_what_the_timer_does(program: Program, acme: str, word: str, shown: str) -> None:
    program("advertiser", "set", "Acme", "--set", f"auto_sync={word}")
    assert shown in program("advertiser", "list").out


def test_tags_of_ones_own_are_set_filtered_and_exported(
    program: Program, acme: str, tmp_path: Path
) -> None:
    program("sync")
    offers = program("offers", "list", "--json").document["offers"]
    chosen = offers[0]["external_id"]
    told = program("offers", "set", acme, chosen, "local_tags=vip, top ten", "--json").document
    assert told["tags"] == [*offers[0]["tags"], "top ten", "vip"]
    assert told["locked_fields"] == []
    for query in (["--tag", "top ten"], ["--search", "vip"]):
        found = program("offers", "list", *query, "--json").document["offers"]
        assert [offer["external_id"] for offer in found] == [chosen], query
    file = tmp_path / "tagged.json"
    assert program("offers", "export", str(file), "--tag", "vip").code == 0
    assert json.loads(file.read_text("utf-8"))["offers"][0]["tags"] == told["tags"]
