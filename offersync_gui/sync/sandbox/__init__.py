"""A network on this machine that speaks the Affise partner API, to try OfferSync without a key."""

from offersync_gui.sync.sandbox.changes import Shares
from offersync_gui.sync.sandbox.server import Sandbox

__all__ = ["Sandbox", "Shares"]
