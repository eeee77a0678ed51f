"""The card Tracking parameters: click id, source id, more of them, and the link they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offersync_gui.templates.model import TrackingSpec
from offersync_gui.ui.advertisers.further_parameters import FurtherParameters
from offersync_gui.ui.advertisers.link_view import LinkView
from offersync_gui.ui.advertisers.parameter_row import ParameterRow
from offersync_gui.ui.advertisers.question import Question
from offersync_gui.ui.advertisers.rule_row import source_text
from offersync_gui.ui.advertisers.tracking_values import (
    ADD,
    CLICK_ID,
    PAIR,
    SAMPLE_LINK,
    SOURCE_ID,
    Parameter,
    edited,
    example_link,
)
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.accounts import Origin


class TrackingCard(Card):
    """Values that were edited are the advertiser's; a change of template asks about them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("TrackingCard", "Tracking parameters"),
            QCoreApplication.translate(
                "TrackingCard",
                "What every tracking link carries, so that clicks find back.",
            ),
        )
        self._tracking = TrackingSpec()
        self._others: Mapping[str, str] = {}
        self._raw = ""
        self._inherited: dict[str, str] = {}
        self._pair = {
            CLICK_ID: ParameterRow(self.tr("Click id"), CLICK_ID, ""),
            SOURCE_ID: ParameterRow(self.tr("Source id"), SOURCE_ID, ""),
        }
        self._more = FurtherParameters(self._next_name)
        self._more.changed.connect(self._on_changed)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.small)
        self._question = Question(self.tr("Use the template's"), self.tr("Keep mine"))
        self._question.setObjectName("tracking.question")
        self._question.answered.connect(self._on_answered)
        self._link = LinkView()
        self.body.addWidget(self._question)
        self.body.addLayout(self._column)
        self.body.addWidget(self._more)
        self.body.addWidget(self._link)
        for row in self._pair.values():
            row.changed.connect(self._on_changed)
            self._column.addWidget(row)

    @property
    def question(self) -> Question:
        return self._question

    @property
    def example(self) -> str:
        """The example link as it is shown."""
        return self._link.text

    @property
    def note(self) -> str:
        """What is said about where the further parameters come from."""
        return self._more.note

    def load(
        self, tracking: TrackingSpec, inherited: Mapping[str, Origin], own: Mapping[str, str]
    ) -> None:
        """``own`` are the advertiser's rules; the rest is inherited. No link is known yet."""
        self._tracking, self._raw = tracking, ""
        self._question.hide()
        self._inherited = {key: inherited[key].value for key in PAIR}
        for key, row in self._pair.items():
            text = self._inherited[key]
            row.set_standard(text, source_text(inherited[key].source))
            row.set_parameter(Parameter.parse(own.get(key, text)))
        self._more.load(inherited[ADD], own.get(ADD))
        self._show_link()

    def change_template(
        self, name: str, tracking: TrackingSpec, inherited: Mapping[str, Origin]
    ) -> None:
        """Untouched values follow at once; for edited ones the person is asked."""
        own = self.rules()
        self.load(tracking, inherited, own)
        asked = edited(own, self._inherited)
        if asked:
            values = ", ".join(asked.values())
            text = self.tr("You edited these parameters. {template} uses {values}.")
            self._question.ask(text.format(template=name, values=values))
        self.changed.emit()

    def rules(self) -> dict[str, str]:
        """What differs from what is inherited."""
        own = {key: row.parameter().text() for key, row in self._pair.items() if row.edited}
        return own | ({ADD: self._more.text()} if self._more.own else {})

    def check(self) -> QWidget | None:
        """Marks what cannot be; the editor of the first such thing."""
        wrong = [row.editor for row in self._rows() if row.check()]
        return wrong[0] if wrong else None

    def set_link_rules(self, texts: Mapping[str, str]) -> None:
        """The other rules that shape the link."""
        self._others = texts
        self._show_link()

    def set_real_link(self, raw: str) -> None:
        """A link as the platform gives it, for the example; empty for none."""
        self._raw = raw
        self._show_link()

    def _rows(self) -> list[ParameterRow]:
        return [*self._pair.values(), *self._more.rows()]

    def _next_name(self) -> str:
        taken = {row.parameter().name for row in self._rows()}
        return next((name for name in self._tracking.more if name not in taken), "")

    def _on_answered(self, use: bool) -> None:
        if use:
            for key, text in self._inherited.items():
                self._pair[key].set_parameter(Parameter.parse(text))
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_link()
        self.changed.emit()

    def _show_link(self) -> None:
        texts = {key: row.parameter().text() for key, row in self._pair.items()}
        texts[ADD] = self._more.text()
        broken = any(row.parameter().problem() for row in self._rows())
        raw = self._raw or SAMPLE_LINK
        link = example_link({**self._others, **texts}, self._tracking.keep, raw)
        self._link.show_link(None if broken else link, real=bool(self._raw))
