"""Everything a new template is made from; the window and the command line fill it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, urlsplit

from offersync_gui.engine.sample.lists import WHOLE, records_at
from offersync_gui.engine.sample.masking import hides
from offersync_gui.engine.sample.suggesting import suggest
from offersync_gui.engine.sample.targets import key_of

if TYPE_CHECKING:
    from offersync_gui.engine.sample.choices import Choice
    from offersync_gui.engine.sample.reading import Sample

AuthKind = Literal["none", "bearer", "header", "query", "basic", "oauth2", "oauth2_body"]
PagingKind = Literal["none", "page", "offset", "cursor", "next_url", "link_header"]
SENT_KINDS: tuple[AuthKind, ...] = ("none", "bearer", "header", "query", "basic")
"""The key itself goes with each request."""
FETCHED_KINDS: tuple[AuthKind, ...] = ("oauth2", "oauth2_body")
"""A token is fetched with it first (client credentials)."""
AUTH_KINDS: tuple[AuthKind, ...] = (*SENT_KINDS, *FETCHED_KINDS)
PAGING_KINDS: tuple[PagingKind, ...] = (
    *("none", "page", "offset", "cursor", "next_url", "link_header"),
)


@dataclass(frozen=True)
class AuthChoice:
    """``name`` is that of the header or of the parameter which carries the key, or the whole
    address at which a token is fetched.
    """

    kind: AuthKind = "none"
    name: str = ""

    @property
    def is_fetched(self) -> bool:
        return self.kind in FETCHED_KINDS

    @property
    def has_user(self) -> bool:
        """Whether there is a name beside the key."""
        return self.kind == "basic" or self.is_fetched

    def as_table(self) -> dict[str, Any]:
        """``[auth]`` of a template, empty where there is none."""
        client = {"client_id": "{user}", "client_secret": "{api_key}"}
        token = {"kind": "oauth2", "token_url": self.name, **client}
        ways: dict[str, dict[str, Any]] = {
            "oauth2": token,
            "oauth2_body": token | {"client": "body"},
            "none": {},
            "bearer": {"kind": "bearer", "token": "{api_key}"},
            "header": {
                "kind": "header",
                "name": self.name or "X-API-Key",
                "value": "{api_key}",
            },
            "query": {"kind": "query", "params": {self.name or "api_key": "{api_key}"}},
            "basic": {"kind": "basic", "user": "{user}", "password": "{api_key}"},
        }
        return ways[self.kind]


@dataclass(frozen=True)
class PagingChoice:
    """``next``, ``total`` and ``pages`` are places in the answer, outside its records; ``first``
    is the number of the first page.
    """

    kind: PagingKind = "none"
    param: str = ""
    first: int = 1
    size_param: str = ""
    size: int = 100
    next: str = ""
    total: str = ""
    pages: str = ""


@dataclass(frozen=True)
class Draft:
    """``address`` is that of the list, empty where the user of the template enters it."""

    id: str
    name: str
    sample: Sample
    place: str
    choices: dict[str, Choice]
    address: str = ""
    auth: AuthChoice = AuthChoice()
    paging: PagingChoice = PagingChoice()
    click_id: str = ""
    source_id: str = ""
    query: dict[str, str] = field(default_factory=dict)

    @property
    def records(self) -> list[dict[str, Any]]:
        return records_at(self.sample, self.place)

    @property
    def base_url(self) -> str:
        """Scheme, host and path of the address, without its query."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/") if self.address else ""


def start(
    sample: Sample, place: str, *, template_id: str = "", name: str = "", address: str = ""
) -> Draft:
    """A draft with everything that can be suggested. Raises TemplateError."""
    name = name or urlsplit(address).hostname or "My network"
    records = records_at(sample, place)
    paging = suggest_paging(sample, place)
    return Draft(
        id=template_id or id_of(name),
        name=name,
        sample=sample,
        place=place,
        choices=suggest(records),
        address=address,
        paging=paging,
        query=fixed_query(address, paging),
    )


def fixed_query(address: str, paging: PagingChoice) -> dict[str, str]:
    """What of the address is asked every time: neither the page nor a key."""
    pairs = parse_qsl(urlsplit(address).query)
    moving = {paging.param, paging.size_param, "page", "offset", "cursor"}
    return {name: value for name, value in pairs if name not in moving and not hides(name)}


def id_of(name: str) -> str:
    """A template's id made of its name.

    >>> id_of("Acme Deals!")
    'acme-deals'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "my-network"


_NEXT = ("next", "nexturl", "nextpageurl", "nextpage", "nextcursor", "cursor", "nextpagetoken")
_TOTAL = ("total", "totalcount", "totalitems", "totalresults", "recordstotal", "count")
_PAGES = ("totalpages", "pages", "pagecount", "lastpage", "pagestotal")


def suggest_paging(sample: Sample, place: str) -> PagingChoice:
    """What the answer says beside its records about the pages there are."""
    found = _beside(sample.value, () if place == WHOLE else tuple(place.split(".")))
    total = _first(found, _TOTAL, (int,))
    pages = _first(found, _PAGES, (int,))
    following = _first(found, _NEXT, (str, int))
    text = str(found.get(following, ""))
    if following and ("://" in text or text.startswith(("/", "?"))):
        return PagingChoice("next_url", next=following, total=total)
    if following and not text.isdecimal():
        return PagingChoice("cursor", "cursor", next=following, total=total)
    if _first(found, ("offset", "skip", "start"), (int,)):
        return PagingChoice("offset", "offset", size_param="limit", total=total)
    number = _first(found, ("page", "currentpage", "pagenumber"), (int,))
    if pages or number:
        first = 0 if found.get(number) == 0 else 1
        return PagingChoice(
            "page", "page", size_param="limit", first=first, total=total, pages=pages
        )
    return PagingChoice()


def _beside(value: Any, place: tuple[str, ...], prefix: str = "", depth: int = 0) -> dict[str, Any]:
    """Plain values of the envelope by their place; the records themselves are left out."""
    found: dict[str, Any] = {}
    if not isinstance(value, dict) or not place or depth > len(place) + 1:
        return found
    for name, part in value.items():
        here = f"{prefix}.{name}".lstrip(".")
        if not name.isidentifier() or not name.isascii() or here == ".".join(place):
            continue
        if isinstance(part, dict):
            found |= _beside(part, place, here, depth + 1)
        else:
            found[here] = part
    return found


def _first(found: dict[str, Any], words: tuple[str, ...], kinds: tuple[type, ...]) -> str:
    """The place whose name is the likeliest of ``words``."""
    for word in words:
        for place, value in found.items():
            right = isinstance(value, kinds) and not isinstance(value, bool)
            if right and key_of(place.rpartition(".")[2]) == word:
                return place
    return ""
