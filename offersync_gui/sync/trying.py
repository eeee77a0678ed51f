"""Walks the first pages of a platform with a template that is not stored yet; keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from offersync_gui.engine.collect import unmerged
from offersync_gui.engine.mapping import NoIdentity
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.errors import FetchError
from offersync_gui.sync.network import network_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.fetcher import Batch
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template

MOST_PAGES = 3


@dataclass(frozen=True)
class TriedPage:
    """How many ``records`` a page has, how many of them are offers that no earlier page had
    (``new``), have no id (``unread``), and how many values made no sense (``odd``).
    """

    number: int
    records: int
    new: int
    unread: int
    odd: int


@dataclass
class Tried:
    """What the first pages gave, until ``error``. ``repeated`` is the number of the first page
    that brought nothing new, 0 when there was none; ``ended``: the list has no further page.
    ``total`` is what the platform announced, ``names`` are those of the first offers, and
    ``odd`` the fields whose values made no sense.
    """

    pages: list[TriedPage] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    repeated: int = 0
    ended: bool = False
    total: int | None = None
    error: FetchError | None = None

    @property
    def offers(self) -> int:
        return sum(page.new for page in self.pages)


def try_pages(
    workspace: Workspace,
    template: Template,
    options: Mapping[str, str],
    secrets: Mapping[str, str],
    token: CancelToken,
) -> Tried:
    """At most :data:`MOST_PAGES` requests, each tried once. Errors of the platform are in the
    result. ``secrets`` stay in memory. Raises Cancelled, TemplateError or UsageError.
    """
    around = Surroundings(workspace.redactor, token, network=network_of(workspace))
    source = Source(_first_pages(template), options, secrets, around)
    trial = _Trial(source)
    try:
        trial.walk()
    except FetchError as error:
        token.raise_if_cancelled()
        trial.found.error = error
    finally:
        source.close()
    return trial.result()


def _first_pages(template: Template) -> Template:
    lists = tuple(
        call.model_copy(update={"paging": call.paging.model_copy(update={"max_pages": MOST_PAGES})})
        for call in unmerged(template).lists
    )
    limits = template.limits.model_copy(update={"tries": 1})
    return template.model_copy(update={"lists": lists, "limits": limits})


class _Trial:
    def __init__(self, source: Source) -> None:
        self.found = Tried()
        self._source = source
        self._known: set[str] = set()

    def walk(self) -> None:
        for batch in self._source.fetcher.batches():
            self._take(batch)

    def result(self) -> Tried:
        found, feed = self.found, self._source.fetcher.feed
        again = [page.number for page in found.pages[1:] if page.records and not page.new]
        found.repeated = again[0] if again else (len(found.pages) + 1) * feed.repeated
        found.ended = feed.complete and found.error is None
        found.odd = [item.field for item in self._source.warnings.as_list()]
        return found

    def _take(self, batch: Batch) -> None:
        known, odd, unread = len(self._known), self._odd(), 0
        for item in batch.records:
            try:
                offer = self._source.map(item, batch)
            except NoIdentity:
                unread += 1
                continue
            self._known.add(offer.external_id)
            if len(self.found.names) < MOST_PAGES:
                self.found.names.append(offer.name)
        batch.new_ids = len(self._known) - known
        self.found.total = batch.total if batch.total is not None else self.found.total
        number = len(self.found.pages) + 1
        self.found.pages.append(
            TriedPage(number, len(batch.records), batch.new_ids, unread, self._odd() - odd)
        )

    def _odd(self) -> int:
        return sum(item.count for item in self._source.warnings.as_list())
