"""Which libraries of the system the window's toolkit lacks, found without loading it."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui import paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGES = "packaging/debian-libraries.txt"
_LOADED = ("QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqxcb.so")
_MISSING = re.compile(r"^\s*(\S+) => not found$", re.MULTILINE)


def missing_libraries() -> list[str]:
    """File names such as ``libEGL.so.1``; always empty where the toolkit brings everything."""
    spec = find_spec("PySide6")
    if not sys.platform.startswith("linux") or spec is None or spec.origin is None:
        return []
    folder = Path(spec.origin).parent
    return sorted({name for part in _LOADED for name in _unresolved(folder / part)})


def _unresolved(library: Path) -> list[str]:
    try:
        run = subprocess.run(["ldd", library], capture_output=True, text=True, check=False)
    except OSError:
        return []
    return _MISSING.findall(run.stdout)


def install_command(libraries: Iterable[str]) -> str:
    """What installs them on Debian and its relatives; empty when it is not known."""
    packages = dict(_debian_packages())
    known = sorted({packages[name] for name in libraries if name in packages})
    return f"sudo apt-get install -y {' '.join(known)}" if known else ""


def _debian_packages() -> Iterator[tuple[str, str]]:
    for line in (paths.resources() / PACKAGES).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            library, package, _ = line.split()
            yield library, package
