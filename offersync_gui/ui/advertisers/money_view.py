"""The worked money example, as it changes with every keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout

from offersync_gui.ui.advertisers.money_example import amount, money_example, plain
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.icon_label import IconLabel
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


class MoneyView(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self._text = Message("text", role="strong")
        self._text.setObjectName("money.example")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        line.setSpacing(SPACE.small)
        line.addWidget(IconLabel("money", "accent"))
        line.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_example(self, texts: Mapping[str, str]) -> None:
        """Of the payout rules among ``texts``."""
        self._text.say(self._words(texts))

    def _words(self, texts: Mapping[str, str]) -> str:
        example = money_example(texts)
        if example is None:
            return self.tr("Correct the marked values to see an example.")
        revenue = _local(amount(example.revenue))
        if example.payout is None:
            return self.tr("Advertiser pays {revenue}; no publisher payout is set.").format(
                revenue=revenue
            )
        text = self.tr("Advertiser pays {revenue}, publisher gets {payout}, you keep {percent} %")
        return text.format(
            revenue=revenue,
            payout=_local(amount(example.payout)),
            percent=_local(plain(example.percent)),
        )


def _local(text: str | Decimal) -> str:
    return str(text).replace(".", QLocale().decimalPoint())
