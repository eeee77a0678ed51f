"""Networks that tell the pages of their list in every way that there is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from offersync_gui.paths import TEMPLATES
from tests.faults.network import Network, Record, refusal
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.raw_server import Exchange

KINDS = {
    "total": 'kind = "page"\ntotal = "total"\nparallel = 4',
    "pages": 'kind = "page"\npages = "pages"',
    "more": 'kind = "page"\nhas_more = "more"',
    "silent": 'kind = "page"',
    "offset": 'kind = "offset"\ntotal = "total"',
    "cursor": 'kind = "cursor"\nnext = "cursor"',
    "address": 'kind = "next_url"\nnext = "next"',
    "header": 'kind = "link_header"',
}
"""``[lists.paging]`` of each. Every answer tells all that any of them may want to know."""
NAMED = ("cursor", "address", "header")
"""Those of which every page names the next one."""
COUNTED = ("total", "pages", "offset")
"""Those that say beforehand how much there is."""
MAX_PAGES = 20

TEMPLATE = """
schema_version = 1
id = "own"
name = "Own"
version = "1.0.0"
hosts = ["{base_url}"]

[[fields]]
name = "base_url"
label = "API URL"
kind = "url"
required = true

[[fields]]
name = "api_key"
label = "API key"
kind = "secret"
required = true

[auth]
kind = "header"
name = "API-Key"
value = "{api_key}"

[answer]
%(answer)s

[[answer.errors]]
status = [401]
action = "needs_user"
kind = "auth"

[[lists]]
path = "/offers"
records = ["%(records)s"]

[lists.paging]
%(paging)s

[offer]
external_id = "id"
name = "title"
tracking_url_raw = "link"
from_payouts = ["countries"]

[[offer.payouts]]
each = "payments"
revenue = "revenue"
currency = "currency"
countries = "countries"
"""


def write_template(folder: Path, paging: str, answer: str = "", records: str = "offers") -> None:
    """One of the user's own, of the id ``own``."""
    path = folder / TEMPLATES / "own.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = TEMPLATE % {"paging": paging, "answer": answer, "records": records}
    path.write_text(text, encoding="utf-8")


class Paged(Network):
    """Its pages are asked for by their number, their first row, or whatever the last one named."""

    template = "own"

    def __init__(self, key: str, kind: str) -> None:
        super().__init__(key)
        self.kind = kind

    def prepare(self, folder: Path) -> None:
        write_template(folder, f"{KINDS[self.kind]}\nmax_pages = {MAX_PAGES}")

    def answer(self, exchange: Exchange) -> bool:
        if exchange.request.headers.get("api-key") != self.key:
            return refusal(exchange)
        return self.give(exchange, self.truth)

    def give(
        self, exchange: Exchange, offers: list[Record], start: int | None = None, **said: Any
    ) -> bool:
        """The page that begins with the row ``start``, by default what was asked for; ``said`` is
        told in the place of the truth.
        """
        start = self.start(exchange) if start is None else start
        end = start + self.per_page
        hints: dict[str, Any] = {
            "total": len(offers),
            "pages": -(-len(offers) // self.per_page),
            "more": end < len(offers),
        }
        if end < len(offers):
            hints |= {"cursor": f"row {end}", "next": self.address(end)}
        hints |= said
        body = json.dumps({"offers": offers[start:end], **hints}).encode()
        link = f'<{hints["next"]}>; rel="next"' if hints.get("next") else '</>; rel="first"'
        return reply(body, link=link)(exchange)

    def address(self, row: int) -> str:
        return self.server.url(f"/offers?cursor=row%20{row}")

    def start(self, exchange: Exchange) -> int:
        """The row that the page begins with."""
        asked = {name: values[0] for name, values in _query(exchange).items()}
        if "offset" in asked:
            return int(asked["offset"])
        if "cursor" in asked:
            return int(asked["cursor"].split()[1])
        return (int(asked.get("page", "1")) - 1) * self.per_page


def _query(exchange: Exchange) -> dict[str, list[str]]:
    return parse_qs(urlsplit(exchange.request.target).query)
