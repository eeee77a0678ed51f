"""`offersync template new`: from one answer to a template that passes its own check and test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engine.sample.conftest import BY_ID, NESTED, TABLE, WHOLE, XML

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program

SAMPLES = {"nested": NESTED, "xml": XML, "table": TABLE, "whole": WHOLE, "by id": BY_ID}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "acme-deals.json"
    path.write_text(NESTED, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(
    "auth",
    [
        *("none", "bearer", "basic", "query:key", "header:X-Key"),
        *(f"oauth2{way}:https://login.acme.example/token" for way in ("", "_body")),
    ],
)
def test_what_is_made_passes_check_and_test(
    program: Program, tmp_path: Path, name: str, auth: str
) -> None:
    address = ("--url", "https://api.acme.example/v2") if "oauth2" in auth else ()
    made = program(
        *("template", "new", "--from", "-", "--name", "Acme", "--auth", auth, *address),
        *("--out", str(tmp_path), "--click-id", "s={click_id}"),
        stdin=SAMPLES[name],
    )
    assert made.code == 0, made.err
    file = str(tmp_path / "acme.toml")
    assert program("template", "check", file).code == 0
    tested = program("template", "test", file)
    assert tested.code == 0, tested.out
    assert "ok     good" in tested.out


def test_what_is_recognised_is_said(program: Program, sample: Path) -> None:
    ended = program("template", "new", "--from", str(sample), "--dry-run")
    assert ended.code == 0, ended.err
    assert "* data.campaigns: 12 records, likely to 100%" in ended.out
    assert "deals[].amount" in ended.out
    assert "Wrote" not in ended.out
    assert program("template", "show", "acme-deals").code == 2


def test_it_becomes_an_own_template(program: Program, sample: Path) -> None:
    ended = program("template", "new", "--from", str(sample), "--json")
    assert ended.code == 0, ended.err
    assert ended.document["fields"]["revenue"]["path"] == "deals[].amount"
    assert ended.document["fields"]["revenue"]["valid"] == 12
    listed = program("template", "show", "acme-deals", "--json").document
    assert (listed["name"], listed["source"]) == ("Acme Deals", "user")
    again = program("template", "new", "--from", str(sample))
    assert again.code == 2
    assert "There is a template 'acme-deals' already" in again.err


def test_paths_may_be_named(program: Program, sample: Path, tmp_path: Path) -> None:
    ended = program(
        *("template", "new", "--from", str(sample), "--out", str(tmp_path / "new"), "--json"),
        *(
            "--map",
            "name=about",
            "--map",
            "os=",
            "--url",
            "https://api.acme.example/v2/offers?live=1&api_key=sk_1&page=2",
        ),
    )
    assert ended.document["fields"]["name"]["path"] == "about"
    assert "os" not in ended.document["fields"]
    text = (tmp_path / "new" / "api-acme-example.toml").read_text(encoding="utf-8")
    assert 'default = "https://api.acme.example/v2/offers"' in text
    assert '[lists.query]\nlive = "1"\n' in text
    assert "sk_1" not in text


def test_nothing_secret_of_the_sample_is_kept(
    program: Program, sample: Path, tmp_path: Path
) -> None:
    program("template", "new", "--from", str(sample), "--out", str(tmp_path))
    kept = (tmp_path / "acme-deals.fixtures.toml").read_text(encoding="utf-8")
    assert "landing.example" in kept
    for secret in ("sk_live_1234567890", "abcdef123456", "bob@corp.example"):
        assert secret not in kept


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--list", "nowhere"], "There are no records at this place"),
        (["--map", "nothing=id"], "There is no field 'nothing'"),
        (["--map", "name="], "Every offer needs an id and a name"),
        (["--map", "name=a ||"], "cannot be used"),
        (["--auth", "magic"], "'magic' is no way to send a key"),
        (["--auth", "oauth2:https://login.acme.example/token"], "There is no address to ask"),
        (
            ["--auth", "oauth2:/token", "--url", "https://api.acme.example/v2"],
            "There is no address for the token",
        ),
        (["--id", "../up"], "The template cannot be used"),
    ],
)
def test_what_cannot_be_is_explained(
    program: Program, sample: Path, tmp_path: Path, argv: list[str], said: str
) -> None:
    out = tmp_path / "out"
    ended = program("template", "new", "--from", str(sample), "--out", str(out), *argv)
    assert ended.code == 2
    assert said in ended.err
    assert not out.exists()
