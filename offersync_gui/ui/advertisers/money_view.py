"""The worked money example, as it changes with every keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from offersync_gui.domain.rules import RULES
from offersync_gui.ui.advertisers.money_example import (
    FALLEN,
    MARGIN,
    UNEVEN,
    amount,
    bound,
    money_example,
    plain,
)
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from offersync_gui.ui.advertisers.money_example import MoneyExample

_DECIMALS, _ON_DROP = "payout.decimals", "payout.on_drop"


class MoneyView(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self._text = Message("text", role="strong")
        self._text.setObjectName("money.example")
        self._more = Message("text")
        self._more.setObjectName("money.more")
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(IconLabel("money", "accent"))
        head.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.tiny)
        column.addLayout(head)
        column.addWidget(self._more)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def more(self) -> str:
        """A line for each of the other rules: least margin, rounding, a revenue that falls."""
        return self._more.text()

    def show_example(self, texts: Mapping[str, str]) -> None:
        """Of the payout rules among ``texts``."""
        example = money_example(texts)
        self._text.say(self._words(example))
        known = example is not None and example.payout is not None
        self._more.say("\n".join(self._others(texts)) if known else "")

    def _words(self, example: MoneyExample | None) -> str:
        if example is None:
            return self.tr("Correct the marked values to see an example.")
        if example.payout is None:
            text = self.tr("Advertiser pays {revenue}; no publisher payout is set.")
            return text.format(revenue=_local(amount(example.revenue)))
        text = self.tr("Advertiser pays {revenue}, publisher gets {payout}, you keep {percent} %")
        return _filled(text, example, percent=_local(plain(example.percent)))

    def _others(self, texts: Mapping[str, str]) -> Iterator[str]:
        if (least := bound(texts)) is not None:
            text = self.tr("At least {kept} stays with you: of {revenue}, publisher gets {payout}")
            yield _filled(text, least, kept=_local(amount(RULES[MARGIN].parse(texts[MARGIN]))))
        decimals = texts.get(_DECIMALS, RULES[_DECIMALS].default)
        text = self.tr("Rounded down to {count} decimals: of {revenue}, publisher gets {payout}")
        yield _filled(text, money_example(texts, UNEVEN), count=decimals)
        yield self._fall(texts)

    def _fall(self, texts: Mapping[str, str]) -> str:
        choice = texts.get(_ON_DROP, RULES[_ON_DROP].default)
        known = {
            "apply": self.tr("If revenue falls to {revenue}: publisher gets {payout} at once"),
            "alert": self.tr(
                "If revenue falls to {revenue}: publisher gets {payout} at once, and you are told"
            ),
            "hold": self.tr(
                "If revenue falls to {revenue}: publisher still gets {before}, and the offer is "
                "paused for your review"
            ),
        }
        before = money_example(texts)
        old = "" if before is None or before.payout is None else _local(amount(before.payout))
        return _filled(known[choice], money_example(texts, FALLEN), before=old)


def _filled(text: str, example: MoneyExample | None, **others: str) -> str:
    if example is None or example.payout is None:
        return ""
    return text.format(
        revenue=_local(amount(example.revenue)), payout=_local(amount(example.payout)), **others
    )


def _local(text: str | Decimal) -> str:
    return str(text).replace(".", QLocale().decimalPoint())
