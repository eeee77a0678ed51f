"""Where Python writes to when the process dies of a fatal signal, and what it wrote last time."""

from __future__ import annotations

import faulthandler
import os
from typing import TYPE_CHECKING, TextIO

from offersync_gui.paths import LOGS, private_file

if TYPE_CHECKING:
    from pathlib import Path


class CrashFile:
    """It holds names of functions and lines, nothing else."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / LOGS / "crash.txt"
        self._file: TextIO | None = None

    def open(self) -> Path | None:
        """From now on crashes are written; returns the report when the last start ended in one."""
        report = self._path.with_name("crash-last.txt")
        try:
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            crashed = self._path.exists() and self._path.stat().st_size > 0
            if crashed:
                os.replace(self._path, report)
            self._file = private_file(self._path).open("w", encoding="utf-8")
        except OSError:
            return None
        faulthandler.enable(self._file)
        return report if crashed else None

    def close(self) -> None:
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._path.unlink(missing_ok=True)
