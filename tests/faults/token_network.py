"""A network like Affise whose offers are shown to those with a token that it has handed out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from tests.faults.keyed_network import AFFISE_AUTH, write_template
from tests.faults.network import Network, page, page_of, refusal
from tests.faults.trial import canary
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.raw_server import Exchange

AT_ONCE = 5
"""Pages."""
_AUTH = """kind = "oauth2"
grant = "refresh_token"
token_url = "/token"
refresh_token = "{api_key}"
"""


class TokenNetwork(Network):
    """``good`` are the tokens that it takes, ``refreshing`` the refresh tokens, of which each is
    good once. ``granted`` counts the answers with a token.
    """

    template = "affise-token"

    def __init__(self) -> None:
        super().__init__(canary())
        self.good: set[str] = set()
        self.refreshing: set[str] = set()
        self.granted = 0

    @property
    def pages_asked(self) -> int:
        return sum("/offers" in got.target for got in self.server.requests)

    @property
    def tokens_asked(self) -> int:
        return sum(got.target == "/token" for got in self.server.requests)

    @property
    def secrets(self) -> dict[str, str]:
        """A new refresh token, as from the platform's panel."""
        return {"api_key": self._mint(self.refreshing)}

    def prepare(self, folder: Path) -> None:
        replaced = {AFFISE_AUTH: _AUTH, "parallel = 4": f"parallel = {AT_ONCE}"}
        write_template(folder, self.template, replaced)

    def answer(self, exchange: Exchange) -> bool:
        if exchange.request.target == "/token":
            return self._token(exchange)
        given = exchange.request.headers.get("authorization", "")
        if given.removeprefix("Bearer ") not in self.good:
            return refusal(exchange)
        return reply(page_of(self.truth, page(exchange), self.per_page))(exchange)

    def _token(self, exchange: Exchange) -> bool:
        [given] = parse_qs(exchange.request.body.decode())["refresh_token"]
        if given not in self.refreshing:
            return reply(b'{"error": "invalid_grant"}', "400 Bad Request")(exchange)
        self.refreshing.remove(given)
        self.granted += 1
        answer = {
            "access_token": self._mint(self.good),
            "refresh_token": self._mint(self.refreshing),
            "expires_in": 3600,
        }
        return reply(json.dumps(answer).encode())(exchange)

    def _mint(self, kind: set[str]) -> str:
        token = canary()
        self.canaries.append(token)
        kind.add(token)
        return token
