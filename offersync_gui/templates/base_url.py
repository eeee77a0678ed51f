"""Web addresses: the API's, made into the one form that requests are built on, and links."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence


def clean_base_url(text: str, *, path: str = "", strip: Sequence[str] = ()) -> str:
    """``scheme://host[:port][/path]`` without a trailing slash.

    A missing scheme becomes https; query and fragment go. A bare host gets the standard
    ``path``; a pasted path is cut behind the standard one (so an endpoint or a doubled path
    goes), or before the first part named by ``strip``. Raises ValueError with a plain text.

    >>> clean_base_url(" api.acme.example/3.0/offers/ ".strip(), strip=["/3.0"])
    'https://api.acme.example'
    """
    parts = _parts(text if "://" in text else f"https://{text}")
    return f"{parts.scheme}://{parts.netloc.lower()}{_clean_path(parts.path, path, strip)}"


def check_link(text: str) -> str:
    """``text`` as it is, or nothing. Raises ValueError for what is not http or https."""
    if text:
        _parts(text)
        if not text.isprintable() or " " in text:
            raise ValueError("must be a web address without blanks")
    return text


def _parts(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _check(parts)
    except ValueError as error:
        raise ValueError(
            f"must be a web address such as https://api.example.com; {error}"
        ) from None
    return parts


def _check(parts: SplitResult) -> None:
    if parts.scheme not in {"http", "https"}:
        raise ValueError("it has to start with https://")
    if not parts.hostname or any(ch.isspace() for ch in parts.netloc) or parts.port == 0:
        raise ValueError("this one names no host")
    if parts.username is not None:
        raise ValueError("a user name or password does not belong into it")


def _clean_path(given: str, standard: str, strip: Sequence[str]) -> str:
    given = given.rstrip("/")
    if standard and standard in given:
        return given[: given.index(standard) + len(standard)]
    cuts = [at for part in strip if (at := f"{given}/".find(f"{part}/")) >= 0]
    given = given[: min(cuts)] if cuts else given
    return given or standard
