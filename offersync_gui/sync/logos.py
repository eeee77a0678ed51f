"""Logos of offers: fetched without any credential, and kept in the data folder for a while."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from hashlib import blake2b
from tempfile import NamedTemporaryFile
from threading import Lock
from time import monotonic, time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from offersync_gui import paths
from offersync_gui.engine.hosts import is_loopback
from offersync_gui.errors import Cancelled, OfferSyncError

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.session import Answer
    from offersync_gui.store.records import Record
    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)

SETTING = "ui.logos"
# Pictures that are drawn from data alone; SVG can hold far more than a picture.
TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
MOST_BYTES = 2**20
MOST_KEPT_BYTES = 32 * 2**20
KEPT_SECONDS = 30 * 24 * 3600
PAUSE_SECONDS = 600
"""After which a logo that could not be had is asked for again."""
CONNECT_SECONDS, SILENT_SECONDS, WHOLE_SECONDS = 5.0, 10.0, 20.0


class Logos:
    """Any thread may use it. What cannot be had is no error: there is no logo then."""

    def __init__(self, workspace: Workspace, most_kept: int = MOST_KEPT_BYTES) -> None:
        self._workspace = workspace
        self._folder = workspace.data_dir / paths.LOGOS
        self._most_kept = most_kept
        self._failed: dict[str, float] = {}
        self._lock = Lock()

    def of(self, record: Record, token: CancelToken) -> bytes | None:
        """The picture as its host sends it, not decoded; the settings may not want any."""
        url = record["logo_url"]
        if not url or not self._workspace.setting(SETTING) or not self._is_fit(record, url):
            return None
        path = self._folder / blake2b(url.encode(), digest_size=16).hexdigest()
        kept = _read(path)
        if kept is not None or self._is_hopeless(url):
            return kept
        picture = self._fetch(url, token)
        if picture is None:
            self._failed[url] = monotonic()
        else:
            self._keep(path, picture)
        return picture

    def _is_fit(self, record: Record, url: str) -> bool:
        """https on the web, or the very server that the advertiser's API is at; no secret in it."""
        if self._workspace.redactor(url) != url:
            return False
        try:
            where, own = urlsplit(url), urlsplit(self._base_url(record))
            host = where.hostname or ""
            if (where.scheme, where.netloc) == (own.scheme, own.netloc):
                return True
        except ValueError:
            return False
        return where.scheme == "https" and not is_loopback(host)

    def _base_url(self, record: Record) -> str:
        """Empty when the advertiser is gone."""
        with suppress(OfferSyncError):
            advertiser = self._workspace.store.advertisers.get(record["advertiser"])
            return str(advertiser.options.get("base_url", ""))
        return ""

    def _is_hopeless(self, url: str) -> bool:
        return monotonic() - self._failed.get(url, -PAUSE_SECONDS) < PAUSE_SECONDS

    def _fetch(self, url: str, token: CancelToken) -> bytes | None:
        try:
            answer = _asked(self._workspace, url, token)
        except Cancelled:
            raise
        except OfferSyncError as error:
            log.info("No logo: %s", error.title)
            return None
        fits = answer.status == 200 and answer.content_type in TYPES
        return answer.body if fits and answer.body else None

    def _keep(self, path: Path, picture: bytes) -> None:
        """Aside first, so that nobody reads half of it; the oldest make room."""
        try:
            with self._lock:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                with NamedTemporaryFile(dir=self._folder, delete=False) as file:
                    file.write(picture)
                os.replace(file.name, path)
                self._make_room()
        except OSError as error:
            log.warning("A logo was not kept: %s", error.strerror)

    def _make_room(self) -> None:
        files = [(entry, entry.stat()) for entry in os.scandir(self._folder)]
        files.sort(key=lambda file: file[1].st_mtime_ns)
        too_many = sum(stat.st_size for _, stat in files) - self._most_kept
        for entry, stat in files:
            if too_many <= 0 and time() - stat.st_mtime < KEPT_SECONDS:
                break
            os.unlink(entry)
            too_many -= stat.st_size


def _asked(workspace: Workspace, url: str, token: CancelToken) -> Answer:
    from offersync_gui.engine.session import Gate, Request, Timeouts
    from offersync_gui.sync.network import network_of

    gate = Gate(
        hosts=[urlsplit(url).hostname or ""],
        redactor=workspace.redactor,
        token=token,
        timeouts=Timeouts(CONNECT_SECONDS, SILENT_SECONDS, WHOLE_SECONDS),
        max_bytes=MOST_BYTES,
        has_secrets=False,
        proxies=network_of(workspace).proxies,
    )
    try:
        return gate.send(Request("GET", url))
    finally:
        gate.close()


def _read(path: Path) -> bytes | None:
    """None also when it is too old to be shown unasked."""
    with suppress(OSError):
        if time() - path.stat().st_mtime < KEPT_SECONDS:
            return path.read_bytes()
    return None
