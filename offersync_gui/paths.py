"""Where everything lies: the data folder with what is in it, and the shipped resources."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

ENVIRONMENT_VARIABLE = "OFFERSYNC_DATA_DIR"
DATABASE = "offersync.db"
VAULT = "vault.bin"
LOGS = "logs"
LOGOS = "logos"
RATES = "reference-rates.xml"
TEMPLATES = "templates"
VIEWS = "views.json"
BACKUPS = "backups"


def data_dir(chosen: str | Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """The absolute data folder: ``chosen``, else the environment's, else the platform's own.

    A folder made here is its owner's alone (0700). Raises StoreError when it cannot be used.
    """
    try:
        folder = Path(chosen or environ.get(ENVIRONMENT_VARIABLE) or _platform_folder())
        folder = folder.expanduser().absolute()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError) as error:
        raise unusable_folder(str(error)) from error
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise unusable_folder(f"{folder} cannot be written.")
    return folder


def _platform_folder() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("OfferSync", appauthor=False)


def unusable_folder(detail: str) -> StoreError:
    return StoreError(
        "The data folder cannot be used",
        detail,
        f"Choose another folder with --data-dir or {ENVIRONMENT_VARIABLE}.",
    )


def private_file(path: str | Path) -> Path:
    """``path``, created empty if need be; only its owner may read it, whatever the umask says."""
    path = Path(path)
    path.touch(mode=0o600)
    path.chmod(0o600)
    return path


@cache
def resources() -> Path:
    """Templates, icons and the like: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
