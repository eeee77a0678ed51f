"""What comes in, what goes out and what stays, for each goal and target."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from offersync_gui.domain import money
from offersync_gui.ui import currency
from offersync_gui.ui.offers import figures
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.ui.offers.details.detail import Detail

Payout = dict[str, Any]
_CENT = Decimal("0.01")


class Payouts(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(self._columns(), self.tr("Payouts"))
        self.table.setProperty("kind", "flush")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_detail(self, detail: Detail) -> None:
        self.table.set_rows(detail.record["payouts"])

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Goal"), self._goal, share=1),
            Column(
                self.tr("Revenue"),
                _amount("revenue"),
                _decimal("revenue"),
                tip=self._hidden,
                right=True,
            ),
            Column(self.tr("Payout"), _amount("payout"), _decimal("payout"), right=True),
            Column(self.tr("Margin"), margin, _kept, right=True),
            Column(self.tr("Margin %"), lambda row: share(row), _share, right=True, muted=True),
            Column(self.tr("Model"), lambda row: row["model"] or ""),
            Column(self.tr("Countries"), figures.countries, tip=_countries),
            Column(self.tr("Devices"), self._devices, muted=True),
        ]

    def _goal(self, row: Payout) -> str:
        name = row["title"] or row["goal"] or self.tr("Default")
        return name if row["is_default"] else self.tr("{goal} (special)").format(goal=name)

    def _hidden(self, row: Payout) -> str:
        if not figures.is_hidden_share(row):
            return ""
        return self.tr("A share of each sale. The platform does not say how much.")

    def _devices(self, row: Payout) -> str:
        return ", ".join([*row["devices"], *(system["name"] for system in row["os"])])


def margin(row: Payout) -> str:
    """What stays with the operator, in the unit of the row."""
    kept = _kept(row)
    return (
        ""
        if kept is None
        else currency.amount(figures.amount(money.to_text(kept)), figures.unit(row))
    )


def share(row: Payout) -> str:
    """The same as a share of what comes in."""
    part = _share(row)
    return "" if part is None else f"{figures.amount(str(part))} %"


def _kept(row: Payout) -> Decimal | None:
    revenue, payout = money.parse(row["revenue"]), money.parse(row["payout"])
    return None if revenue is None or payout is None else revenue - payout


def _share(row: Payout) -> Decimal | None:
    kept, revenue = _kept(row), money.parse(row["revenue"])
    if kept is None or not revenue:
        return None
    return (kept / revenue * 100).quantize(_CENT).normalize() + 0


def _amount(key: str) -> Callable[[Payout], str]:
    return lambda row: figures.money(row, key)


def _decimal(key: str) -> Callable[[Payout], Decimal | None]:
    return lambda row: money.parse(row[key])


def _countries(row: Payout) -> str:
    return figures.countries(row, most=500)
