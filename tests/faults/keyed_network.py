"""A network that wants its key in another place than Affise does; all else is the same."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from offersync_gui import paths
from tests.faults.network import Network, page_of, refusal
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.raw_server import Exchange

AFFISE_AUTH = 'kind = "header"\nname = "API-Key"\nvalue = "{api_key}"'
_CALL = 'id = "offers"\npath = "/3.0/offers"\nquery = { "sort[id]" = "asc" }'
_POST = 'id = "offers"\npath = "/3.0/offers"\nmethod = "POST"\n'
_REPLACED = {
    "query": {AFFISE_AUTH: 'kind = "query"\nparams = { key = "{api_key}" }'},
    "basic": {AFFISE_AUTH: 'kind = "basic"\nuser = "me"\npassword = "{api_key}"'},
    "bearer": {AFFISE_AUTH: 'kind = "bearer"\ntoken = "{api_key}"'},
    "form": {AFFISE_AUTH: 'kind = "none"', _CALL: _POST + 'form = { key = "{api_key}" }'},
}
WAYS = tuple(_REPLACED)


class KeyedNetwork(Network):
    """``way`` is one of WAYS."""

    def __init__(self, key: str, way: str) -> None:
        super().__init__(key)
        self.way = way
        self.template = f"affise-{way}"

    def prepare(self, folder: Path) -> None:
        write_template(folder, self.template, _REPLACED[self.way])

    def answer(self, exchange: Exchange) -> bool:
        asked = self._parameters(exchange)
        if self._key(exchange, asked) != self._expected:
            return refusal(exchange)
        number = int(asked.get("page", ["1"])[0])
        return reply(page_of(self.truth, number, self.per_page))(exchange)

    def _parameters(self, exchange: Exchange) -> dict[str, list[str]]:
        request = exchange.request
        return parse_qs(request.body.decode() or urlsplit(request.target).query)

    def _key(self, exchange: Exchange, asked: dict[str, list[str]]) -> str | None:
        if self.way in ("query", "form"):
            return asked.get("key", [""])[0]
        return exchange.request.headers.get("authorization")

    @property
    def _expected(self) -> str:
        pair = b64encode(f"me:{self.key}".encode()).decode()
        return {"basic": f"Basic {pair}", "bearer": f"Bearer {self.key}"}.get(self.way, self.key)


def write_template(folder: Path, template: str, replaced: dict[str, str]) -> None:
    """One like Affise's, under another id, into the profile in ``folder``."""
    text = (paths.resources() / "templates" / "affise.toml").read_text(encoding="utf-8")
    for old, new in {'id = "affise"': f'id = "{template}"', **replaced}.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    target = folder / paths.TEMPLATES
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    (target / f"{template}.toml").write_text(text, encoding="utf-8")
