"""Settings are declared ones only; secrets move whole or stay where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.rules import RULES
from offersync_gui.domain.settings import SETTINGS
from offersync_gui.vault import backends
from tests.helpers.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program


def test_every_default_can_be_used() -> None:
    for setting in SETTINGS.values():
        setting.parse(setting.default)
        assert setting.label
        assert setting.help
    assert {f"rules.{key}" for key in RULES} < SETTINGS.keys()


def test_setting_is_read_and_changed(program: Program) -> None:
    assert program("settings", "get", "sync.enabled").out == "true\n"
    changed = program("settings", "set", "sync.enabled", "no", "--json").document
    assert (changed["value"], changed["text"], changed["default"]) == (False, "no", "true")
    assert program("settings", "get", "sync.enabled", "--json").document == changed
    listed = program("settings", "list", "--json").document["settings"]
    assert [one["key"] for one in listed] == list(SETTINGS)
    assert changed in listed
    assert "sync.enabled" in program("settings", "list").out


@pytest.mark.parametrize(
    ("value", "problem"),
    [("maybe", "be a whole number"), ("", "not be empty; a reset brings its default back")],
)
def test_value_that_cannot_be_changes_nothing(program: Program, value: str, problem: str) -> None:
    assert program("settings", "set", "network.parallel", "2").code == 0
    ended = program("settings", "set", "network.parallel", value)
    assert (ended.code, ended.err.splitlines()[1]) == (2, f"The value must {problem}.")
    assert program("settings", "get", "network.parallel").out == "2\n"


def test_store_of_the_settings_is_used(program: Program, acme: str) -> None:
    assert program("secrets", "status", "--json").document["store"]["kind"] == "file"
    ended = program("settings", "set", "secrets.store", "session")
    assert "secrets migrate" in ended.err
    status = program("secrets", "status", "--json").document
    assert status["store"]["kind"] == "session"
    assert status["advertisers"] == [{"name": acme, "secrets": {"api_key": "missing"}}]
    changed = program("advertiser", "set", acme, "--secrets", "-", stdin='{"api_key": "a-key"}')
    assert "gone when this command ends" in changed.err


def test_secrets_stay_when_the_other_store_is_not_there(program: Program, acme: str) -> None:
    assert program("secrets", "migrate", "keyring").code == 4
    status = program("secrets", "status", "--json").document
    assert status["store"]["kind"] == "file"
    assert status["advertisers"] == [{"name": acme, "secrets": {"api_key": "set"}}]
    assert program("secrets", "migrate", "file").code == 2


def test_secrets_move_to_the_chosen_store(
    program: Program, acme: str, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = MemoryKeyring()
    monkeypatch.setattr(backends, "find_backend", lambda: backend)
    monkeypatch.setitem(backends.ALLOWED, backends.path_of(backend), "Memory keyring")
    moved = program("secrets", "migrate", "keyring", "--json")
    assert moved.code == 0, moved.err
    assert (moved.document["moved"], moved.document["left"]) == ([acme], [])
    assert not (data_dir / "vault.bin").exists()
    assert program("sync", "--json").document["runs"][0]["state"] == "ok"


def test_options_with_conditions_are_listed_as_they_were_typed(program: Program) -> None:
    rules = "revenue>=5 -> active; any -> review"
    assert program("settings", "set", "rules.new.approve_rules", rules).code == 0
    assert program("settings", "set", "rules.caps.default", "7/day").code == 0
    listed = program("settings", "list", "--json").document["settings"]
    values = {one["key"]: one["value"] for one in listed}
    assert values["rules.new.approve_rules"] == ["revenue>=5 -> active", "any -> review"]
    assert values["rules.caps.default"][0]["value"] == "7"
    assert values["rules.category.map"] == {}
    text = program("settings", "list").out
    assert rules in text
    assert "rules.field.name.prefix" not in text
    program("settings", "set", "rules.field.name.prefix", "[A] ")
    assert "rules.field.name.prefix" in program("settings", "list").out
