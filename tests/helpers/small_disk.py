"""A disk that is soon full, and a folder that cannot be written, also for root."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BYTES = 2 * 2**20
LEFT = 4096


@cache
def can_mount() -> bool:
    """Whether this user may mount a disk, as root may on Linux."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    with TemporaryDirectory() as folder:
        return _mount(Path(folder), BYTES) and _unmount(Path(folder))


@contextmanager
def small_disk(folder: Path, size: int = BYTES) -> Iterator[Path]:
    """``folder`` is a disk of its own of so many bytes; only where `can_mount`."""
    folder.mkdir(exist_ok=True)
    assert _mount(folder, size)
    try:
        yield folder
    finally:
        assert _unmount(folder)


@contextmanager
def filled_up(folder: Path) -> Iterator[None]:
    """Next to nothing is free on its disk, until the end of the block."""
    ballast = folder / "ballast"
    free = os.statvfs(folder)
    with ballast.open("wb") as file:
        file.truncate(0)
        os.posix_fallocate(file.fileno(), 0, max(free.f_bavail * free.f_frsize - LEFT, 1))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing can be written in it: by its mode, or for root by a mount over itself."""
    with ExitStack() as stack:
        if os.geteuid() == 0:
            _run("mount", "--bind", folder, folder)
            stack.callback(_unmount, folder)
            _run("mount", "-o", "remount,bind,ro", folder)
        else:
            stack.callback(folder.chmod, folder.stat().st_mode)
            folder.chmod(0o500)
        yield


def _mount(folder: Path, size: int) -> bool:
    return _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", folder)


def _unmount(folder: Path) -> bool:
    return _run("umount", folder)


def _run(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False
