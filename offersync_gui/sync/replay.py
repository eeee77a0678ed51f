"""Replays a template's fixtures: a real server on 127.0.0.1 gives the stored answers, the real
engine reads them, and what comes out is compared with the expected records."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from msgspec import Struct, field

from offersync_gui.domain.offer import complete
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.collect import Collected, collect
from offersync_gui.engine.limits import HostWindows, Pacer
from offersync_gui.engine.source import Surroundings
from offersync_gui.errors import FetchError, TemplateError
from offersync_gui.logs import Redactor
from offersync_gui.sync.stand_in import Exchange, answering
from offersync_gui.templates.loader import FIXTURES_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.templates.model import Template


class Expected(Struct, forbid_unknown_fields=True):
    state: Literal["ok", "partial", "failed", "needs_attention"]
    error: str = ""
    requests: int = 0
    warnings: list[str] = field(default_factory=list)
    offers: str = "[]"


class Case(Struct, forbid_unknown_fields=True):
    """One fixture: what the form holds, what the platform answers, what must come out."""

    name: str
    expect: Expected
    exchange: list[Exchange]
    says: str = ""
    options: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)


class Fixtures(Struct, forbid_unknown_fields=True):
    """A fixtures file; ``without`` says of a usual case why the platform cannot have it."""

    case: list[Case] = field(default_factory=list)
    without: dict[str, str] = field(default_factory=dict)


def fixtures_of(template_file: Path) -> Path:
    """Where a template's fixtures stand: beside it, ``acme.fixtures.toml``."""
    return template_file.with_name(template_file.stem + FIXTURES_SUFFIX)


def load_cases(path: Path) -> list[Case]:
    """The cases of a fixtures file. Raises TemplateError with the place of what is wrong."""
    return load_fixtures(path).case


def load_fixtures(path: Path) -> Fixtures:
    """As :func:`load_cases`, with what the file says of cases that it does not have."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        fixtures = msgspec.convert(data, Fixtures)
        for case in fixtures.case:
            msgspec.json.decode(case.expect.offers, type=list[dict[str, Any]])
    except (OSError, ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise TemplateError(
            "The fixtures cannot be read", f"{path.name}: {error}", "Correct the file."
        ) from None
    return fixtures


def replay(template: Template, case: Case, token: CancelToken | None = None) -> list[str]:
    """What differs from the expectation, one text each; empty when the case holds.

    Raises Cancelled.
    """
    token = token or CancelToken()
    # This server is ours alone: the platform's limits would only take time.
    around = Surroundings(Redactor(), token, pacer=Pacer(HostWindows()))
    with answering(lambda: case.exchange) as server:
        options = case.options | {"base_url": address_of(template, server)}
        result = collect(template, options, case.secrets, around)
    token.raise_if_cancelled()
    return [*_outcome(case.expect, result), *_records(case.expect, result)]


def address_of(template: Template, server: str) -> str:
    """The base URL under which ``server`` stands for the template's platform."""
    spec = template.field("base_url")
    return spec.clean(server) if spec else server


def _outcome(expect: Expected, result: Collected) -> Iterator[str]:
    state = _state(result)
    if state != expect.state:
        yield f"state is {state}, expected {expect.state} ({_said(result)})"
    kind = result.error.kind if result.error else ""
    if kind != expect.error:
        yield f"error is {kind or 'none'}, expected {expect.error or 'none'} ({_said(result)})"
    if expect.requests and result.requests != expect.requests:
        yield f"{result.requests} requests, expected {expect.requests}"
    found = sorted(item.field for item in result.warnings)
    if found != sorted(expect.warnings):
        samples = "; ".join(f"{item.field}: {item.sample}" for item in result.warnings)
        yield f"warnings for {found}, expected {sorted(expect.warnings)} ({samples})"


def _state(result: Collected) -> str:
    if result.error is None:
        return "ok" if result.complete else "partial"
    if result.error.kind == "auth":
        return "needs_attention"
    return "partial" if result.pages else "failed"


def _said(result: Collected) -> str:
    error: FetchError | None = result.error
    return f"{error.title}. {error.detail}" if error else "; ".join(result.doubts) or "no error"


def _records(expect: Expected, result: Collected) -> Iterator[str]:
    wanted = msgspec.json.decode(expect.offers)
    found = complete(result.offers)
    if len(found) != len(wanted):
        ids = ", ".join(item["external_id"] for item in found)
        yield f"{len(found)} offers ({ids}), expected {len(wanted)}"
    for got, want in zip(found, wanted, strict=False):
        yield from _differences(got, want, want.get("external_id", "?"))


def _differences(got: Any, want: Any, place: str) -> Iterator[str]:
    if isinstance(want, Mapping) and isinstance(got, Mapping):
        for key, value in want.items():
            yield from _differences(got.get(key), value, f"{place}.{key}")
    elif _is_list(want) and _is_list(got) and len(want) == len(got):
        for index, value in enumerate(want):
            yield from _differences(got[index], value, f"{place}[{index}]")
    elif got != want:
        yield f"{place} is {got!r}, expected {want!r}"


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
