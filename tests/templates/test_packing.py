"""One file with a template and its fixtures; of foreign ones, nothing gets out of its place."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from offersync_gui import paths
from offersync_gui.templates.loader import Catalogue, Loaded
from offersync_gui.templates.own import OwnTemplates, examine, write_out

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = paths.resources() / "templates"
TEXT = (SHIPPED / "affise.toml").read_text(encoding="utf-8")
MINE = TEXT.replace('id = "affise"', 'id = "mine"', 1)


@pytest.fixture
def own(tmp_path: Path) -> OwnTemplates:
    folder = tmp_path / "own"
    return OwnTemplates(Catalogue(SHIPPED, folder), folder)


def link(name: str) -> ZipInfo:
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


MEMBERS: dict[str, list[tuple[str | ZipInfo, str]]] = {
    "nothing": [],
    "upwards": [("../mine.toml", MINE)],
    "absolute": [("/tmp/mine.toml", MINE)],
    "folder": [("a/mine.toml", MINE)],
    "backslash": [("..\\mine.toml", MINE)],
    "link": [(link("mine.toml"), "/etc/passwd")],
    "linked fixtures": [("mine.toml", MINE), (link("mine.fixtures.toml"), "/etc/passwd")],
    "others": [("mine.toml", MINE), ("readme.txt", "x")],
    "other fixtures": [("mine.toml", MINE), ("../other.fixtures.toml", "x")],
    "two": [("mine.toml", MINE), ("yours.toml", MINE)],
    "many": [(f"t{number}.toml", "") for number in range(10_000)],
    "bomb": [("mine.toml", "#" * 50_000_000)],
    "fixtures bomb": [("mine.toml", MINE), ("mine.fixtures.toml", "#" * 50_000_000)],
    "no text": [("mine.toml", "\udc80")],
}


@pytest.mark.parametrize("name", MEMBERS)
def test_foreign_archives_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "x.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for member, text in MEMBERS[name]:
            archive.writestr(member, text.encode("utf-8", "surrogateescape"))
    candidate = examine(path)
    assert candidate.template is None
    assert candidate.problems[0].text


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut", b"x" * 11_000_000])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    assert examine(path).template is None


def test_out_and_in_again(tmp_path: Path, own: OwnTemplates) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    file, fixtures = folder / "mine.toml", folder / "mine.fixtures.toml"
    file.write_text(MINE, encoding="utf-8")
    fixtures.write_bytes((SHIPPED / "affise.fixtures.toml").read_bytes())
    packed = write_out(Loaded(file, "user", None), tmp_path / "mine.zip")
    kept = own.take_in(examine(packed))
    assert kept == own.folder / "mine.toml"
    assert kept.read_text(encoding="utf-8") == MINE
    assert (own.folder / "mine.fixtures.toml").read_bytes() == fixtures.read_bytes()
    assert sorted(file.name for file in own.folder.iterdir()) == [fixtures.name, file.name]


def test_the_template_alone(tmp_path: Path) -> None:
    target = tmp_path / "copy.toml"
    write_out(Loaded(SHIPPED / "affise.toml", "shipped", None), target)
    assert target.read_text(encoding="utf-8") == TEXT
