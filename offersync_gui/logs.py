"""The log, and the one place that takes secrets out of texts."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
from functools import lru_cache
from typing import TYPE_CHECKING

from offersync_gui.paths import private_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MASK = "•••"
MAX_LOG_BYTES = 2**20
KEPT_LOGS = 3
# Shorter values stand in ordinary words, and would turn every text into dots.
MIN_SECRET = 4
MIN_SECRET_IN_DATA = 8
MIN_BASE64 = 6
SHOWN_PARAMETERS = frozenset(
    {
        "limit",
        "offset",
        "order",
        "page",
        "page_size",
        "pagesize",
        "per_page",
        "row_limit",
        "sort",
        "start_at_row",
    }
)
_QUERY = re.compile(r"\?([^\s\"'<>?]+)")
# Begins a sign in JSON that could stand there as it is.
_CODE = r"\u00"
_NEVER_CODED = re.compile(r"[A-Za-z0-9_.~-]*")
# What requests leaves as it is when it encodes an address.
_ADDRESS_SAFE = "!#$%&'()*+,/:;=?@[]~"


class Redactor:
    """Replaces known secrets in texts, however they are encoded; safe in any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._coded: tuple[str, ...] = ()
        self._forms: tuple[str, ...] = ()

    def add(self, *values: str) -> None:
        """From now on, these values are replaced; those under four characters are ignored."""
        fit = {value for value in values if len(value) >= MIN_SECRET}
        found = {form for value in fit for form in _forms(value)}
        with self._lock:
            coded = {value for value in fit if not _NEVER_CODED.fullmatch(value)}
            self._coded = tuple(sorted(coded.union(self._coded), key=len, reverse=True))
            self._forms = tuple(sorted(found.union(self._forms), key=len, reverse=True))

    def __call__(self, text: str) -> str:
        for form in self._forms:
            text = text.replace(form, MASK)
        if _CODE in text:
            for value in self._coded:
                text = re.sub(_json_pattern(value), MASK, text)
        return text

    def cleaned(self, data: bytes) -> bytes:
        """As a call, for the UTF-8 bytes of a platform's answer; in data, only what cannot be an
        ordinary word is taken for a secret."""
        for form in self._forms:
            if len(form) >= MIN_SECRET_IN_DATA and (found := form.encode()) in data:
                data = data.replace(found, MASK.encode())
        if _CODE.encode() in data:
            for value in self._coded:
                if len(value) >= MIN_SECRET_IN_DATA:
                    data = re.sub(_json_pattern(value).encode(), MASK.encode(), data)
        return data


def _forms(value: str) -> Iterator[str]:
    """``value`` as it may stand in an address, a JSON text, markup or a Basic header."""
    import json
    from html import escape
    from urllib.parse import quote, quote_plus

    yield value
    for encoded in (
        *(quote(value, safe=safe, errors="replace") for safe in ("", "/", _ADDRESS_SAFE)),
        quote_plus(value, errors="replace"),
    ):
        yield encoded
        yield re.sub("%[0-9A-F]{2}", lambda code: code[0].lower(), encoded)
    for ascii_only in (True, False):
        quoted = json.dumps(value, ensure_ascii=ascii_only)[1:-1]
        yield quoted
        yield quoted.replace("/", r"\/")
    yield escape(value, quote=False)
    for apostrophe in ("&#x27;", "&#39;", "&apos;"):
        yield escape(value).replace("&#x27;", apostrophe)
    yield from _base64_forms(value.encode(errors="replace"))


@lru_cache
def _json_pattern(value: str) -> str:
    """Any spelling of it in JSON: .NET, Java, Go and PHP each escape other signs."""
    return "".join(map(_spellings, value))


def _spellings(sign: str) -> str:
    coded = sign.encode("utf-16-be", "surrogatepass").hex(" ", 2).split()
    code = "".join(rf"\\u{unit}" for unit in coded)
    written = re.escape(sign.encode(errors="replace").decode())
    return rf"(?:\\?{written}|(?i:{code}))"


def _base64_forms(value: bytes) -> Iterator[str]:
    """Base64 of ``value`` alone, and the part of it that never changes inside a longer text.

    Six bits make a character, so what precedes the value shifts it in one of three ways.
    """
    from base64 import b64encode

    for shift in range(3):
        text = b64encode(bytes(shift) + value).decode()
        inside = text[-(-shift * 8 // 6) : (shift + len(value)) * 8 // 6]
        for form in (text, text.rstrip("="), inside) if shift == 0 else (inside,):
            if len(form) >= MIN_BASE64:
                yield form
                yield form.translate(str.maketrans("+/", "-_"))


def mask_url(url: str) -> str:
    """``url`` without user, password, fragment and the values of all but harmless parameters.

    >>> mask_url("https://me:pw@api.example.com/offers?key=abc&page=2#top")
    'https://api.example.com/offers?key=•••&page=2'
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return MASK
    host = parts.netloc.rpartition("@")[2]
    query = f"?{_mask_query(parts.query)}" if parts.query else ""
    return f"{parts.scheme}://{host}{parts.path}{query}" if host else f"{parts.path}{query}"


def _mask_query(query: str) -> str:
    return "&".join(_mask_parameter(*pair.partition("=")) for pair in query.split("&"))


def _mask_parameter(name: str, equals: str, value: str) -> str:
    from urllib.parse import unquote

    if not equals:
        return MASK
    plain = unquote(name).partition("[")[0].lower()  # sort of sort[id]
    return f"{name}={value if plain in SHOWN_PARAMETERS else MASK}"


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, and with it tracebacks, which a filter would not see."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        text = self._redactor(super().format(record))
        return _QUERY.sub(lambda query: f"?{_mask_query(query[1])}", text)


def setup_logging(data_dir: Path | None, verbose: bool) -> Redactor:
    """Log to ``data_dir/logs/offersync.log`` and, when ``verbose``, everything to stderr.

    Returns the redactor through which every line goes. May be called again: the new log takes
    the place of the old one. A folder that cannot be written only means that there is no log.
    """
    redactor = Redactor()
    formatter = RedactingFormatter(redactor)
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one.formatter, RedactingFormatter)]:
        root.removeHandler(old)
        old.close()
    # A handler that fails would print the raw record, arguments and all, to stderr.
    logging.raiseExceptions = False
    for handler in _handlers(data_dir, verbose):
        handler.setFormatter(formatter)
        root.addHandler(handler)
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    return redactor


def _handlers(data_dir: Path | None, verbose: bool) -> Iterator[logging.Handler]:
    # Without any handler, Python itself would print warnings to stderr, unredacted.
    yield logging.StreamHandler(sys.stderr) if verbose else logging.NullHandler()
    if data_dir is None:
        return
    try:
        yield _file_handler(data_dir / "logs")
    except OSError as error:
        logging.getLogger(__name__).warning("No log is written: %s", error.strerror)


def _file_handler(folder: Path) -> logging.Handler:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    path = folder / "offersync.log"
    private_file(path)
    return _LogFile(path)


class _LogFile(logging.Handler):
    """Opened for the first record: most starts have none, and the library is dear to load."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None
        self._ended = False

    def emit(self, record: logging.LogRecord) -> None:
        if self._ended:  # another thread had the record in hand when the log was closed
            return
        if self._file is None:
            self._file = _rotating_file(self._path)
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()

    def close(self) -> None:
        self.acquire()
        try:
            self._ended = True
            if self._file is not None:
                self._file.close()
        finally:
            self.release()
        super().close()


def _rotating_file(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(
        path, maxBytes=MAX_LOG_BYTES, backupCount=KEPT_LOGS, encoding="utf-8"
    )
    handler.rotator = _rotate
    return handler


def _rotate(source: str, target: str) -> None:
    os.replace(source, target)
    private_file(source)
