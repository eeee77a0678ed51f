"""A network that runs on Affise, and misbehaves as it is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.helpers.raw_server import Exchange, RawServer, Scenario, reply

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

Record = dict[str, Any]


def record(number: int | str, revenue: Any = 10, **other: Any) -> Record:
    """An offer as the network sends it."""
    return {
        "id": number,
        "title": f"Offer {number}",
        "link": f"https://go.example/{number}",
        "status": "active",
        "payments": [{"revenue": revenue, "currency": "USD", "type": "fixed", "countries": ["NO"]}],
        **other,
    }


class Network:
    """``truth`` are its offers. While there is one, ``fault`` answers instead of it; a fault may
    hand a request on with :meth:`answer`. Use it as a context manager.
    """

    template = "affise"

    def __init__(self, key: str, offers: int = 12, tls: ssl.SSLContext | None = None) -> None:
        self.key = key
        self.canaries = [key]
        self.truth = [record(number) for number in range(1, offers + 1)]
        self.per_page = 5
        self.fault: Scenario | None = None
        self.server = RawServer(self._serve, tls)

    @property
    def base_url(self) -> str:
        return self.server.url("")

    @property
    def secrets(self) -> dict[str, str]:
        """What an advertiser enters for it."""
        return {"api_key": self.key}

    def prepare(self, folder: Path) -> None:
        """Whatever a new profile in that folder needs for it."""

    @property
    def requests(self) -> int:
        """How many have arrived."""
        return len(self.server.requests)

    def __enter__(self) -> Self:
        self.server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.__exit__()

    def answer(self, exchange: Exchange) -> bool:
        """As a good network does."""
        if exchange.request.headers.get("api-key") != self.key:
            return refusal(exchange)
        return reply(page_of(self.truth, page(exchange), self.per_page))(exchange)

    def _serve(self, exchange: Exchange) -> bool:
        return (self.fault or self.answer)(exchange)


refusal = reply(json.dumps({"status": 2, "error": "Wrong token"}).encode(), "401 Unauthorized")


def page(exchange: Exchange) -> int:
    """The number of the page that is asked for."""
    return int(parse_qs(urlsplit(exchange.request.target).query).get("page", ["1"])[0])


def page_of(offers: list[Record], number: int, per_page: int, total: int | None = None) -> bytes:
    """One page as it is sent; ``total`` is what it says there are, the truth if None."""
    start = (number - 1) * per_page
    paging = {
        "per_page": per_page,
        "total_count": len(offers) if total is None else total,
        "page": number,
    }
    if start + per_page < paging["total_count"]:
        paging["next_page"] = number + 1
    chosen = offers[start : start + per_page]
    return json.dumps({"status": 1, "offers": chosen, "pagination": paging}).encode()
