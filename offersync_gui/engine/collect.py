"""Reads a whole feed into memory, without a store: for connection tests, previews and replays."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from offersync_gui.engine.mapping import NoIdentity
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.sync_run import Warning_
    from offersync_gui.templates.model import Template


@dataclass
class Collected:
    """What was read. ``total`` is what the platform announced, ``error`` what ended the reading."""

    offers: list[Offer] = field(default_factory=list)
    pages: int = 0
    requests: int = 0
    total: int | None = None
    complete: bool = False
    invalid: int = 0
    error: FetchError | None = None
    doubts: list[str] = field(default_factory=list)
    warnings: list[Warning_] = field(default_factory=list)


def collect(
    template: Template,
    options: Mapping[str, str],
    secrets: Mapping[str, str],
    around: Surroundings,
    *,
    most: int = 0,
) -> Collected:
    """The feed's offers in order, at most ``most`` (0 = all); a repeated one replaces the first."""
    source = Source(unmerged(template) if most else template, options, secrets, around)
    result = Collected()
    found: dict[str, Offer] = {}
    try:
        _read(source, result, found, most)
    except FetchError as error:
        result.error = error
    finally:
        source.close()
    feed = source.fetcher.feed
    result.offers = list(found.values())
    result.pages, result.requests = feed.pages, source.gate.requests
    result.complete = feed.complete and not result.invalid and result.error is None
    result.doubts, result.warnings = feed.doubts, source.warnings.as_list()
    return result


def unmerged(template: Template) -> Template:
    """A sample is there with the first page; merged lists are only when all was read."""
    lists = [call.model_copy(update={"merge": None}) for call in template.lists]
    return template.model_copy(update={"lists": tuple(lists)})


def _read(source: Source, result: Collected, found: dict[str, Offer], most: int) -> None:
    first_list: dict[str, str] = {}
    for batch in source.fetcher.batches():
        result.total = batch.total if batch.total is not None else result.total
        before = len(found)
        for item in batch.records[: most or None]:
            try:
                offer = source.map(item, batch)
            except NoIdentity as reason:
                result.invalid += 1
                source.warnings.add("external_id", str(reason))
                continue
            if first_list.setdefault(offer.external_id, batch.list_id) == batch.list_id:
                found[offer.external_id] = offer
        batch.new_ids = len(found) - before
        if most and len(found) >= most:
            return
