"""What is installed, where data lies, and what is in the way; for people and for reports."""

from __future__ import annotations

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from offersync_gui import __version__, paths
from offersync_gui.errors import OfferSyncError, StoreError
from offersync_gui.store.inspection import check
from offersync_gui.sync.doctor.system_libraries import install_command, missing_libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.vault.base import VaultState

_PACKAGES = ("PySide6-Essentials", "requests", "peewee", "keyring", "cryptography", "pydantic")
_OTHERS = 0o077


class Check(Struct):
    """One thing that was looked at."""

    name: str
    state: Literal["ok", "warning", "problem"]
    text: str
    next_step: str = ""


def examine(workspace: Workspace) -> list[Check]:
    """Everything, in a fixed order; what fails is a problem among the checks. May take seconds.

    What fails for two of them, as all does that needs a damaged database, is told once.
    """
    found: list[Check] = []
    for look in _LOOKS:
        found += [check for check in _looked(look, workspace) if check not in found]
    return found


def _looked(look: Callable[[Workspace], Iterator[Check]], workspace: Workspace) -> Iterator[Check]:
    try:
        yield from look(workspace)
    except OfferSyncError as error:
        name = (
            "Database" if isinstance(error, StoreError) else look.__name__.strip("_").capitalize()
        )
        yield Check(name, "problem", f"{error.title}. {error.detail}", error.next_step)


def _programs(workspace: Workspace) -> Iterator[Check]:
    yield Check("OfferSync", "ok", __version__)
    yield Check("Python", "ok", f"{platform.python_version()} on {platform.platform()}")
    yield Check("SQLite", "ok", sqlite3.sqlite_version)
    for name in _PACKAGES:
        try:
            yield Check(name, "ok", version(name))
        except PackageNotFoundError:
            yield Check(name, "problem", "is not installed", "Install OfferSync again.")


def _data(workspace: Workspace) -> Iterator[Check]:
    folder = workspace.data_dir
    yield _private("Data folder", folder)
    check(workspace.store.path)
    for name in (paths.DATABASE, paths.VAULT):
        if (folder / name).exists():
            yield _private("Database" if name == paths.DATABASE else "Vault file", folder / name)


def _private(name: str, path: Path) -> Check:
    if os.name == "posix" and path.stat().st_mode & _OTHERS:
        return Check(name, "warning", f"{path} can be read by others", f"chmod go= '{path}'")
    return Check(name, "ok", str(path))


def _secrets(workspace: Workspace) -> Iterator[Check]:
    state = workspace.vault.state()
    found: Literal["ok", "warning"] = "ok" if state.status == "available" else "warning"
    yield Check("Secrets", found, _said(state), state.next_step)


def _keyring(workspace: Workspace) -> Iterator[Check]:
    """Which one there is, whether the secrets lie in it or not."""
    yield Check("Keyring", "ok", _said(workspace.vault_of("keyring").state()))


def _said(state: VaultState) -> str:
    text = f"{state.name} is {state.status}"
    return f"{text}: {state.text}" if state.text else text


def _templates(workspace: Workspace) -> Iterator[Check]:
    loaded = workspace.catalogue.all()
    usable = sum(item.template is not None for item in loaded)
    yield Check("Templates", "ok", f"{usable} can be used")
    for problem in (problem for item in loaded for problem in item.problems):
        yield Check("Template", "problem", str(problem), "Correct the file, or remove it.")


def _window(workspace: Workspace) -> Iterator[Check]:
    missing = missing_libraries()
    if not missing:
        yield Check("Window", "ok", "nothing is missing for it")
        return
    text = f"these system libraries are missing for it: {', '.join(missing)}"
    yield Check("Window", "warning", text, install_command(missing))


_LOOKS = (_programs, _data, _secrets, _keyring, _templates, _window)
