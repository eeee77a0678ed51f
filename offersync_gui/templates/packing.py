"""A template with its fixtures as one file: a zip archive of which nothing is trusted on the way
in, and nothing is ever written under a name that it brings."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from offersync_gui.errors import TemplateError
from offersync_gui.templates.loader import FIXTURES_SUFFIX, MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".zip"
MAX_ARCHIVE = 10_000_000
MAX_FIXTURES = 8_000_000
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,99}\.toml")
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class Refused(ValueError):
    """An archive that is not one of ours; its text says why."""


def pack(template: Path, target: Path) -> None:
    """Writes a template and the fixtures beside it. Raises TemplateError."""
    fixtures = template.with_name(template.stem + FIXTURES_SUFFIX)
    try:
        with ZipFile(target, "w", ZIP_DEFLATED) as archive:
            for file in filter(lambda file: file.is_file(), (template, fixtures)):
                # Without the time, equal templates give equal files.
                archive.writestr(ZipInfo(file.name, _FIRST_DAY), file.read_bytes(), ZIP_DEFLATED)
    except OSError as error:
        raise not_exported(target, error) from error


def not_exported(target: Path, error: OSError) -> TemplateError:
    return TemplateError(
        "The template was not exported",
        f"{target}: {error.strerror or error}.",
        "Choose another place.",
    )


def unpack(path: Path) -> tuple[str, bytes, bytes]:
    """The name and the bytes of the template, and those of its fixtures, which may be none.

    Raises Refused, or OSError.
    """
    if path.stat().st_size > MAX_ARCHIVE:
        raise Refused("is larger than 10 MB")
    try:
        with ZipFile(path) as archive:
            return _both(archive)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise error if isinstance(error, Refused) else Refused(f"is no archive: {error}") from None


def _both(archive: ZipFile) -> tuple[str, bytes, bytes]:
    members = {member.filename: member for member in archive.infolist()}
    names = [name for name in members if not name.endswith(FIXTURES_SUFFIX)]
    if len(names) != 1 or not _NAME.fullmatch(names[0]):
        raise Refused("must hold one template with a plain name, and its fixtures")
    name = names[0]
    fixtures = members.get(name.removesuffix(".toml") + FIXTURES_SUFFIX)
    if len(archive.infolist()) != (1 if fixtures is None else 2):
        raise Refused("holds more than a template and its fixtures")
    text = _content(archive, members[name], MAX_BYTES)
    return name, text, _content(archive, fixtures, MAX_FIXTURES) if fixtures else b""


def _content(archive: ZipFile, member: ZipInfo, most: int) -> bytes:
    """No more than ``most`` bytes are ever unpacked, whatever the archive says of itself."""
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise Refused("holds a link or a device")
    with archive.open(member) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise Refused(f"holds a file of more than {most // 1_000_000} MB")
    return data
