"""A user's templates come in checked and whole, and never in the place of another one."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.errors import TemplateError
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.templates.loader import MAX_BYTES, Catalogue, check_file
from offersync_gui.templates.own import OwnTemplates, examine
from tests.helpers.sent_template import sent_template

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = paths.resources() / "templates"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue(SHIPPED, tmp_path / "own")


@pytest.fixture
def own(catalogue: Catalogue, tmp_path: Path) -> OwnTemplates:
    return OwnTemplates(catalogue, tmp_path / "own")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sent_template(tmp_path)


def test_what_was_examined_is_kept(own: OwnTemplates, catalogue: Catalogue, file: Path) -> None:
    candidate = examine(file)
    file.write_text("id = 'another'", encoding="utf-8")
    kept = own.take_in(candidate)
    assert kept == own.folder / "mine.toml"
    assert catalogue.get("mine").id == "mine"
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_id_is_taken_only_once(own: OwnTemplates, file: Path) -> None:
    kept = own.take_in(examine(file))
    before = kept.read_bytes()
    with pytest.raises(TemplateError, match="There is a template 'mine' already"):
        own.take_in(examine(file))
    assert kept.read_bytes() == before
    with pytest.raises(TemplateError, match="'tune' already"):
        own.take_in(examine(SHIPPED / "tune.toml"))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("acme.zip", b"PK", "is no archive"),
        ("acme.fixtures.toml", b"", "must end in .toml"),
        ("acme.toml", b"\xff\xfe", "cannot be read"),
        ("acme.toml", b"#" * (MAX_BYTES + 1), "larger than 2 MB"),
        ("acme.toml", b"id = ", "is not TOML"),
    ],
)
def test_what_is_no_template_is_refused(
    own: OwnTemplates, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    candidate = examine(path)
    assert says in str(candidate.problems[0])
    with pytest.raises(TemplateError):
        own.take_in(candidate)
    assert not own.folder.exists()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    assert "is not a file" in str(examine(tmp_path / "folder.toml").problems[0])


def test_a_copy_is_a_template_of_its_own(own: OwnTemplates, catalogue: Catalogue) -> None:
    tune = next(item for item in catalogue.all() if item.path.stem == "tune")
    first, second = own.duplicate(tune), own.duplicate(tune)
    assert [first.name, second.name] == ["tune-own.toml", "tune-own2.toml"]
    template, problems = check_file(first)
    assert template is not None
    assert problems == []
    assert template.name == "TUNE (HasOffers) (own)"
    assert first.read_text(encoding="utf-8").count("#") == tune.path.read_text(
        encoding="utf-8"
    ).count("#")
    for case in load_cases(fixtures_of(first)):
        assert replay(template, case) == []


def test_a_folder_that_cannot_be_written_is_told(
    catalogue: Catalogue, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "blocked").write_text("", encoding="utf-8")
    with pytest.raises(TemplateError, match="was not stored"):
        OwnTemplates(catalogue, tmp_path / "blocked" / "templates").take_in(examine(file))
