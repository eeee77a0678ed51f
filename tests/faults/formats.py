"""A network whose answers are XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from tests.faults.network import Network, page, refusal
from tests.faults.paged import KINDS, write_template
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.raw_server import Exchange

ANSWER = 'format = "xml"\nroot = ["answer"]\nlists = ["offer", "payments", "countries"]'


class XmlNetwork(Network):
    """Everything else is as it is with JSON."""

    template = "own"

    def prepare(self, folder: Path) -> None:
        write_template(folder, KINDS["total"], ANSWER, records="offers.offer")

    def answer(self, exchange: Exchange) -> bool:
        if exchange.request.headers.get("api-key") != self.key:
            return refusal(exchange)
        start = (page(exchange) - 1) * self.per_page
        return reply(self.xml(start), content_type="text/xml")(exchange)

    def xml(self, start: int = 0) -> bytes:
        """The page that begins with this row."""
        chosen = self.truth[start : start + self.per_page]
        answer = {"total": len(self.truth), "offers": {"offer": chosen}}
        return b"<?xml version='1.0'?>" + element("answer", answer).encode()


def element(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "".join(element(name, item) for item in value)
    if isinstance(value, dict):
        inner = "".join(element(key, item) for key, item in value.items())
    else:
        inner = escape(str(value))
    return f"<{name}>{inner}</{name}>"
