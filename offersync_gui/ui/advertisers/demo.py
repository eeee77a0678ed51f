"""The sandbox network inside this process, as an advertiser."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from offersync_gui.ui.advertisers.draft import copy_name

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.sandbox import Sandbox

NAME = "Sandbox"
_TEMPLATE = "affise"
_HERE = "http://127.0.0.1:"


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
        sandbox = self._started()
        values, secrets = {"base_url": sandbox.base_url}, {"api_key": sandbox.api_key}
        known = self._accounts.list()
        for advertiser in known:
            if _is_sandbox(advertiser):
                return self._accounts.change(advertiser, values, secrets)
        taken = [advertiser.name for advertiser in known]
        name = NAME if NAME not in taken else copy_name(NAME, taken)
        return self._accounts.add(name, _TEMPLATE, values, secrets)

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


def _is_sandbox(advertiser: Advertiser) -> bool:
    """One that was added here before; the port is another one each time."""
    return advertiser.name.startswith(NAME) and advertiser.options.get("base_url", "").startswith(
        _HERE
    )
