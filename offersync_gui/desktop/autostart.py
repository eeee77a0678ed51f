"""Start with the desktop session: what is installed, and the switch for it."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSettings

NAME = "OfferSync"
ID = "io.offersync.OfferSync"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_ENTRY = """[Desktop Entry]
Type=Application
Name={name}
Comment=Keeps your advertisers' offers up to date
Exec={command}
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Autostart(Protocol):
    """Raises OSError where the system refuses."""

    def is_on(self) -> bool:
        """Whether the system would start it; read anew each time."""

    def turn_on(self) -> None: ...

    def turn_off(self) -> None:
        """Nothing happens when it is off."""


def autostart(data_dir: Path) -> Autostart:
    """That of this system, for this program with this data folder."""
    command = start_command(data_dir)
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents")
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopEntry(command, Path(config) / "autostart")


def switch_autostart(data_dir: Path, on: bool) -> None:
    """Raises UsageError in plain words where the system refuses."""
    entry = autostart(data_dir)
    try:
        if on:
            entry.turn_on()
        else:
            entry.turn_off()
    except OSError as error:
        raise UsageError(
            "Starting with the desktop was not changed",
            f"{error.filename or NAME}: {error.strerror or error}.",
            "Check that your own settings folder may be written.",
        ) from error


def start_command(data_dir: Path) -> list[str]:
    """How this very program is started, hidden in the tray."""
    return [*_program(), "--data-dir", str(data_dir), "--hidden"]


def _program() -> list[str]:
    python = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(python)]
    if sys.platform == "win32":
        return [str(python.with_name("pythonw.exe")), "-m", "offersync_gui"]
    script = python.with_name("offersync")
    return [str(script)] if script.is_file() else [str(python), "-m", "offersync_gui"]


class DesktopEntry:
    """A file in the autostart folder of the XDG desktops."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._command = command
        self._path = folder / "offersync.desktop"

    def is_on(self) -> bool:
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        # Desktops turn an entry off by one of these, and leave the file.
        return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"}.intersection(lines)

    def turn_on(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        command = " ".join(map(_quoted, self._command))
        self._path.write_text(_ENTRY.format(name=NAME, command=command), encoding="utf-8")

    def turn_off(self) -> None:
        self._path.unlink(missing_ok=True)


def _quoted(argument: str) -> str:
    """As the desktop entry specification asks for: first the string's escapes, then Exec's."""
    escaped = re.sub(r'(["`$\\])', r"\\\1", argument).replace("\\", "\\\\")
    return f'"{escaped}"'.replace("%", "%%")


class LaunchAgent:
    """A property list that launchd reads at login."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._command = command
        self._path = folder / f"{ID}.plist"

    def is_on(self) -> bool:
        return self._path.is_file()

    def turn_on(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": ID,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._path.write_bytes(plistlib.dumps(agent))

    def turn_off(self) -> None:
        self._path.unlink(missing_ok=True)


class RunKey:
    """A value of the current user's Run key in the Windows registry."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        return bool(self._settings().value(NAME))

    def turn_on(self) -> None:
        self._write(subprocess.list2cmdline(self._command))

    def turn_off(self) -> None:
        self._write(None)

    def _write(self, value: str | None) -> None:
        from PySide6.QtCore import QSettings

        settings = self._settings()
        if value is None:
            settings.remove(NAME)
        else:
            settings.setValue(NAME, value)
        settings.sync()
        if settings.status() != QSettings.Status.NoError:
            raise OSError("the registry refused it")

    def _settings(self) -> QSettings:
        from PySide6.QtCore import QSettings

        path = f"HKEY_CURRENT_USER\\{RUN_KEY}"
        return QSettings(path, QSettings.Format.NativeFormat)
