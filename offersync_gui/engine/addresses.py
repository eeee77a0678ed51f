"""Where a call goes: below the base URL, or to an endpoint's own host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from offersync_gui.engine.placeholders import fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.templates.model import Template

WHOLE = ("https://", "http://")


def standard_address(template: Template, values: Mapping[str, str]) -> str:
    """The base URL that the template itself names for this form; empty if it names none."""
    spec = template.field("base_url")
    return fill(spec.standard(values), values) if spec else ""


def address(path: str, base_url: str, standard: str) -> str:
    """The address of a call's ``path``.

    A whole address is its own, unless the user has put another base URL in the place of the
    ``standard`` one: that stands for all hosts of the platform, and paths stay.

    >>> address("https://login.acme.example/token", "http://127.0.0.1:8080/v2", "https://acme.example/v2")
    'http://127.0.0.1:8080/token'
    """
    if not path.startswith(WHOLE):
        return base_url + path
    if not standard or base_url == standard:
        return path
    parts = urlsplit(path)
    front = base_url.removesuffix(urlsplit(standard).path)
    return f"{front}{parts.path}{'?' if parts.query else ''}{parts.query}"
