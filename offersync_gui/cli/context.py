"""What a command works with: its arguments, its output, and the workspace once it is needed."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.cli.output import Output
from offersync_gui.logs import setup_logging

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.logs import Redactor
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.workspace import Workspace


class Context:
    """One run of the program. Close it at the end."""

    def __init__(self, args: Namespace, out: Output) -> None:
        self.args = args
        self.out = out

    @cached_property
    def data_dir(self) -> Path:
        """Raises StoreError when it cannot be used."""
        return paths.data_dir(self.args.data_dir)

    @cached_property
    def redactor(self) -> Redactor:
        """Made with the log, which begins here."""
        return setup_logging(self.data_dir, self.args.verbose)

    @cached_property
    def workspace(self) -> Workspace:
        from offersync_gui.sync.workspace import Workspace

        return Workspace.open(self.data_dir, os.environ, self.redactor)

    @cached_property
    def accounts(self) -> Accounts:
        from offersync_gui.sync.accounts import Accounts

        return Accounts(self.workspace)

    def advertiser(self, name: str) -> Advertiser:
        """Raises UsageError for an unknown name."""
        return self.accounts.named(name)

    def close(self) -> None:
        if "workspace" in vars(self):
            self.workspace.close()
