"""The calls a partner may make: from a path and its query to an answer, without any socket."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from offersync_gui.sync.sandbox.catalogue import PARTNER, detail
from offersync_gui.sync.sandbox.feed import MAX_LIMIT, Feed, render

Query = Mapping[str, str]
DEFAULT_LIMIT = 100
OK, BAD_REQUEST, UNAUTHORISED, NOT_FOUND = 200, 400, 401, 404


@dataclass(frozen=True)
class Answer:
    """What goes over the wire."""

    body: bytes
    status: int = OK
    content_type: str = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Account:
    """The partner whose key this is; the network reduces larger limits to ``max_limit``."""

    api_key: str
    max_limit: int = MAX_LIMIT


def answer(feed: Feed, account: Account, key: str | None, path: str, query: Query) -> Answer:
    """What the network says to a GET of ``path`` by the bearer of ``key``."""
    call = _LISTS.get(path) or _CALLS.get(path) or _offer(path)
    if call is None:
        return refusal(NOT_FOUND, error="Page Not Found")
    if key != account.api_key:
        return refusal(UNAUTHORISED, message="Token is necessary" if not key else "Wrong token")
    try:
        return call(feed, account, query)
    except ValueError as error:
        return refusal(BAD_REQUEST, message=str(error))


def refusal(status: int, **text: str) -> Answer:
    """An error as the platform words it: ``status`` 2 and a text."""
    return Answer(render({"status": 2, **text}), status)


Call = Callable[[Feed, Account, Query], Answer]


def _list(chosen: Callable[[Feed], Collection[int] | None]) -> Call:
    def call(feed: Feed, account: Account, query: Query) -> Answer:
        only = chosen(feed)
        if day := query.get("updated_at"):
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
                raise ValueError("updated_at must be a date such as 2026-01-31")
            changed = feed.since(day)
            only = changed if only is None else changed.intersection(only)
        limit = min(_number(query, "limit", DEFAULT_LIMIT), account.max_limit)
        descending = query.get("sort[id]", "asc") == "desc"
        page = feed.page(_number(query, "page", 1), limit, only=only, descending=descending)
        return Answer(page)

    return call


def _number(query: Query, name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not text.isdecimal() or int(text) < 1:
        raise ValueError(f"{name} must be a positive number")
    return int(text)


def _offer(path: str) -> Call | None:
    match = re.fullmatch(r"/3\.0/offer/(\d{1,18})", path)
    if match is None:
        return None
    number = int(match[1])

    def call(feed: Feed, account: Account, query: Query) -> Answer:
        offer = feed.offer(number)
        if offer is None:
            return refusal(NOT_FOUND, message="Offer not found")
        return Answer(render({"status": 1, "offer": detail(offer)}))

    return call


def _me(feed: Feed, account: Account, query: Query) -> Answer:
    user: dict[str, Any] = {
        "id": PARTNER,
        "email": "partner@sandbox.example",
        "login": "sandbox-partner",
        "status": "1",
        "type": "affiliate",
        "currency": "USD",
        "balance": {"USD": {"balance": 1250.5, "hold": 310.25, "available": 940.25}},
        # The platform really does tell the key to whoever shows it.
        "api_key": account.api_key,
    }
    return Answer(render({"status": 1, "user": user}))


_LISTS: Mapping[str, Call] = {
    "/3.0/offers": _list(lambda feed: None),
    "/3.0/partner/offers": _list(lambda feed: feed.available),
    "/3.0/partner/live-offers": _list(lambda feed: feed.connected),
}
_CALLS: Mapping[str, Call] = {"/3.1/partner/me": _me}
