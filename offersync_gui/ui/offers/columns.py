"""What the table can show of an offer: each column with its text, its order and its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.ui import moments
from offersync_gui.ui.offers import figures, words
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offersync_gui.store.records import Record
    from offersync_gui.ui.widgets import Look

Kind = Literal["text", "offer", "badge", "money"]


class Column(NamedTuple):
    """``order`` is its name in the store's orders (empty: cannot be sorted), ``fields`` what an
    export writes for it; ``usual`` is a record whose text must fit into the column as it is.
    """

    key: str
    heading: str
    text: Callable[[Record], str]
    order: str
    fields: tuple[str, ...]
    usual: Mapping[str, Any]
    kind: Kind = "text"
    shown: bool = True
    muted: bool = False
    tip: Callable[[Record], str] | None = None
    look: Callable[[Record], Look] | None = None

    @property
    def title(self) -> str:
        return QCoreApplication.translate("OfferColumns", self.heading)

    @property
    def right(self) -> bool:
        return self.kind == "money"


def _words(key: str) -> Callable[[Record], str]:
    return lambda record: record.get(key) or ""


def _joined(key: str) -> Callable[[Record], str]:
    return lambda record: ", ".join(record.get(key, ()))


def _money(key: str) -> Callable[[Record], str]:
    return lambda record: figures.money(record, key)


def _since(key: str) -> Callable[[Record], str]:
    return lambda record: moments.age(record.get(key))


def _at(key: str) -> Callable[[Record], str]:
    return lambda record: moments.cell(record.get(key))


def _status(record: Record) -> Look:
    return status_look(record.get("status", ""))


def _because(record: Record) -> str:
    return words.word(words.CAUSE, record.get("status_cause")).text


def _source_status(record: Record) -> Look:
    return words.word(words.SOURCE_STATUS, record.get("source_status")).look


def _approval(record: Record) -> Look:
    return words.word(words.APPROVAL, record.get("approval")).look


def _all_countries(record: Record) -> str:
    return figures.countries(record, most=500)


_PAID = ("revenue_type", "currency")
COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("OfferColumns", "Offer"),
        _words("name"),
        "name",
        ("name",),
        {"name": "Puzzle Game [iOS]"},
        "offer",
    ),
    Column(
        "id",
        QT_TRANSLATE_NOOP("OfferColumns", "ID"),
        _words("external_id"),
        "external_id",
        ("external_id",),
        {"external_id": "1234567"},
        shown=False,
        muted=True,
    ),
    Column(
        "advertiser",
        QT_TRANSLATE_NOOP("OfferColumns", "Advertiser"),
        _words("advertiser"),
        "advertiser",
        ("advertiser",),
        {"advertiser": "Beta Media"},
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("OfferColumns", "Status"),
        lambda record: _status(record).text,
        "status",
        ("status", "status_cause"),
        {"status": "disabled"},
        "badge",
        tip=_because,
        look=_status,
    ),
    Column(
        "model",
        QT_TRANSLATE_NOOP("OfferColumns", "Model"),
        _words("model"),
        "model",
        ("model",),
        {"model": "RevShare"},
        shown=False,
    ),
    Column(
        "revenue",
        QT_TRANSLATE_NOOP("OfferColumns", "Revenue"),
        _money("revenue"),
        "revenue",
        ("revenue", *_PAID),
        {"revenue": "1234.50", "currency": "USD"},
        "money",
    ),
    Column(
        "payout",
        QT_TRANSLATE_NOOP("OfferColumns", "Payout"),
        _money("payout"),
        "payout",
        ("payout", *_PAID),
        {"payout": "1234.567", "currency": "USD"},
        "money",
    ),
    Column(
        "countries",
        QT_TRANSLATE_NOOP("OfferColumns", "Countries"),
        figures.countries,
        "countries",
        ("countries", "countries_excluded"),
        {"countries": []},
        tip=_all_countries,
    ),
    Column(
        "caps",
        QT_TRANSLATE_NOOP("OfferColumns", "Caps"),
        lambda record: figures.caps(record.get("caps", ())),
        "",
        ("caps",),
        {"caps": [{"value": "2000", "type": "conversions", "period": "month"}]},
        muted=True,
        tip=lambda record: "\n".join(map(figures.cap, record.get("caps", ()))),
    ),
    Column(
        "os",
        QT_TRANSLATE_NOOP("OfferColumns", "Systems"),
        _joined("os"),
        "os",
        ("os",),
        {"os": ["Android", "iOS"]},
        shown=False,
    ),
    Column(
        "categories",
        QT_TRANSLATE_NOOP("OfferColumns", "Categories"),
        _joined("categories"),
        "categories",
        ("categories",),
        {"categories": ["Casual games", "Dating"]},
        shown=False,
    ),
    Column(
        "tags",
        QT_TRANSLATE_NOOP("OfferColumns", "Your tags"),
        _joined("local_tags"),
        "local_tags",
        ("tags",),
        {"local_tags": ["summer", "top ten"]},
        shown=False,
    ),
    Column(
        "approval",
        QT_TRANSLATE_NOOP("OfferColumns", "Approval"),
        lambda record: _approval(record).text,
        "approval",
        ("approval",),
        {"approval": "not_required"},
        "badge",
        shown=False,
        look=_approval,
    ),
    Column(
        "source_status",
        QT_TRANSLATE_NOOP("OfferColumns", "At the platform"),
        lambda record: _source_status(record).text,
        "source_status",
        ("source_status",),
        {"source_status": "expired"},
        "badge",
        shown=False,
        look=_source_status,
    ),
    Column(
        "visibility",
        QT_TRANSLATE_NOOP("OfferColumns", "Visibility"),
        lambda record: words.word(words.VISIBILITY, record.get("visibility")).text,
        "visibility",
        ("visibility",),
        {"visibility": "on_request"},
        shown=False,
    ),
    Column(
        "updated",
        QT_TRANSLATE_NOOP("OfferColumns", "Changed"),
        _since("updated_at"),
        "updated_at",
        ("updated_at",),
        {"updated_at": "2000-12-30T12:00:00Z"},
        muted=True,
        tip=_at("updated_at"),
    ),
    Column(
        "first_seen",
        QT_TRANSLATE_NOOP("OfferColumns", "First seen"),
        _since("first_seen_at"),
        "first_seen_at",
        ("first_seen_at",),
        {"first_seen_at": "2000-12-30T12:00:00Z"},
        shown=False,
        muted=True,
        tip=_at("first_seen_at"),
    ),
    Column(
        "starts",
        QT_TRANSLATE_NOOP("OfferColumns", "Starts"),
        lambda record: moments.day(record.get("starts_at")),
        "starts_at",
        ("starts_at",),
        {"starts_at": "2000-12-30T12:00:00Z"},
        shown=False,
        tip=_at("starts_at"),
    ),
    Column(
        "ends",
        QT_TRANSLATE_NOOP("OfferColumns", "Ends"),
        lambda record: moments.day(record.get("ends_at")),
        "ends_at",
        ("ends_at",),
        {"ends_at": "2000-12-30T12:00:00Z"},
        shown=False,
        tip=_at("ends_at"),
    ),
    Column(
        "missing",
        QT_TRANSLATE_NOOP("OfferColumns", "Gone since"),
        _since("missing_since"),
        "missing_since",
        (),
        {"missing_since": "2000-12-30T12:00:00Z"},
        shown=False,
        muted=True,
        tip=_at("missing_since"),
    ),
)
BY_KEY = {column.key: number for number, column in enumerate(COLUMNS)}
