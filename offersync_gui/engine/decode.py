"""Turns the bytes of an answer into its envelope and its records, without parsing what is known.

JSON is split into raw record slices (msgspec ``Raw``): a record whose bytes were seen before
is never parsed. Numbers with a fraction become ``Decimal``, so that money stays exact.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import msgspec

from offersync_gui.engine.lookup import dig
from offersync_gui.errors import BadResponse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ITEMS = msgspec.json.Decoder(list[msgspec.Raw])
_Level = list[msgspec.Raw] | dict[str, msgspec.Raw]
_LEVEL = msgspec.json.Decoder(_Level)
_USUAL = msgspec.json.Decoder(dict[str, _Level | str | int | bool | None])
"""Has no fractions, which would not stay exact."""


def _exact(text: str) -> Decimal:
    """A number with a fraction or exponent; not a number where no figure here is of its size."""
    try:
        value = Decimal(text)
    except InvalidOperation:  # an exponent that no decimal has
        return Decimal("NaN")
    return value if abs(value.adjusted()) <= MAX_EXPONENT else Decimal("NaN")


_VALUE = msgspec.json.Decoder(float_hook=_exact)
MAX_EXPONENT = 100
_MISSING = object()
_WHOLE = ("@", "@[]")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


@dataclass(slots=True)
class RawRecord:
    """One record: its bytes, its key if the list was a map, its value if it came parsed."""

    raw: bytes | memoryview
    key: str | None = None
    parsed: Any = None

    def value(self) -> Any:
        """The parsed record, not kept; raises BadResponse when the bytes are not JSON after all."""
        if self.parsed is not None:
            return self.parsed
        try:
            return _VALUE.decode(self.raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return _tolerant(bytes(self.raw))

    def without(self, names: Collection[str]) -> RawRecord:
        """The record without these members; it must not be kept as it came."""
        if isinstance(self.parsed, dict):
            kept = {name: value for name, value in self.parsed.items() if name not in names}
            return RawRecord(canonical(kept), self.key, kept)
        try:
            members = _MEMBERS.decode(self.raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            value = self.value()
            if not isinstance(value, dict):
                return self
            return RawRecord(b"", self.key, value).without(names)
        return RawRecord(
            msgspec.json.encode({n: raw for n, raw in members.items() if n not in names}), self.key
        )


@dataclass(frozen=True)
class Decoded:
    """An answer: everything but the records, and the records (None: no such place)."""

    envelope: Any
    records: list[RawRecord] | None = field(default=None)


def decode_json(body: bytes, places: Sequence[str] = ()) -> Decoded:
    """Splits a JSON body; ``places`` are plain dotted paths of the record list, ``@`` is the whole,
    ``@[]`` the whole where that is a list.

    Raises BadResponse when it is not JSON, nested too deeply, or ends early.
    """
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        return _split(body, places)
    except (msgspec.DecodeError, UnicodeDecodeError):
        value = _tolerant(body)
    except RecursionError:
        raise too_deep() from None
    return Decoded(value, records_of(value, places))


def unwrapped(body: bytes) -> bytes:
    """What stands in a list of one; anything else as it is."""
    if not body.lstrip().startswith(b"["):
        return body
    try:
        items = _ITEMS.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return body
    return bytes(items[0]) if len(items) == 1 else body


def records_of(value: Any, places: Iterable[str]) -> list[RawRecord] | None:
    """The records of an answer that is parsed already; the first place that exists counts."""
    for place in places:
        if place == "@[]" and isinstance(value, dict):
            continue
        found = value if place in _WHOLE else dig(value, place.split("."))
        if isinstance(found, dict):
            return [RawRecord(canonical(item), key, item) for key, item in found.items()]
        if isinstance(found, list):
            return [RawRecord(canonical(item), None, item) for item in found]
    return None


def canonical(value: Any) -> bytes:
    """A stable JSON form, for hashing and keeping what did not arrive as JSON."""
    try:
        return msgspec.json.encode(value)
    except (TypeError, ValueError, msgspec.MsgspecError):
        return json.dumps(value, default=str, ensure_ascii=True).encode()


def _split(body: bytes, places: Sequence[str]) -> Decoded:
    if (usual := _at_once(body, *places[:1])) is not None:
        return usual
    for place in places:
        if place == "@[]" and body.lstrip()[:1] != b"[":
            continue
        envelope, raw = _walk(body, [] if place in _WHOLE else place.split("."))
        if raw is not _MISSING:
            return Decoded(envelope, _slices(_LEVEL.decode(raw)))
    return Decoded(_VALUE.decode(body))


def _at_once(body: bytes, place: str = "@") -> Decoded | None:
    """The usual answer, with the records at its first level: in one pass over its bytes."""
    if place in _WHOLE or "." in place:
        return None
    try:
        members = _USUAL.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    found = members.pop(place, None)
    if not isinstance(found, (list, dict)):
        return None
    envelope = {name: _whole(part) for name, part in members.items()}
    return Decoded(envelope | {place: None}, _slices(found))


def _whole(part: Any) -> Any:
    if isinstance(part, list):
        return [_VALUE.decode(item) for item in part]
    if isinstance(part, dict):
        return {name: _VALUE.decode(item) for name, item in part.items()}
    return part


def _walk(raw: Any, path: list[str]) -> tuple[Any, Any]:
    """The value around ``path`` (with None at its place), and the raw value there."""
    if not path:
        return None, raw if bytes(raw[:64]).lstrip()[:1] in (b"[", b"{") else _MISSING
    if bytes(memoryview(raw)[:64]).lstrip()[:1] != b"{":
        return None, _MISSING
    members = _MEMBERS.decode(raw)
    if path[0] not in members:
        return None, _MISSING
    inner, found = _walk(memoryview(members.pop(path[0])), path[1:])
    if found is _MISSING:
        return None, _MISSING
    envelope = {name: _VALUE.decode(value) for name, value in members.items()}
    return envelope | {path[0]: inner}, found


def _slices(found: _Level) -> list[RawRecord]:
    if isinstance(found, list):
        return [RawRecord(memoryview(item)) for item in found]
    return [RawRecord(memoryview(item), key) for key, item in found.items()]


def _tolerant(body: bytes) -> Any:
    """Standard library parsing for what msgspec refuses: NaN, lone surrogates, bad UTF-8."""
    text = body.decode("utf-8", errors="replace")
    try:
        value = json.loads(text, parse_float=_exact, parse_constant=Decimal, strict=False)
        return _without_halves(value) if _HALF.search(text) else value
    except RecursionError:
        raise too_deep() from None
    except ValueError as error:
        raise _not_json(text, error) from None


def _without_halves(value: Any) -> Any:
    """Half a surrogate pair is no character: no file and no database takes it."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_halves(item) for item in value]
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(item) for key, item in value.items()}
    return value


def too_deep() -> BadResponse:
    """What Python gives up on, in decoding or in mapping."""
    return BadResponse(
        "The answer is nested too deeply",
        "No offer list looks like this; nothing of it was used.",
        "Check the API address. If it is right, tell the network about it.",
    )


def _not_json(text: str, error: ValueError) -> BadResponse:
    start = text.lstrip()[:200].lower()
    if start.startswith("<"):
        return BadResponse(
            "The address answers with a web page, not with the API",
            "A login page, a captive portal or a wrong address looks like this.",
            "Check the API address, then open it in a browser from this network.",
        )
    if not start:
        return BadResponse(
            "The answer is empty",
            "The platform sent no data at all.",
            "Sync again later; if it stays empty, check the API address.",
        )
    at = error.pos if isinstance(error, json.JSONDecodeError) else 0
    return BadResponse(
        "The answer is not valid JSON",
        f"At character {at}: …{text[max(0, at - 30) : at + 30]!r}…",
        "Sync again later; if it stays, tell the network about it.",
    )
