"""The command line, in a process of its own over the trial's data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.faults.trial import Trial

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60


def offersync(
    *argv: str | Path,
    environ: Mapping[str, str] | None = None,
    before: Callable[[], object] | None = None,
    stdin: str = "",
) -> subprocess.CompletedProcess[str]:
    """``before`` is called in the new process, before it begins."""
    return subprocess.run(
        [sys.executable, "-m", "offersync_gui", *map(str, argv)],
        cwd=ROOT,
        env={**os.environ, **(environ or {})},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
        preexec_fn=before,
    )


def told_plainly(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """It failed in words for people, not with a traceback."""
    assert done.returncode == code, (done.returncode, done.stderr)
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr, done.stderr


def said(trial: Trial, *argv: str | Path, code: int | None = 0) -> str:
    """What a command prints, which is remembered for the oracles."""
    done = offersync(*argv)
    assert code is None or done.returncode == code, done.stderr
    trial.texts.append(done.stdout + done.stderr)
    return done.stdout + done.stderr
