"""How platforms are reached: what the settings say of the proxy, and of how long to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.engine.source import Network
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.workspace import Workspace

# The sandbox is on this computer, which no proxy knows.
_HERE = {"all://127.0.0.1": "", "all://localhost": ""}


def network_of(workspace: Workspace) -> Network:
    """Raises UsageError when a proxy is wanted that has no address."""
    return Network(_proxies(workspace), workspace.setting("network.timeout"))


def _proxies(workspace: Workspace) -> Mapping[str, str] | None:
    """None means those of the system."""
    wanted = workspace.setting("network.proxy")
    if wanted == "system":
        return None
    if wanted == "none":
        return {}
    address = workspace.setting("network.proxy_address")
    if not address:
        raise UsageError(
            "There is no address of a proxy",
            "The settings want one, but network.proxy_address is empty.",
            "Enter it in the settings under Network, or use the proxy of the system.",
        )
    return {"all": address, **_HERE}
