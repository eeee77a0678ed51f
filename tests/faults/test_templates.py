"""Template files that are wrong, hostile, too new, gone, or twice there."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.command_line import offersync, told_plainly
from tests.faults.own_network import (
    MINE,
    NEW_ID,
    UNUSABLE,
    OwnNetwork,
    file_of,
    own_text,
    put_back,
    refused_by_name,
    rewrite,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.trial import Trial


NETWORK = OwnNetwork


def told_of(trial: Trial, path: Path) -> list[dict[str, Any]]:
    done = offersync("--json", "template", "check", path)
    assert done.returncode == UNUSABLE, done.stderr
    assert "Traceback" not in done.stderr
    problems: list[dict[str, Any]] = json.loads(done.stdout)["problems"]
    return problems


def not_imported(trial: Trial, path: Path, *words: str) -> None:
    before = path.read_bytes()
    told_plainly(offersync("template", "import", path, "--yes"), UNUSABLE, *words)
    assert path.read_bytes() == before
    assert [each.name for each in file_of(trial).parent.iterdir()] == [f"{MINE}.toml"]


FAULTS = {
    "colour": ('id = "newcomer"', 'id = "newcomer"\ncolour = "red"'),
    "version": ('version = "1.0.0"', "version = 3"),
    "fields.0.kind": ('kind = "url"', 'kind = "uri"'),
    "fields.1.required": (
        'kind = "secret"\nrequired = true',
        'kind = "secret"\nrequired = "maybe"',
    ),
    "fields.2.pattern": ('pattern = "[a-z]{2}"', 'pattern = "[a-z"'),
    "auth.secret": ('name = "API-Key"', 'name = "API-Key"\nsecret = true'),
    "limits.read_timeout": ("read_timeout = 60", 'read_timeout = "long"'),
    "answer.errors.0.status.0": ("status = [401]", 'status = ["unauthorized"]'),
    "lists.0.paging": ('kind = "page"', 'kind = "pages"'),
    "rules": ("[rules]", '[rules]\n"payout.percnt" = "1"'),
}


@pytest.mark.fault("L01")
def test_every_error_of_a_file_is_told_with_its_place(trial: Trial, tmp_path: Path) -> None:
    text = own_text(NEW_ID)
    for old, new in FAULTS.values():
        assert old in text, old
        text = text.replace(old, new, 1)
    path = tmp_path / "newcomer.toml"
    path.write_text(text, encoding="utf-8")
    problems = told_of(trial, path)
    assert {problem["path"] for problem in problems} == {*FAULTS}
    assert all(problem["text"] and problem["line"] for problem in problems), problems
    not_imported(trial, path, *FAULTS)
    assert trial.sync().state == "ok"


@pytest.mark.fault("L02")
@pytest.mark.parametrize(
    "twice",
    [
        ('id = "newcomer"', 'id = "newcomer"\nid = "other"'),
        ("[limits]", '[auth]\nkind = "none"\n\n[limits]'),
        ("[limits]", '[auth.value]\nkind = "none"\n\n[limits]'),
        ("requests_per_minute = 300", 'requests_per_minute = 300\n"requests_per_minute" = 600'),
        ('query = { "sort[id]" = "asc" }', 'query = { "sort[id]" = "asc", \'sort[id]\' = "desc" }'),
    ],
    ids=["key", "table", "table by points", "quoted", "inline"],
)
def test_what_is_said_twice_is_refused(
    trial: Trial, tmp_path: Path, twice: tuple[str, str]
) -> None:
    path = tmp_path / "newcomer.toml"
    text = own_text(NEW_ID)
    assert twice[0] in text
    path.write_text(text.replace(*twice, 1), encoding="utf-8")
    [problem] = told_of(trial, path)
    assert problem["line"] > 1
    not_imported(trial, path, "is not TOML")
    assert trial.sync().state == "ok"


@pytest.mark.fault("L02")
@pytest.mark.parametrize("name", ["base_url", "requests_per_minute"])
def test_a_field_that_is_declared_twice_is_refused(trial: Trial, tmp_path: Path, name: str) -> None:
    path = tmp_path / "newcomer.toml"
    field = f'[[fields]]\nname = "{name}"\nlabel = "Again"\n\n[auth]'
    path.write_text(own_text(NEW_ID).replace("[auth]", field, 1), encoding="utf-8")
    assert f"field '{name}' is declared twice" in str(told_of(trial, path))
    assert trial.sync().state == "ok"


@pytest.mark.fault("L08")
@pytest.mark.parametrize("version", ["2", "99", '"2"', "2.5"])
def test_a_template_of_a_newer_program_is_left_as_it_is(
    trial: Trial, tmp_path: Path, version: str
) -> None:
    newer = (
        "schema_version = 1",
        f'schema_version = {version}\nwhatever = {{ "comes" = "later" }}',
    )
    before = rewrite(trial, newer)
    refused_by_name(trial, "schema_version")
    if version.isdecimal():
        assert "needs a newer OfferSync" in str(trial.runs)
        assert len(told_of(trial, file_of(trial))) == 1
    done = offersync("--json", "template", "list")
    assert any("schema_version" in one for one in json.loads(done.stdout)["problems"])
    assert file_of(trial).read_bytes() == before
    trial.restart()
    refused_by_name(trial, "schema_version")
    assert file_of(trial).read_bytes() == before
    put_back(trial)


@pytest.mark.fault("L11")
def test_of_two_templates_with_one_id_only_the_first_counts(trial: Trial) -> None:
    """The shipped one, else the first by its name: whoever comes later is named and never used."""
    folder = file_of(trial).parent
    second = own_text().replace("/3.0/offers", "/other").replace('name = "Affise"', 'name = "Evil"')
    (folder / "other.toml").write_text(second, encoding="utf-8")
    shadow = own_text("affise").replace("/3.0/offers", "/other")
    (folder / "shadow.toml").write_text(shadow, encoding="utf-8")
    trial.workspace.catalogue.reload()
    assert trial.sync().state == "ok"
    assert not [got for got in trial.network.server.requests if "/other" in got.target]
    told = json.loads(offersync("--json", "template", "list").stdout)
    ids = [one["id"] for one in told["templates"]]
    assert len(ids) == len(set(ids))
    assert "the id 'mine' belongs to mine.toml" in str(told["problems"])
    assert "the id 'affise' belongs to a shipped template" in str(told["problems"])
    shown = json.loads(offersync("--json", "template", "show", MINE).stdout)
    assert shown["name"] == "Affise"
    told_plainly(offersync("template", "import", folder / "other.toml", "--yes"), UNUSABLE, MINE)


@pytest.mark.fault("L11")
def test_a_broken_file_does_not_take_the_id_of_a_good_one(trial: Trial) -> None:
    file_of(trial).rename(file_of(trial).with_name("renamed.toml"))
    file_of(trial).write_text("id = ", encoding="utf-8")
    trial.workspace.catalogue.reload()
    assert trial.sync().state == "ok"
    file_of(trial).with_name("renamed.toml").unlink()
    put_back(trial)


def make_broken(kind: str, path: Path) -> None:
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "dangling link":
        path.symlink_to(path.with_name("nothing"))
    else:
        path.write_bytes(BROKEN[kind])


BROKEN = {
    "no TOML": b"id = ",
    "no text": b"\xff\xfe\x00",
    "empty": b"",
    "too large": b"#" * 2_000_001,
    "nested": b"a = " + b"[" * 100_000,
    "zeros": bytes(1000),
}
KINDS = [*BROKEN, "folder", "pipe", "dangling link"]


@pytest.mark.fault("L14")
@pytest.mark.parametrize("kind", KINDS)
def test_a_broken_file_is_in_no_other_ones_way(trial: Trial, kind: str) -> None:
    path = file_of(trial).with_name("broken.toml")
    make_broken(kind, path)
    trial.restart()
    trial.heart.start()
    assert trial.sync().state == "ok"
    [broken] = [item for item in trial.workspace.catalogue.all() if item.problems]
    assert broken.path == path
    assert str(broken.problems[0]).startswith("broken.toml")
    assert broken.problems[0].text
    trial.workspace.catalogue.get("affise")
    os.rename(path, path.with_suffix(".old"))


@pytest.mark.fault("L14")
def test_a_broken_file_is_listed_with_its_error(trial: Trial) -> None:
    """Also for one that no program may read."""
    for kind in ("no TOML", "pipe"):
        make_broken(kind, file_of(trial).with_name(f"{kind}.toml"))
    done = offersync("--json", "template", "list")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert {"affise", MINE} <= {one["id"] for one in told["templates"]}
    assert [one.partition(":")[0] for one in told["problems"]] == ["no TOML.toml", "pipe.toml"]
    assert trial.sync().state == "ok"
    assert stat.S_ISFIFO(file_of(trial).with_name("pipe.toml").stat().st_mode)
