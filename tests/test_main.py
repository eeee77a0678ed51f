"""How the program ends when it is interrupted or its reader goes away."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import offersync_gui.cli
from offersync_gui.__main__ import INTERRUPTED, READER_GONE, main

if TYPE_CHECKING:
    import pytest

PRINTS = """
import sys, offersync_gui.cli
from offersync_gui.__main__ import main
offersync_gui.cli.main = lambda argv, window: print("an offer") or 0
sys.exit(main([]))
"""

IMPORTS = """
import linecache
from offersync_gui.loading import load_pyside
load_pyside()
linecache.clearcache()
import PySide6.QtCore, csv
raise SystemExit(f"{linecache.cache}" if linecache.cache else 0)
"""


def test_pyside_does_not_read_the_source_of_what_is_imported() -> None:
    subprocess.run([sys.executable, "-c", IMPORTS], check=True)


def test_interrupt_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(argv: object, *, window: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(offersync_gui.cli, "main", interrupted)
    assert main([]) == INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_vanished_reader_is_quiet() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-c", PRINTS]
    program = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (program.returncode, program.stderr) == (READER_GONE, b"")
