"""The same campaign at other advertisers: their offers, and who pays best in which country."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from offersync_gui.domain import money
from offersync_gui.store.campaigns import MOST
from offersync_gui.sync.elsewhere import elsewhere
from offersync_gui.ui import currency
from offersync_gui.ui.offers import figures
from offersync_gui.ui.tables.picker import Picker
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, EmptyState, FlowLayout, TextLabel, status_look

if TYPE_CHECKING:
    from offersync_gui.background.jobs import Job
    from offersync_gui.domain.comparison import Best, Bid, Worth
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.store.records import Record
    from offersync_gui.sync.elsewhere import Comparison
    from offersync_gui.ui.offers.details.detail import Detail
    from offersync_gui.ui.services import Services

Identity = tuple[str, str]


class Line(NamedTuple):
    """An offer of the campaign; the first is the one that is looked at, with nothing ``same``.

    ``leads`` are the countries where nobody pays more.
    """

    record: Record
    same: tuple[str, ...]
    worth: Worth
    leads: list[str]


class Elsewhere(QWidget):
    """``offer_requested`` carries advertiser and id, ``rates_requested`` asks for the settings."""

    offer_requested = Signal(str, str)
    rates_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._reading: Job | None = None
        self._fetching: Job | None = None
        self._offer: Identity = ("", "")
        self._currency = ""
        self.offers = RowsTable(self._offer_columns(), self.tr("Offers of the same campaign"))
        self.best = RowsTable(self._best_columns(), self.tr("Best payer per country"))
        views = [(self.offers.accessibleName(), 0), (self.best.accessibleName(), 1)]
        self.view = Picker(self.tr("What is shown"), views)
        self.note = TextLabel("", "caption", "muted", wrap=True)
        self.rates = Button(self.tr("Exchange rates…"), "money")
        self.open_button = Button(self.tr("Open the offer"), "offers")
        self._lay_out()
        self.offers.opened.connect(self._on_offer)
        self.best.opened.connect(self._on_best)
        for table in (self.offers, self.best):
            table.chosen.connect(self._on_chosen)
        self.view.picked.connect(self._on_view)
        self.open_button.clicked.connect(self._on_open)
        self.rates.clicked.connect(self.rates_requested)
        self.states.retried.connect(self._read)

    def show_detail(self, detail: Detail) -> None:
        """Reads them; where reference rates are due, once more when these have come."""
        self.stop()
        offer = detail.record["advertiser"], detail.record["external_id"]
        if offer != self._offer:
            self.states.show_loading()
        self._offer = offer
        self._read()
        reference = self._services.reference_rates
        if reference.is_due():
            self._fetching = self._services.long.run(reference.refresh, self._on_fetched)

    def stop(self) -> None:
        for job in (self._reading, self._fetching):
            if job is not None:
                job.cancel()

    def _lay_out(self) -> None:
        self._tables = QStackedWidget()
        for table in (self.offers, self.best):
            table.setProperty("kind", "flush")
            self._tables.addWidget(table)
        foot = QWidget()
        flow = FlowLayout(foot)
        for part in (self.view, self.rates, self.open_button):
            flow.addWidget(part)
        below = QVBoxLayout()
        below.setContentsMargins(SPACE.large, SPACE.tiny, SPACE.large, SPACE.small)
        below.setSpacing(SPACE.tiny)
        below.addWidget(self.note)
        below.addWidget(foot)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tables, 1)
        column.addLayout(below)
        self.states = States(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.states)

    def _offer_columns(self) -> list[Column]:
        return [
            Column(self.tr("Advertiser"), lambda line: line.record["advertiser"], most=160),
            Column(self.tr("Offer"), self._name, tip=lambda line: line.record["name"], share=1),
            Column(
                self.tr("Status"),
                lambda line: status_look(line.record["status"]).text,
                mark=lambda line: status_look(line.record["status"]),
            ),
            Column(self.tr("The same"), self._same, muted=True),
            Column(
                self.tr("Revenue"), lambda line: figures.money(line.record, "revenue"), right=True
            ),
            Column(self.tr("Compared"), self._compared, _amount_of, right=True),
            Column(self.tr("Pays best in"), self._leads, tip=self._all_leads),
        ]

    def _best_columns(self) -> list[Column]:
        return [
            Column(self.tr("Country"), self._country),
            Column(self.tr("Model"), lambda best: best.model, muted=True),
            Column(self.tr("Best payer"), lambda best: best.bids[0].advertiser, share=1),
            Column(
                self.tr("Pays"),
                lambda best: self._pays(best.bids[0]),
                lambda best: best.bids[0].amount,
                right=True,
            ),
            Column(self.tr("Next best"), self._next, tip=self._all, right=True, muted=True),
        ]

    def _name(self, line: Line) -> str:
        return " ".join(line.record["name"].split()) or self.tr("Without a name")

    def _same(self, line: Line) -> str:
        words = {
            "app": self.tr("app"),
            "landing": self.tr("landing page"),
            "name": self.tr("name"),
        }
        return ", ".join(words[same] for same in line.same) or self.tr("this offer")

    def _compared(self, line: Line) -> str:
        if line.worth.amount is not None:
            return self._amount(money.to_text(line.worth.amount))
        if line.worth.unrated:
            return self.tr("no rate for {currency}").format(currency=line.worth.unrated)
        return "–"

    def _country(self, best: Best) -> str:
        return best.country or self.tr("Elsewhere")

    def _leads(self, line: Line) -> str:
        return figures.some(self._places(line))

    def _all_leads(self, line: Line) -> str:
        return " ".join(self._places(line))

    def _places(self, line: Line) -> list[str]:
        return [country or self.tr("Elsewhere") for country in line.leads]

    def _pays(self, bid: Bid) -> str:
        return self._amount(money.to_text(bid.amount))

    def _next(self, best: Best) -> str:
        if len(best.bids) == 1:
            return "–"
        return f"{best.bids[1].advertiser}  {self._pays(best.bids[1])}"

    def _all(self, best: Best) -> str:
        return "\n".join(f"{bid.advertiser}: {self._pays(bid)}" for bid in best.bids)

    def _amount(self, text: str) -> str:
        return currency.amount(figures.amount(text), self._currency)

    def _read(self) -> None:
        work = partial(_read, self._services, *self._offer)
        self._reading = self._services.query.run(work, self._show, self.states.show_error)

    def _on_fetched(self, fetched: bool) -> None:
        if fetched:
            self._read()

    def _show(self, found: Comparison) -> None:
        self._currency = found.currency
        if not found.twins:
            self.states.show_other(self._nothing())
            return
        same = ((), *(twin.same for twin in found.twins))
        records = (found.offer, *(twin.record for twin in found.twins))
        lines = zip(records, same, found.worths, map(found.leads, records), strict=True)
        self.offers.set_rows([Line(*line) for line in lines])
        self.best.set_rows(found.best)
        self.note.setText(self._said(found))
        self.note.set_tone("warn" if found.unrated or found.stale else "muted")
        self._on_chosen()
        self.states.show_content()

    def _nothing(self) -> QWidget:
        return EmptyState(
            "globe",
            self.tr("Nowhere else"),
            self.tr("No other advertiser has an offer with the same app, landing page or name."),
        )

    def _said(self, found: Comparison) -> str:
        parts = []
        if len(found.twins) == MOST:
            parts.append(self.tr("Of many, only the surest ones."))
        if found.unrated:
            parts.append(
                self.tr("Not compared, as there is no rate: {currencies}.").format(
                    currencies=", ".join(found.unrated)
                )
            )
        if found.stale and found.day is None:
            parts.append(self.tr("The reference rates could not be fetched yet."))
        if found.day is not None:
            day = figures.day(found.day.isoformat())
            said = self.tr("Reference rates of {day}, which is long ago.")
            fresh = self.tr("Reference rates of {day}.")
            parts.append((said if found.stale else fresh).format(day=day))
        parts.append(self.tr("Shares of a sale are not compared."))
        return " ".join(parts)

    def _on_view(self) -> None:
        self._tables.setCurrentIndex(self.view.value())
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.open_button.setEnabled(self._tables.currentWidget().current_row() is not None)

    def _on_open(self) -> None:
        table = self._tables.currentWidget()
        table.opened.emit(table.current_row())

    def _on_offer(self, line: Line) -> None:
        self.offer_requested.emit(line.record["advertiser"], line.record["external_id"])

    def _on_best(self, best: Best) -> None:
        self.offer_requested.emit(best.bids[0].advertiser, best.bids[0].external_id)


def _read(services: Services, advertiser: str, external_id: str, token: CancelToken) -> Comparison:
    reference = services.reference_rates
    return elsewhere(services.workspace, reference, datetime.now(UTC), advertiser, external_id)


def _amount_of(line: Line) -> object:
    return line.worth.amount
