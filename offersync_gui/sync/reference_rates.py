"""Exchange rates in force: those typed into the settings, and the European Central Bank's daily
reference rates, which are fetched only where the settings want them."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from tempfile import NamedTemporaryFile
from threading import Lock
from time import monotonic, time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from offersync_gui import paths
from offersync_gui.domain.rates import Pair, Rates, rate_table
from offersync_gui.errors import Cancelled, OfferSyncError

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)

ADDRESS = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
WANTED, TYPED = "rates.ecb", "rates.table"
FRESH_SECONDS = 12 * 3600
PAUSE_SECONDS = 3600
"""After which rates that could not be had are asked for again."""
STALE_DAYS = 5
"""Older than over Easter, when there are no new ones from Thursday to Tuesday."""
MOST_BYTES = 2**20
CONNECT_SECONDS, SILENT_SECONDS, WHOLE_SECONDS = 5.0, 10.0, 20.0


class Reference(NamedTuple):
    """The bank's rates of a day: what one euro is worth."""

    day: date
    table: dict[Pair, Decimal]


class RatesInForce(NamedTuple):
    """``day`` is that of the reference rates, None without them; ``stale``: they are old, or
    wanted but not there yet.
    """

    rates: Rates
    day: date | None = None
    stale: bool = False


class ReferenceRates:
    """Any thread may use it. ``address`` is where the bank's file is."""

    def __init__(self, workspace: Workspace, address: str = ADDRESS) -> None:
        self._workspace = workspace
        self._address = address
        self._path = workspace.data_dir / paths.RATES
        self._tried = -float("inf")
        self._lock = Lock()

    def in_force(self, today: date) -> RatesInForce:
        """Nothing is fetched; what is typed wins."""
        typed = rate_table(self._workspace.setting(TYPED))
        wanted = self._workspace.setting(WANTED)
        reference = self._kept() if wanted else None
        if reference is None:
            return RatesInForce(Rates(typed), stale=wanted)
        stale = today - reference.day > timedelta(days=STALE_DAYS)
        return RatesInForce(Rates(typed, reference.table), reference.day, stale)

    def is_due(self) -> bool:
        """Whether `refresh` would ask the bank."""
        if not self._workspace.setting(WANTED) or monotonic() - self._tried < PAUSE_SECONDS:
            return False
        with suppress(OSError):
            return time() - self._path.stat().st_mtime > FRESH_SECONDS
        return True

    def refresh(self, token: CancelToken) -> bool:
        """Fetches them when they are due; whether there are new ones. Raises only Cancelled."""
        with self._lock:
            if not self.is_due():
                return False
            self._tried = monotonic()
            try:
                data = self._fetched(token)
                read(data)
                self._keep(data)
            except Cancelled:
                raise
            except (OfferSyncError, ValueError, OSError) as error:
                log.warning("No reference rates: %s", error)
                return False
            return True

    def _kept(self) -> Reference | None:
        with suppress(OSError, ValueError):
            return read(self._path.read_bytes())
        return None

    def _fetched(self, token: CancelToken) -> bytes:
        from offersync_gui.engine.session import Gate, Request, Timeouts
        from offersync_gui.sync.network import network_of

        gate = Gate(
            hosts=[urlsplit(self._address).hostname or ""],
            redactor=self._workspace.redactor,
            token=token,
            timeouts=Timeouts(CONNECT_SECONDS, SILENT_SECONDS, WHOLE_SECONDS),
            max_bytes=MOST_BYTES,
            has_secrets=False,
            proxies=network_of(self._workspace).proxies,
        )
        try:
            answer = gate.send(Request("GET", self._address))
        finally:
            gate.close()
        if answer.status != 200:
            raise ValueError(f"status {answer.status}")
        return answer.body

    def _keep(self, data: bytes) -> None:
        """Aside first, so that nobody reads half of it."""
        with NamedTemporaryFile(dir=self._path.parent, delete=False) as file:
            file.write(data)
        os.replace(file.name, self._path)


def read(data: bytes) -> Reference:
    """The bank's XML (eurofxref-daily). Raises ValueError for anything else."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        cubes = [node.attrib for node in fromstring(data).iter() if node.tag.endswith("}Cube")]
        (day,) = {date.fromisoformat(cube["time"]) for cube in cubes if "time" in cube}
        table = {
            ("EUR", cube["currency"]): Decimal(cube["rate"]) for cube in cubes if "rate" in cube
        }
    except (ParseError, DefusedXmlException, KeyError, ValueError, InvalidOperation) as error:
        raise ValueError("these are no reference rates") from error
    if not table or not all(rate.is_finite() and rate > 0 for rate in table.values()):
        raise ValueError("these are no reference rates")
    return Reference(day, table)
