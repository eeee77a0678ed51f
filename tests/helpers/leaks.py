"""Looking for a secret where it must not be."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote
from zipfile import ZipFile, is_zipfile

if TYPE_CHECKING:
    from pathlib import Path


def written_forms(secret: str) -> set[bytes]:
    """A secret as it may stand in a file, an address, a JSON text or a header."""
    plain = secret.encode()
    texts = {quote(secret), quote(secret, safe=""), json.dumps(secret)[1:-1]}
    return {plain, b64encode(plain).rstrip(b"="), *(text.encode() for text in texts)}


def files_with(secret: str, *folders: Path) -> list[Path]:
    """Every file below the folders that holds the secret in any form."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    forms = written_forms(secret)
    return [path for path in files if any(form in _content(path) for form in forms)]


def _content(path: Path) -> bytes:
    """As it is, or of a spreadsheet what is packed in it."""
    if not is_zipfile(path):
        return path.read_bytes()
    with ZipFile(path) as packed:
        return b"".join(map(packed.read, packed.namelist()))
