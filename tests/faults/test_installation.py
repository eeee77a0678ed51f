"""The wheel as people get it: as a tool of uv and of pipx, with the command line and the window."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from offersync_gui import __version__
from tests.faults.command_line import ROOT
from tests.helpers.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

# Before the tests get a home of their own: what was downloaded once need not be again.
OUTSIDE = dict(os.environ)
OWN_UV = ROOT / ".venv" / "bin" / "uv"
UV = shutil.which("uv") or (str(OWN_UV) if OWN_UV.exists() else None)
QUIT_SECONDS = 20


def done(*command: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        cwd=ROOT,
        env={**OUTSIDE, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def installed(tool: str, folder: Path) -> Path:
    """The program, built and installed as by a person. Skips where no package can be had."""
    if UV is None or sys.platform == "win32":
        pytest.skip("no uv here")
    built = done(UV, "build", "--wheel", "--out-dir", folder)
    if built.returncode:
        pytest.skip(f"nothing to build with: {built.stderr[-300:]}")
    [wheel] = folder.glob("*.whl")
    places = {
        "UV_TOOL_DIR": str(folder / "tools"),
        "UV_TOOL_BIN_DIR": str(folder / "bin"),
        "PIPX_HOME": str(folder / "pipx"),
        "PIPX_BIN_DIR": str(folder / "bin"),
        "PIPX_MAN_DIR": str(folder / "man"),
    }
    command = {"uv": [UV, "tool", "install"], "pipx": [UV, "tool", "run", "pipx", "install"]}[tool]
    install = done(*command, "--python", sys.executable, wheel, **places)
    if install.returncode and not index_is_there():
        pytest.skip(f"no package index here: {install.stderr[-300:]}")
    assert install.returncode == 0, install.stderr
    return folder / "bin" / "offersync"


def index_is_there() -> bool:
    """Whether any package at all can be had."""
    assert UV is not None
    return done(UV, "tool", "run", "--refresh", "pipx", "--version").returncode == 0


@pytest.mark.fault("G04")
@pytest.mark.parametrize("tool", ["uv", "pipx"])
def test_the_wheel_has_all_that_both_programs_need(
    own_home: Path, tmp_path: Path, tool: str
) -> None:
    program = installed(tool, tmp_path)
    assert __version__ in said(program, "--version")
    assert "affise" in said(program, "template", "list"), "the templates are in it"
    window_opens(program, own_home / "offersync" / "offersync.db")


def said(program: Path, *argv: str) -> str:
    run = subprocess.run([program, *argv], capture_output=True, text=True, check=False, cwd="/")
    assert run.returncode == 0, run.stderr
    return run.stdout


def window_opens(program: Path, database: Path) -> None:
    """Without a screen. A second start is answered once the first is up, which is ended then."""
    database.unlink(missing_ok=True)  # perhaps made by the commands before
    with subprocess.Popen([program], cwd="/", stderr=subprocess.PIPE, text=True) as running:
        try:
            wait_until(database.exists)  # so it is the first
            second = subprocess.run([program], cwd="/", check=False, timeout=QUIT_SECONDS)
            assert second.returncode == 0
            running.send_signal(signal.SIGTERM)
            _, errors = running.communicate(timeout=QUIT_SECONDS)
            assert (running.returncode, errors) == (0, "")
        finally:
            running.kill()
