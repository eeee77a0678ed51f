"""The filters that a query can have, each with its title, its words and its choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.ui.offers import figures
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.sync.workspace import Workspace


_MOST_DIGITS = 20
WAYS: dict[str, str] = {
    "new": QT_TRANSLATE_NOOP("OfferFilters", "new"),
    "updated": QT_TRANSLATE_NOOP("OfferFilters", "updated"),
    "missing": QT_TRANSLATE_NOOP("OfferFilters", "gone"),
    "returned": QT_TRANSLATE_NOOP("OfferFilters", "back again"),
    "drop": QT_TRANSLATE_NOOP("OfferFilters", "revenue fell"),
    "margin": QT_TRANSLATE_NOOP("OfferFilters", "margin became negative"),
}


class Choice(NamedTuple):
    """A value of a filter, and how people read it."""

    value: str
    text: str


class Filter(NamedTuple):
    """``fields`` are those of the query; ``choices`` may read the database."""

    key: str
    heading: str
    icon: str
    fields: tuple[str, ...]
    choices: Callable[[Workspace], list[Choice]] | None = None

    @property
    def title(self) -> str:
        return QCoreApplication.translate("OfferFilters", self.heading)

    def text(self, query: OfferQuery) -> str:
        """What its chip says; empty while it is off."""
        if self.key == "payout":
            words = _range(query.payout_min, query.payout_max)
        elif self.key == "change":
            words = change_text(query)
        else:
            value = getattr(query, self.key)
            words = status_look(value).text if value and self.key == "status" else value
        return f"{self.title}: {words}" if words else ""

    def off(self, query: OfferQuery) -> OfferQuery:
        return replace(query, **dict.fromkeys(self.fields))


def _range(low: str | None, high: str | None) -> str:
    if low and high:
        return f"{figures.amount(low)} – {figures.amount(high)}"
    return f"≥ {figures.amount(low)}" if low else f"≤ {figures.amount(high)}" if high else ""


def change_text(query: OfferQuery) -> str:
    """How offers were changed, and by which syncs; empty where that plays no part."""
    if query.change is None and query.runs is None:
        return ""
    way = QCoreApplication.translate("OfferFilters", WAYS[query.change or "updated"])
    if query.change == "drop" and query.percent:
        way += f" ≥ {query.percent} %"
    if query.runs is None:
        return way
    runs = sorted(query.runs.split(","), key=lambda run: run.zfill(_MOST_DIGITS))
    shown = runs[0] if len(runs) == 1 else f"{runs[0]} – {runs[-1]}"
    return QCoreApplication.translate("OfferFilters", "{way} in sync {runs}").format(
        way=way, runs=shown
    )


def _ways(workspace: Workspace) -> list[Choice]:
    return [Choice(way, QCoreApplication.translate("OfferFilters", WAYS[way])) for way in WAYS]


def _advertisers(workspace: Workspace) -> list[Choice]:
    return [Choice(item.name, item.name) for item in workspace.store.advertisers.list()]


def _statuses(workspace: Workspace) -> list[Choice]:
    from offersync_gui.domain.offer import Status

    return [Choice(status, status_look(status).text) for status in get_args(Status)]


def _models(workspace: Workspace) -> list[Choice]:
    from offersync_gui.domain.offer import Model

    return [Choice(model, model) for model in get_args(Model)]


def _countries(workspace: Workspace) -> list[Choice]:
    from offersync_gui.engine.convert.places import country_names

    names = country_names()
    found = workspace.store.offers.words("countries")
    return sorted(
        (Choice(code, f"{names.get(code, code)} ({code})") for code in found),
        key=lambda choice: choice.text,
    )


def _categories(workspace: Workspace) -> list[Choice]:
    return [Choice(word, word) for word in workspace.store.offers.words("categories")]


def _systems(workspace: Workspace) -> list[Choice]:
    return [Choice(word, word) for word in workspace.store.offers.words("os")]


def _tags(workspace: Workspace) -> list[Choice]:
    return [Choice(word, word) for word in workspace.store.offers.words("local_tags")]


FILTERS = (
    Filter(
        "advertiser",
        QT_TRANSLATE_NOOP("OfferFilters", "Advertiser"),
        "advertisers",
        ("advertiser",),
        _advertisers,
    ),
    Filter("status", QT_TRANSLATE_NOOP("OfferFilters", "Status"), "active", ("status",), _statuses),
    Filter(
        "country", QT_TRANSLATE_NOOP("OfferFilters", "Country"), "globe", ("country",), _countries
    ),
    Filter("model", QT_TRANSLATE_NOOP("OfferFilters", "Model"), "target", ("model",), _models),
    Filter(
        "payout",
        QT_TRANSLATE_NOOP("OfferFilters", "Payout"),
        "money",
        ("payout_min", "payout_max"),
    ),
    Filter(
        "category",
        QT_TRANSLATE_NOOP("OfferFilters", "Category"),
        "bookmark",
        ("category",),
        _categories,
    ),
    Filter("os", QT_TRANSLATE_NOOP("OfferFilters", "System"), "device", ("os",), _systems),
    Filter(
        "change",
        QT_TRANSLATE_NOOP("OfferFilters", "Changed"),
        "history",
        ("change", "runs", "percent"),
        _ways,
    ),
    Filter("tag", QT_TRANSLATE_NOOP("OfferFilters", "Your tag"), "offers", ("tag",), _tags),
)


def active(query: OfferQuery) -> list[Filter]:
    return [item for item in FILTERS if item.text(query)]


def cleared(query: OfferQuery) -> OfferQuery:
    """Without any filter and search; view and order stay."""
    for item in FILTERS:
        query = item.off(query)
    return replace(query, search=None)
