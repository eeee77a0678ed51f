"""Nothing is cut off on a small screen, at any scale and with large type."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.fault("U04")
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
    assert json.loads(done.stdout) == {"ratio": scale, "cut_off": [], "fits": True}


@pytest.mark.parametrize("section", ["offers", "settings"])
def test_a_small_screen_at_150_percent_holds_the_window(section: str, tmp_path: Path) -> None:
    holds_everything(section, tmp_path, (1024, 768), 1.5, 100)


@pytest.mark.fault("U04")
@pytest.mark.parametrize("section", ["offers", "advertisers", "activity", "templates", "settings"])
def test_a_section_at_twice_the_scale_with_large_type(section: str, tmp_path: Path) -> None:
    """On 1024x768 places of Qt's, each of four dots."""
    holds_everything(section, tmp_path, (2048, 1536), 2.0, 150)


def holds_everything(
    section: str, folder: Path, dots: tuple[int, int], scale: float, percent: int
) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": dots[0], "height": dots[1], "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.frame.scaled_window", str(percent), section],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | platform,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"ratio": scale, "cut_off": [], "fits": True}
