"""Reads one kind of answer, as a template describes it: unpacked, decoded, judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.engine.decode import Decoded, decode_json, records_of, unwrapped
from offersync_gui.engine.responses import Reply, Responses
from offersync_gui.engine.tables import decode_csv
from offersync_gui.engine.xml import decode_xml
from offersync_gui.engine.zipped import unzipped
from offersync_gui.errors import BadResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.templates.answers import AnswerSpec

_MAX_PLAIN = 1000
"""Bytes; what is longer is no message of an API."""


class Answers:
    """``read`` gives what an answer holds, or raises the error that it is."""

    def __init__(self, spec: AnswerSpec, redact: Callable[[str], str]) -> None:
        self._spec = spec
        self._responses = Responses(spec, redact)

    def read(
        self, status: int, headers: Mapping[str, str], body: bytes, places: Sequence[str]
    ) -> Decoded:
        """Raises FetchError."""
        if status in self._spec.no_records:
            return Decoded(None, [])
        # What comes with an error is no list, even where the whole answer would be one.
        decoded, problem = self._decoded(body, places if status // 100 == 2 else ())
        markup = problem is not None and body.lstrip()[:1] == b"<"
        text = _plain(body) if problem is not None and not markup else ""
        reply = Reply(status, headers, decoded.envelope, markup, text)
        if problem is not None and status // 100 == 2:
            raise self._responses.said(reply) or problem
        if (failure := self._responses.failure(reply)) is not None:
            raise failure
        return decoded

    def _decoded(self, body: bytes, places: Sequence[str]) -> tuple[Decoded, BadResponse | None]:
        spec = self._spec
        try:
            if spec.zip:
                body = unzipped(body, spec.format)
            if spec.format == "xml":
                value = decode_xml(body, roots=spec.root, lists=spec.lists)
            elif spec.format == "csv" and body.lstrip()[:1] not in (b"{", b"["):
                value = decode_csv(body, spec.separator)
            else:
                return decode_json(unwrapped(body) if spec.unwrap else body, places), None
        except BadResponse as problem:
            return Decoded(None), problem
        return Decoded(value, records_of(value, places)), None


def _plain(body: bytes) -> str:
    text = body[:_MAX_PLAIN].decode("utf-8", "replace")
    return " ".join(text.split()) if len(body) < _MAX_PLAIN else ""
