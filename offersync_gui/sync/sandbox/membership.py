"""The sandbox network as an advertiser: added, and brought up to date when it runs again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.advertiser import copy_name

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.sandbox.server import Sandbox

NAME = "Sandbox"
TEMPLATE = "affise"
_HERE = "http://127.0.0.1:"


def join(accounts: Accounts, sandbox: Sandbox) -> Advertiser:
    """The advertiser of this network; that of an earlier one of the same seed is brought up to
    date. Raises SecretsError and StoreError.
    """
    known = accounts.list()
    for advertiser in known:
        if _is_of(accounts, advertiser, sandbox):
            return accounts.change(advertiser, _values(sandbox), _secrets(sandbox))
    taken = [advertiser.name for advertiser in known]
    free = NAME.casefold() not in map(str.casefold, taken)
    return add(accounts, sandbox, NAME if free else copy_name(NAME, taken))


def add(accounts: Accounts, sandbox: Sandbox, name: str = NAME, **values: str) -> Advertiser:
    """A new advertiser of this network; ``values`` are more of its fields and storage rules."""
    return accounts.add(name, TEMPLATE, _values(sandbox) | values, _secrets(sandbox))


def _values(sandbox: Sandbox) -> dict[str, str]:
    return {"base_url": sandbox.base_url}


def _secrets(sandbox: Sandbox) -> dict[str, str]:
    return {"api_key": sandbox.api_key}


def _is_of(accounts: Accounts, advertiser: Advertiser, sandbox: Sandbox) -> bool:
    """The port is another one each time. A key of somebody's own is never overwritten, but one
    that was kept for a session only may be gone.
    """
    looks_so = (
        advertiser.template == TEMPLATE
        and advertiser.name.startswith(NAME)
        and advertiser.options.get("base_url", "").startswith(_HERE)
    )
    return looks_so and accounts.secrets.of(advertiser) in ({}, _secrets(sandbox))
