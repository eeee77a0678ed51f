"""Links to app stores, and the app that they lead to."""

from __future__ import annotations

import re

_STORE = re.compile(
    r"(?:(?:https?://)?play\.google\.com/|market://)[^#]*[?&]id=([\w.]+)"
    r"|(?:https?://)?(?:apps|itunes)\.apple\.com/[^?#]*/id(\d+)"
    r"|https?://galaxystore\.samsung\.com/[^?#]*detail/([\w.]+)"
    r"|https?://(?:www\.)?amazon\.[a-z.]+/[^#]*[?&]p=([\w.]+)"
    r"|https?://(?:www\.)?amazon\.[a-z.]+/(?:[^?#]*/)?(?:dp|product)/(\w+)"
    r"|https?://appgallery\.huawei\.com/[^?]*app/(C\d+)",
    re.ASCII,
)


def app_of(link: str) -> str | None:
    """The id that the store knows the app by; None for any other link.

    >>> app_of("https://apps.apple.com/us/app/acme/id1234567?mt=8")
    '1234567'
    """
    match = _STORE.match(link)
    return None if match is None else match[match.lastindex or 0]
