"""Starting with the desktop: what is written, and that the switch shows what is there."""

from __future__ import annotations

import plistlib
import re
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from offersync_gui.desktop.autostart import (
    DesktopEntry,
    LaunchAgent,
    RunKey,
    autostart,
    start_command,
    switch_autostart,
)
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

ODD = ["/srv/Offer Sync/bin/offersync", "--data-dir", '/data/50% "$HOME" `x` \\y', "--hidden"]


def exec_of(entry: Path) -> list[str]:
    """The command as a desktop would read it."""
    (line,) = (
        line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec=")
    )
    text = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', text)
    return [re.sub(r"\\(.)", r"\1", argument) for argument in quoted]


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of the XDG desktops")
def test_the_switch_writes_and_removes_the_entry(own_home: Path, tmp_path: Path) -> None:
    entry = own_home / "config" / "autostart" / "offersync.desktop"
    assert not autostart(tmp_path).is_on()
    switch_autostart(tmp_path, True)
    assert autostart(tmp_path).is_on()
    assert exec_of(entry) == start_command(tmp_path)
    switch_autostart(tmp_path, False)
    switch_autostart(tmp_path, False)
    assert not entry.exists()
    assert not autostart(tmp_path).is_on()


def test_every_command_survives_its_quoting(tmp_path: Path) -> None:
    DesktopEntry(ODD, tmp_path).turn_on()
    assert exec_of(tmp_path / "offersync.desktop") == ODD


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_has_turned_off_is_off(tmp_path: Path, line: str) -> None:
    entry = DesktopEntry(ODD, tmp_path)
    entry.turn_on()
    file = tmp_path / "offersync.desktop"
    file.write_text(file.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not entry.is_on()
    entry.turn_on()
    assert entry.is_on()


def test_the_launch_agent_of_macos_is_turned_on_and_off(tmp_path: Path) -> None:
    agent = LaunchAgent(ODD, tmp_path / "LaunchAgents")
    assert not agent.is_on()
    agent.turn_on()
    assert agent.is_on()
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    written = plistlib.loads(file.read_bytes())
    assert written["ProgramArguments"] == ODD
    assert written["RunAtLoad"] is True
    agent.turn_off()
    assert not agent.is_on()


def test_the_run_key_of_windows_is_turned_on_and_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / "registry.ini")
    monkeypatch.setattr(
        RunKey, "_settings", lambda key: QSettings(file, QSettings.Format.IniFormat)
    )
    key = RunKey(["C:\\Offer Sync\\offersync.exe", "--hidden"])
    assert not key.is_on()
    key.turn_on()
    assert key.is_on()
    stored = QSettings(file, QSettings.Format.IniFormat).value("OfferSync")
    assert stored == '"C:\\Offer Sync\\offersync.exe" --hidden'
    key.turn_off()
    assert not key.is_on()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of the XDG desktops")
def test_a_refusal_is_said_in_plain_words(own_home: Path, tmp_path: Path) -> None:
    (own_home / "config").write_text("a file in the place of the folder")
    with pytest.raises(UsageError) as refusal:
        switch_autostart(tmp_path, True)
    assert refusal.value.detail
    assert refusal.value.next_step
