"""Signs requests: a hash over what they say and over a secret that is never sent."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from offersync_gui.engine.placeholders import fill, fill_params

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.domain.clock import Clock
    from offersync_gui.templates.auth import SignedAuth

Pairs = list[tuple[str, str]]


class Signer:
    """Made once per run; ``signed`` is asked for every request, because each has its own time."""

    def __init__(self, auth: SignedAuth, values: Mapping[str, str], clock: Clock) -> None:
        self._auth = auth
        self._values = dict(values)
        self._clock = clock

    def signed(self, query: Sequence[tuple[str, str]]) -> tuple[Pairs, dict[str, str]]:
        """The whole query of a request that has ``query``, and the headers to add."""
        auth, now = self._auth, str(int(self._clock.now().timestamp()))
        values = {**self._values, "timestamp": now}
        sent = [*query, *fill_params(auth.params, values)]
        hashed = sorted([*sent, *fill_params(auth.unsent, values)], key=lambda pair: pair[0])
        text = fill(auth.text, {**values, "query": urlencode(hashed)})
        values["signature"] = self._signature(text.encode(), fill(auth.key, values).encode())
        headers = {name: fill(value, values) for name, value in auth.send.headers.items()}
        return [*sent, *fill_params(auth.send.query, values)], headers

    def _signature(self, text: bytes, key: bytes) -> str:
        kind = self._auth.hash
        if key:
            digest = hmac.new(key, text, kind).digest()
        else:
            digest = hashlib.new(kind, text, usedforsecurity=False).digest()
        return _WRITTEN[self._auth.written](digest)


_WRITTEN: dict[str, Callable[[bytes], str]] = {
    "hex": lambda digest: digest.hex(),
    "HEX": lambda digest: digest.hex().upper(),
    "base64": lambda digest: b64encode(digest).decode(),
}
