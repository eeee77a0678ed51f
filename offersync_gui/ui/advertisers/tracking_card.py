"""The card Tracking parameters: click id, source id, more of them, and the link they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offersync_gui.templates.model import TrackingSpec
from offersync_gui.ui.advertisers.link_view import LinkView
from offersync_gui.ui.advertisers.parameter_row import ParameterRow
from offersync_gui.ui.advertisers.question import Question
from offersync_gui.ui.advertisers.tracking_values import (
    ADD,
    CLICK_ID,
    PAIR,
    SAMPLE_LINK,
    SOURCE_ID,
    Parameter,
    edited,
    example_link,
    joined,
    parameters,
    suggestion,
)
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Card, QuietButton

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        self._pair = {
            CLICK_ID: ParameterRow(self.tr("Click id"), CLICK_ID, ""),
            SOURCE_ID: ParameterRow(self.tr("Source id"), SOURCE_ID, ""),
        }
        self._more: list[ParameterRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.small)
        self._question = Question(self.tr("Use the template's"), self.tr("Keep mine"))
        self._question.setObjectName("tracking.question")
        self._question.answered.connect(self._on_answered)
        self._add = QuietButton(self.tr("Add a parameter"), "plus")
        self._add.setObjectName("tracking.add")
        self._add.clicked.connect(self._on_add)
        self._link = LinkView()
        self.body.addWidget(self._question)
        self.body.addLayout(self._column)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
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

    def load(self, tracking: TrackingSpec, own: Mapping[str, str]) -> None:
        """``own`` are the advertiser's rules; the rest of the pair is the template's."""
        self._tracking = tracking
        self._question.hide()
        standard = suggestion(tracking)
        for key, row in self._pair.items():
            row.set_standard(standard[key])
            row.set_parameter(Parameter.parse(own.get(key, standard[key])))
        for row in tuple(self._more):
            self._drop(row)
        for item in parameters(own.get(ADD, "")):
            self._append(item)
        self._show_link()

    def change_template(self, name: str, tracking: TrackingSpec) -> None:
        """Untouched values follow at once; for edited ones the person is asked."""
        own = self.rules()
        asked = edited(own, tracking)
        self.load(tracking, own)
        if asked:
            values = ", ".join(asked.values())
            text = self.tr("You edited these parameters. {template} uses {values}.")
            self._question.ask(text.format(template=name, values=values))
        self.changed.emit()

    def rules(self) -> dict[str, str]:
        """What differs from the template."""
        own = {key: row.parameter().text() for key, row in self._pair.items() if row.edited}
        more = joined(row.parameter() for row in self._more)
        return own | ({ADD: more} if more else {})

    def check(self) -> bool:
        """Marks what cannot be; False if there is such a thing."""
        return not [row for row in self._rows() if row.check()]

    def set_link_rules(self, texts: Mapping[str, str]) -> None:
        """The other rules that shape the link."""
        self._others = texts
        self._show_link()

    def set_real_link(self, raw: str) -> None:
        """A link as the platform gives it, for the example; empty for none."""
        self._raw = raw
        self._show_link()

    def _rows(self) -> list[ParameterRow]:
        return [*self._pair.values(), *self._more]

    def _append(self, item: Parameter) -> ParameterRow:
        row = ParameterRow(self.tr("Further"), f"tracking.more.{len(self._more)}")
        row.set_parameter(item)
        row.changed.connect(self._on_changed)
        row.removed.connect(self._on_removed)
        self._more.append(row)
        self._column.addWidget(row)
        follow_layout(self)
        return row

    def _drop(self, row: ParameterRow) -> None:
        self._more.remove(row)
        row.hide()
        row.deleteLater()

    def _on_add(self) -> None:
        taken = {row.parameter().name for row in self._rows()}
        free = [name for name in self._tracking.more if name not in taken]
        self._append(Parameter(free[0] if free else "", "")).focus()

    def _on_removed(self, row: ParameterRow) -> None:
        self._drop(row)
        self._add.setFocus()
        self._on_changed()

    def _on_answered(self, use: bool) -> None:
        if use:
            for key, text in suggestion(self._tracking).items():
                self._pair[key].set_parameter(Parameter.parse(text))
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_link()
        self.changed.emit()

    def _show_link(self) -> None:
        pair = {key: self._pair[key].parameter() for key in PAIR}
        more = [row.parameter() for row in self._more]
        texts = {key: item.text() for key, item in pair.items()} | {ADD: joined(more)}
        broken = any(item.problem() for item in (*pair.values(), *more))
        raw = self._raw or SAMPLE_LINK
        link = example_link({**self._others, **texts}, self._tracking.keep, raw)
        self._link.show_link(None if broken else link, real=bool(self._raw))
