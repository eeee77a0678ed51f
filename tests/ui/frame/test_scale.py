"""Nothing is cut off on a small screen, at any scale and with large type."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(("scale", "percent"), [(1.0, 150), (1.25, 100), (2.0, 100), (2.0, 150)])
def test_small_screen_shows_everything(scale: float, percent: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.frame.scaled_window", str(percent)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"QT_SCALE_FACTOR": str(scale)},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"ratio": scale, "cut_off": []}
