"""The command line, which kills itself at a named moment in the keeping of a token."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from offersync_gui import cli
from offersync_gui.vault.file_vault import FileVault

if TYPE_CHECKING:
    from collections.abc import Callable


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_before_it_is_written() -> None:
    patch.object(FileVault, "write", die).start()


def die_before_the_file_is_in_its_place() -> None:
    patch.object(os, "replace", die).start()


def die_after_it_is_written() -> None:
    write: Callable[..., None] = FileVault.write

    def written(*arguments: Any) -> None:
        write(*arguments)
        die()

    patch.object(FileVault, "write", written).start()


if __name__ == "__main__":
    globals()[sys.argv[1]]()
    sys.exit(cli.main(sys.argv[2:]))
