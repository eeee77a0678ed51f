"""The sandbox network inside this process, as an advertiser."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.sandbox import Sandbox


class Demo:
    """Runs from the first :meth:`join` to :meth:`close`; any thread may call both. No Qt."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._sandbox: Sandbox | None = None
        self._lock = Lock()

    def join(self, token: CancelToken) -> Advertiser:
        """The advertiser of the running sandbox; one of an earlier session is brought up to date.

        Raises SecretsError and StoreError.
        """
        from offersync_gui.sync.sandbox import membership

        return membership.join(self._accounts, self._started())

    def close(self) -> None:
        """Stops the network; its thread would keep the process alive."""
        with self._lock:
            if self._sandbox is not None:
                self._sandbox.close()
                self._sandbox = None

    def _started(self) -> Sandbox:
        from offersync_gui.sync.sandbox import Sandbox

        with self._lock:
            if self._sandbox is None:
                self._sandbox = Sandbox()
            return self._sandbox
