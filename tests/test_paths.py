"""Where the data folder is, and that nobody else can look into it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from offersync_gui import paths
from offersync_gui.errors import StoreError

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_argument_goes_before_environment_and_platform(tmp_path: Path, own_home: Path) -> None:
    environ = {"OFFERSYNC_DATA_DIR": str(tmp_path / "environment")}
    assert paths.data_dir(tmp_path / "chosen", environ) == tmp_path / "chosen"
    assert paths.data_dir(None, environ) == tmp_path / "environment"
    for empty in ({}, {"OFFERSYNC_DATA_DIR": ""}):
        folder = paths.data_dir(None, empty)
        assert folder.name == "OfferSync"
        assert own_home in folder.parents


def test_relative_and_home_folders_become_absolute(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir("here") == tmp_path / "here"
    assert paths.data_dir("~/there") == own_home / "there"


@posix
def test_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = paths.data_dir(tmp_path / "a" / "b")
        file = paths.private_file(folder / paths.DATABASE)
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    assert mode(file) == 0o600


@posix
def test_open_file_becomes_private_and_keeps_its_content(tmp_path: Path) -> None:
    file = tmp_path / "offersync.db"
    file.write_text("content")
    file.chmod(0o644)
    assert paths.private_file(file).read_text() == "content"
    assert mode(file) == 0o600


@posix
def test_folder_of_somebody_elses_making_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    paths.data_dir(tmp_path)
    assert mode(tmp_path) == 0o755


def test_unusable_folder_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StoreError) as caught:
            paths.data_dir(folder)
        assert str(folder) in caught.value.detail
        assert "--data-dir" in caught.value.next_step


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError):
        paths.data_dir(tmp_path)


def test_resources_are_found_in_the_checkout() -> None:
    assert (paths.resources() / "templates").is_dir()


def test_resources_are_found_in_the_installed_package(tmp_path: Path) -> None:
    package = tmp_path / "offersync_gui"
    (package / "_resources").mkdir(parents=True)
    for name in ("__init__.py", "errors.py", "paths.py"):
        shutil.copy(Path(paths.__file__).parent / name, package)
    probe = "from offersync_gui import paths; print(paths.resources())"
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == package / "_resources"
