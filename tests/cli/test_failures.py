"""What goes wrong is told in plain words, by its exit code, and once on stdout for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.stand_in import Exchange, answering
from tests.cli.conftest import add

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.sync.sandbox import Sandbox
    from tests.cli.conftest import Program


HUGE = "99999999999999999999"
EARLIEST, LATEST = "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"
NO_TEXT = "caf\udce9"
"""As Python gives an argument in Latin-1."""

FIXTURES = """
[[case]]
name = "holds"
secrets = { api_key = "wrong" }
expect = { state = "needs_attention", error = "auth" }
exchange = [{ path = "/3.0/offers", status = 401, body = '{"message": "Wrong token"}' }]

[[case]]
name = "fails"
secrets = { api_key = "wrong" }
expect = { state = "ok" }
exchange = [{ path = "/3.0/offers", status = 401, body = '{"message": "Wrong token"}' }]
"""


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["advertiser", "show", "Nobody"], "There is no advertiser 'Nobody'"),
        (["sync", "Nobody"], "There is no advertiser 'Nobody'"),
        (["offers", "list", "--advertiser", "Nobody"], "There is no advertiser 'Nobody'"),
        (["offers", "show", "Nobody", "1"], "'Nobody' has no offer '1'"),
        (["offers", "export", "offers.txt"], "The format of offers.txt is not known"),
        (["runs", "show", "7"], "There is no run 7"),
        (["runs", "undo", "7"], "There is no run 7"),
        (["changes", "--since", "yesterday"], "'yesterday' is not a time"),
        (["settings", "get", "sync.enabld"], "There is no setting 'sync.enabld'"),
        (["settings", "set", "network.parallel", "0"], "network.parallel was not changed"),
        (["template", "show", "nowhere"], "There is no template 'nowhere'"),
        (["template", "test", "nowhere"], "There is no template 'nowhere'"),
        (["advertiser", "add", "A", "--template", "x"], "There is no template 'x'"),
        (["sync", "--due", "Acme"], "--due takes no names"),
        (["changes", "--since", EARLIEST], f"{EARLIEST!r} is not a time"),
        (["changes", "--since", LATEST], f"{LATEST!r} is not a time"),
        (["runs", "show", HUGE], "The command cannot be understood"),
        (["runs", "list", "--limit", HUGE], "The command cannot be understood"),
        (["offers", "list", "--limit", "9" * 5000], "The command cannot be understood"),
        (["offers", "show", "Acme", NO_TEXT], "'caf?' is not text in UTF-8"),
        (["offers", "list", "--country", NO_TEXT], "'caf?' is not text in UTF-8"),
        (["advertiser", "add", "A", "--template", "affise", "--set", "x"], "--set needs KEY=VALUE"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_unknown_is_two(program: Program, argv: list[str], said: str) -> None:
    ended = program(*argv)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.splitlines()[0] == said
    assert len(ended.err.splitlines()) <= 3
    error = program(*argv, "--json").document["error"]
    assert error["title"] == said
    assert error.keys() == {"kind", "title", "detail", "next_step"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "secret",
        "[]",
        '"secret"',
        '{"api_key": 7}',
        "{",
        "[" * 100_000,
        '{"api_key": "\\ud800"}',
    ],
    ids=lambda text: text[:20],
)
def test_secrets_that_are_no_object_of_texts(program: Program, sandbox: Sandbox, text: str) -> None:
    argv = [
        "advertiser",
        "add",
        "A",
        "--template",
        "affise",
        "--set",
        f"base_url={sandbox.base_url}",
    ]
    ended = program(*argv, "--secrets", "-", stdin=text)
    assert ended.code == 2
    assert ended.err.startswith("The secrets cannot be read")
    assert "secret" not in ended.err.splitlines()[1]
    assert program(*argv, "--secrets", "/nowhere/at/all").code == 2


def test_secret_on_the_command_line_is_refused_and_not_repeated(
    program: Program, sandbox: Sandbox
) -> None:
    ended = add(program, "Acme", sandbox, "--set", "api_key=canary-7f3a91c2", "--set", "takes=all")
    assert ended.code == 2
    assert "api_key is secret" in ended.err
    assert "takes is not known; perhaps take" in ended.err
    assert "canary" not in ended.out + ended.err
    assert program("advertiser", "list", "--json").document == {"advertisers": []}


def test_wrong_key_is_three_with_the_next_step(program: Program, sandbox: Sandbox) -> None:
    add(program, "Acme", sandbox, key="wrong-key")
    ended = program("sync", "--json")
    assert ended.code == 3
    (run,) = ended.document["runs"]
    assert (run["state"], run["error"]["kind"]) == ("needs_attention", "auth")
    text = program("sync").out
    assert "needs attention" in text
    assert run["error"]["next_step"] in text
    shown = program("runs", "show", "1").out
    assert "The last request that failed (HTTP 401): GET" in shown
    assert '"Wrong token"' in shown
    assert "wrong-key" not in shown
    tested = program("advertiser", "test", "Acme", "--json")
    assert (tested.code, tested.document["ok"]) == (3, False)
    assert tested.document["error"]["kind"] == "auth"


def test_one_bad_run_does_not_stop_the_others(program: Program, sandbox: Sandbox) -> None:
    add(program, "Bad", sandbox, key="wrong-key")
    add(program, "Good", sandbox)
    ended = program("sync", "--json")
    assert ended.code == 3
    assert [run["state"] for run in ended.document["runs"]] == ["needs_attention", "ok"]


def test_advertiser_without_its_key_is_left_out_unless_named(
    program: Program, sandbox: Sandbox
) -> None:
    url = f"base_url={sandbox.base_url}"
    added = program("advertiser", "add", "Acme", "--template", "affise", "--set", url)
    assert added.code == 0
    assert "It still needs its api_key" in added.err
    ended = program("sync", "--json")
    assert (ended.code, ended.document) == (0, {"runs": []})
    assert "Acme is left out: it has no api_key." in ended.err
    named = program("sync", "Acme", "--json")
    assert named.code == 4
    assert named.document["runs"][0]["error"]["kind"] == "secrets"
    assert program("advertiser", "test", "Acme").code == 4


def test_locked_store_is_four_and_loses_nothing(
    program: Program, acme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("sync")
    with monkeypatch.context() as locked:
        locked.delenv("OFFERSYNC_VAULT_PASSPHRASE")
        ended = program("sync", "--json")
        assert ended.code == 4
        (run,) = ended.document["runs"]
        assert (run["state"], run["error"]["kind"]) == ("needs_attention", "secrets")
        assert program("advertiser", "show", acme, "--json").document["secrets"] == {
            "api_key": "locked"
        }
        assert program("secrets", "status").code == 4
        assert program("secrets", "unlock").code == 4
        removed = program("advertiser", "remove", acme)
        assert removed.code == 4
        assert "its secrets are still stored" in removed.err
    assert program("secrets", "unlock").code == 0
    assert program("advertiser", "list", "--json").document == {"advertisers": []}


def test_missing_store_is_four(
    program: Program, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OFFERSYNC_VAULT_PASSPHRASE")
    ended = add(program, "Acme", sandbox)
    assert ended.code == 4
    assert "OFFERSYNC_VAULT_PASSPHRASE_FILE" in ended.err
    assert program("advertiser", "list", "--json").document == {"advertisers": []}


@pytest.mark.parametrize("argv", [["offers", "list"], ["sync"], ["doctor"], ["settings", "list"]])
def test_damaged_database_is_five(program: Program, data_dir: Path, argv: list[str]) -> None:
    data_dir.mkdir(parents=True)
    (data_dir / "offersync.db").write_bytes(b"not a database, " * 1000)
    ended = program(*argv, "--json")
    assert ended.code == 5
    assert "database" in ended.out
    assert (data_dir / "offersync.db").read_bytes() == b"not a database, " * 1000


def test_data_folder_that_cannot_be_is_five(program: Program, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = program("--data-dir", str(tmp_path / "file"), "settings", "list", "--json")
    assert ended.code == 5
    assert ended.document["error"]["kind"] == "database"


def test_bug_is_one_and_its_traceback_is_only_in_the_log(
    program: Program, acme: str, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object, **options: object) -> None:
        raise ZeroDivisionError("a fault with canary-7f3a91c2 in it")

    monkeypatch.setattr(Accounts, "change", broken)
    secrets = json.dumps({"api_key": "canary-7f3a91c2"})
    ended = program("advertiser", "set", acme, "--secrets", "-", "--json", stdin=secrets)
    log = (data_dir / "logs" / "offersync.log").read_text(encoding="utf-8")
    assert ended.code == 1
    assert "ZeroDivisionError" not in ended.out + ended.err
    assert str(data_dir / "logs" / "offersync.log") in ended.err
    assert ended.document["error"]["kind"] == "internal"
    assert "ZeroDivisionError: a fault with ••• in it" in log
    assert "canary" not in log


def test_broken_template_is_told_with_its_place(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    path.write_text('id = "odd"\nname = "Odd"\nfeilds = []\n[auth]\nkind = "magic"\n')
    ended = program("template", "check", str(path), "--json")
    assert ended.code == 2
    problems = ended.document["problems"]
    assert {"line": 3, "path": "feilds", "text": "extra inputs are not permitted"} in problems
    assert len(problems) > 2
    assert program("template", "check", str(path)).out.count("odd.toml") == len(problems)


def test_fixture_that_fails_is_told(program: Program, tmp_path: Path) -> None:
    shipped = paths.resources() / "templates" / "affise.toml"
    (tmp_path / "mine.toml").write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "mine.fixtures.toml").write_text(FIXTURES, encoding="utf-8")
    ended = program("template", "test", str(tmp_path / "mine.toml"), "--json")
    assert ended.code == 2
    holds, fails = ended.document["cases"]
    assert holds == {"name": "holds", "problems": []}
    assert fails["name"] == "fails"
    assert fails["problems"][0].startswith("state is needs_attention, expected ok")
    lines = program("template", "test", str(tmp_path / "mine.toml")).out.splitlines()
    assert lines[:2] == ["ok     holds", "FAILED fails"]


def test_platforms_text_does_not_steer_the_terminal(program: Program) -> None:
    body = '{"status": 2, "message": "\\u001b[31mred\\u009b0m alert"}'
    refusal = [Exchange(path="/3.0/offers", status=400, body=body)]
    with answering(lambda: refusal) as address:
        set_up = ("--set", f"base_url={address}", "--secrets", "-")
        program(
            *("advertiser", "add", "Evil", "--template", "affise", *set_up),
            stdin='{"api_key": "some-key"}',
        )
        shown = program("sync").out
    assert "[31mred0m alert" in shown
    assert "\x1b" not in shown
    assert "\x9b" not in shown
