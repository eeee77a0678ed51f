"""`offersync template export` and `import`: shown before it is accepted, checked like a file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.engine.sample.conftest import NESTED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program


@pytest.fixture
def packed(program: Program, tmp_path: Path) -> Path:
    """An own template as one file; it is gone from the folder."""
    argv = ("template", "new", "--from", "-", "--name", "Acme", "--auth", "bearer", "--json")
    made = program(*argv, stdin=NESTED)
    target = tmp_path / "acme.zip"
    assert program("template", "export", "acme", str(target)).code == 0
    file = tmp_path.__class__(made.document["file"])
    file.unlink()
    file.with_name("acme.fixtures.toml").unlink()
    return target


def test_hosts_and_fields_are_shown_before_it_comes_in(program: Program, packed: Path) -> None:
    shown = program("template", "import", str(packed))
    assert shown.code == 0, shown.err
    assert "It will talk to these hosts only: {base_url}" in shown.out
    assert "api_key: API key (secret)" in shown.out
    assert "Not imported yet" in shown.out
    assert program("template", "show", "acme").code == 2


def test_it_comes_in_with_its_fixtures(program: Program, packed: Path) -> None:
    ended = program("template", "import", str(packed), "--yes", "--json")
    assert ended.code == 0, ended.err
    assert ended.document["imported"] is True
    assert "ok     good" in program("template", "test", "acme").out
    again = program("template", "import", str(packed), "--yes")
    assert again.code == 2
    assert "already" in again.err


def test_faults_are_named(program: Program, packed: Path, tmp_path: Path) -> None:
    with ZipFile(packed) as archive:
        text = archive.read("acme.toml").decode()
    faulty = tmp_path / "faulty.toml"
    faulty.write_text(text.replace('name = "title"', 'name = "title ||"'), encoding="utf-8")
    ended = program("template", "import", str(faulty), "--yes")
    assert ended.code == 2
    assert "offer.name" in ended.err


def test_no_file_is_overwritten(program: Program, packed: Path) -> None:
    before = packed.read_bytes()
    assert program("template", "export", "affise", str(packed)).code == 2
    assert packed.read_bytes() == before
