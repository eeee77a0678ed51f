"""What a command works with: its arguments, its output, and the workspace once it is needed."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self

from offersync_gui import paths
from offersync_gui.logs import setup_logging

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from offersync_gui.cli.output import Output
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.workspace import Workspace


class Context:
    """One command of the program; its log begins here. Raises StoreError without a data folder."""

    def __init__(
        self, args: Namespace, out: Output, window: Callable[..., int] | None = None
    ) -> None:
        self.args = args
        self.out = out
        self.window = window
        self.data_dir = paths.data_dir(args.data_dir)
        self.redactor = out.redact = setup_logging(self.data_dir, args.verbose)

    @property
    def log_file(self) -> Path:
        return self.data_dir / paths.LOGS / "offersync.log"

    @cached_property
    def workspace(self) -> Workspace:
        from offersync_gui.sync.workspace import Workspace

        return Workspace.open(self.data_dir, os.environ, self.redactor)

    @cached_property
    def accounts(self) -> Accounts:
        from offersync_gui.sync.accounts import Accounts

        return Accounts(self.workspace)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if "workspace" in vars(self):
            self.workspace.close()
