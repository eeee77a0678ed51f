"""How a template talks to its platform: lists, paging, follow-up calls.

Texts may hold placeholders in braces: ``{api_key}`` is a field of the form, ``{record.id}``
(follow-up calls only) a value of the offer's own record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from offersync_gui.templates.answers import AnswerSpec
from offersync_gui.templates.fields import Strict

if TYPE_CHECKING:
    from collections.abc import Mapping

Param = str | tuple[str, ...]


class Paged(Strict):
    """What every kind of paging may know about the end of a list.

    ``total``, ``pages``, ``has_more`` and ``size_from`` are expressions on the answer without
    its records; ``size_from`` tells the page size that the platform really used. Where the
    platform says nothing, and cuts pages as it likes, ``until_nothing_new`` goes on until a page
    is empty or brings nothing new, and takes that for a proper end.
    """

    size: int = Field(default=100, ge=0)
    size_param: str = ""
    total: str = ""
    pages: str = ""
    has_more: str = ""
    size_from: str = ""
    until_nothing_new: bool = False
    max_pages: int = Field(default=5000, ge=1)


class NoPaging(Paged):
    """Everything in one answer."""

    kind: Literal["none"] = "none"


class PageNumber(Paged):
    """``param`` counts pages from ``first``; ``next`` names the next page's number, if given.

    ``first_unsure``: the platform may count from the number behind ``first``, so that an empty
    first page is followed by a second, and a second one like the first is no fault.
    """

    kind: Literal["page"]
    param: str = "page"
    first: int = 1
    first_unsure: bool = False
    next: str = ""
    parallel: int = Field(default=1, ge=1, le=8)


class RowOffset(Paged):
    """``param`` counts rows from ``first`` and moves on by the rows received."""

    kind: Literal["offset"]
    param: str = "offset"
    first: int = 0


class Cursor(Paged):
    """``next`` is an opaque token of the answer that goes into ``param`` of the next request."""

    kind: Literal["cursor"]
    param: str = "cursor"
    next: str


class NextUrl(Paged):
    """``next`` is the next page's address: absolute, root-relative or query only; same host."""

    kind: Literal["next_url"]
    next: str


class LinkHeader(Paged):
    """The next page stands in the ``Link`` header as ``rel="next"`` (RFC 8288)."""

    kind: Literal["link_header"]


Paging = Annotated[
    NoPaging | PageNumber | RowOffset | Cursor | NextUrl | LinkHeader,
    Field(discriminator="kind"),
]


class Call(Strict):
    """One HTTP request. ``path`` is added to ``base_url``, or is a whole address on another host.

    Where the user has changed ``base_url``, it stands for such hosts as well.
    """

    method: Literal["GET", "POST"] = "GET"
    path: str = ""
    query: dict[str, Param] = {}
    form: dict[str, Param] = {}
    json_body: dict[str, object] = Field(default={}, alias="json")
    headers: dict[str, str] = {}
    when: dict[str, tuple[str, ...]] = Field(
        default={}, description="Only if each named field has one of these values; * is any."
    )
    answer: AnswerSpec | None = Field(
        default=None, description="In place of the template's own, for this call alone."
    )


def is_wanted(call: Call, values: Mapping[str, str]) -> bool:
    """Whether the call is made with these values of the form."""
    return all(
        values.get(name, "") in wanted or ("*" in wanted and bool(values.get(name)))
        for name, wanted in call.when.items()
    )


class Values(Strict):
    """Values that have parts: ``US 203.0.113.7 phone | DE 203.0.113.9 tablet``.

    Parts are parted by blanks, and the last one takes the rest. ``words`` translate parts.
    """

    text: str
    separator: str = Field(default="|", min_length=1)
    parts: tuple[str, ...] = Field(min_length=1)
    words: dict[str, dict[str, str]] = {}


class Explode(Strict):
    """Records stand inside others: at ``rows`` of each, and of those at ``nested``, however deep.

    ``carry`` takes along what its expressions find in the outer ones: a list, from the outermost.
    """

    rows: str
    nested: str = ""
    carry: dict[str, str] = {}


class Merge(Strict):
    """Records of the list that have the same ``by`` (an expression) become one: the first of them,
    with the list of what any of them has at each name of ``gather``."""

    by: str
    gather: tuple[str, ...] = Field(min_length=1)


class PagedCall(Call):
    """A call whose answer lists records, page by page.

    ``records`` are alternatives, the first that exists counts; a map is read as its values.
    ``for_each`` makes the call for each of some values, which fill a placeholder of that name (and
    of ``name_part``, where they have parts) and are stamped on the records. ``drop`` names fields
    of records that nobody shall keep. ``lift`` are expressions on the answer, whose values are
    stamped on its records as well. ``optional`` holds parameters that some networks refuse: they
    are given up one by one, from the end.
    """

    id: str
    records: tuple[str, ...]
    records_optional: bool = False
    explode: Explode | None = None
    for_each: dict[str, Param | Values] = Field(default={}, max_length=1)
    stamp: dict[str, str] = {}
    drop: tuple[str, ...] = ()
    lift: dict[str, str] = {}
    paging: Paging = NoPaging()
    optional: tuple[dict[str, Param], ...] = ()

    @property
    def made(self) -> set[str]:
        """The placeholders that ``for_each`` makes."""
        parts = {
            f"{name}_{part}"
            for name, given in self.for_each.items()
            if isinstance(given, Values)
            for part in given.parts
        }
        return parts | self.for_each.keys()


class Changes(Strict):
    """How the list differs when only what has changed is asked for: ``{since}`` is the moment, as
    ISO text in UTC, as a date, or as seconds since 1970. A GET has no body.
    """

    method: Literal["GET", "POST"] | None = None
    path: str = ""
    query: dict[str, Param] = {}
    since: Literal["iso", "date", "seconds"] = "iso"


class ListCall(PagedCall):
    """Lists offers.

    Several lists are merged by ``external_id``: the first that names an offer wins, so the
    richest stands first.
    """

    id: str = "offers"
    changes: Changes | None = Field(
        default=None, description="What the timer asks between two whole reads."
    )
    merge: Merge | None = None
    instead: str = Field(
        default="", description="The list to read when this one is forbidden for the account."
    )
    only_instead: bool = Field(default=False, description="Read only in place of another list.")

    @property
    def made(self) -> set[str]:
        return super().made | ({"since"} if self.changes else set())


class Join(PagedCall):
    """Another list, read before the offers; what it says of an offer is added to its record.

    Its rows are known by ``key``; ``of`` is the key, or a list of keys, in the offer's record.
    ``value`` of the row that fits goes to ``into``; of all that fit where ``of`` is a list or
    ``many`` may.
    """

    key: str
    of: str
    into: str
    value: str = "@"
    many: bool = False
    may_fail: bool = Field(
        default=False, description="Where it is refused, offers go without, with a warning."
    )


class FollowUp(Call):
    """A call per new or changed offer, whose answer is added to the offer's record.

    ``when`` of the record is ``needs``; the answer's ``result`` is stored under ``into``.
    Answers are cached by ``key`` for ``refresh_days``.
    """

    id: str
    needs: str = Field(description="Expression on the record; the call is made where it is true.")
    key: str = Field(description="Expression on the record; equal keys share one answer.")
    result: str = "@"
    into: str
    refresh_days: int = Field(default=7, ge=1)


class Limits(Strict):
    """Pacing and patience. Seconds, except where the name says otherwise."""

    requests_per_minute: int = Field(default=60, ge=1)
    requests_per_second: int = Field(default=0, ge=0, description="Per host; 0 = no such limit.")
    min_gap_minutes: int = Field(default=15, ge=0, description="Between automatic runs.")
    read_timeout: float = Field(default=60, gt=0)
    total_timeout: float = Field(default=300, gt=0)
    tries: int = Field(default=3, ge=1, le=6)
