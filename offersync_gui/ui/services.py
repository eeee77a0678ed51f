"""What every section of the window is given: the core, the lanes, and the looks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.lane import Lane
    from offersync_gui.background.pool import Pool
    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.logos import Logos
    from offersync_gui.sync.reference_rates import ReferenceRates
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.theme import Theme
    from offersync_gui.ui.widgets import Toasts


@dataclass(frozen=True)
class Services:
    """``short`` writes, and nothing of that is lost when the program quits; ``query`` reads from
    the database; ``long`` is for what may take minutes: platforms, exports, a look at the keyring.

    ``first`` is what the start has read, if it has: valid until the window is built.
    """

    workspace: Workspace
    sync: SyncController
    short: Lane
    query: Lane
    long: Pool
    theme: Theme
    toasts: Toasts
    first: FirstLook | None = None

    @cached_property
    def accounts(self) -> Accounts:
        from offersync_gui.sync.accounts import Accounts

        return Accounts(self.workspace)

    @cached_property
    def logos(self) -> Logos:
        from offersync_gui.sync.logos import Logos

        return Logos(self.workspace)

    @cached_property
    def reference_rates(self) -> ReferenceRates:
        from offersync_gui.sync.reference_rates import ReferenceRates

        return ReferenceRates(self.workspace)
