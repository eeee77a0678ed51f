"""Answers that come as a zip archive."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from offersync_gui.errors import BadResponse

MAX_BYTES = 64 * 2**20
_MAGIC = b"PK\x03\x04"


def unzipped(body: bytes, kind: str = "") -> bytes:
    """The one file of the archive, or the one with the ending ``kind``, at most ``MAX_BYTES``.

    What is no archive, as an error often is none, stays as it is. Raises BadResponse.
    """
    if not body.startswith(_MAGIC):
        return body
    try:
        with ZipFile(BytesIO(body)) as archive:
            names = [item for item in archive.namelist() if not item.endswith("/")]
            [name] = [item for item in names if item.lower().endswith(f".{kind}")] or names
            with archive.open(name) as file:
                data = file.read(MAX_BYTES + 1)
    except (BadZipFile, ZlibError, ValueError, EOFError, RuntimeError, NotImplementedError):
        raise _unusable("It is damaged, locked, or holds not one file.") from None
    if len(data) > MAX_BYTES:
        raise _unusable(f"What is in it is larger than {MAX_BYTES / 2**20:g} MB.")
    return data


def _unusable(detail: str) -> BadResponse:
    return BadResponse("The archive of the answer cannot be used", detail, "Sync again later.")
