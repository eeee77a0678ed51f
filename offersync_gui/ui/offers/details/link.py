"""How the platform's link became the tracking link: each step with the parameters it touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from offersync_gui.ui.offers.details.facts import Scroll
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Badge, Button, Card, TextLabel

if TYPE_CHECKING:
    from offersync_gui.ui.offers.details.detail import Detail, Ruled
    from offersync_gui.ui.offers.details.link_steps import Kind, Step

_TONES = {"removed": ("bad", "minus"), "replaced": ("warn", "edit"), "added": ("good", "plus")}
# Between the parts of a link a line may be broken, which Qt does not know of a link.
_BREAKS = str.maketrans({sign: f"{sign}\u200b" for sign in "/?&="})


class Link(Scroll):
    """``copied`` carries a link that shall go to the clipboard."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tracking link"), parent)
        self.column.setSpacing(SPACE.medium)
        self._result = ""
        self._rows: list[QWidget] = []
        self.copy = Button(self.tr("Copy tracking link"), "copy")
        self.copy.setObjectName("copy-link")
        self.copy.clicked.connect(self._on_copy)
        self.column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        """The stored links; the steps between them come with the rules."""
        record = detail.record
        self._raw, self._result = record["tracking_url_raw"] or "", record["tracking_url"] or ""
        self.copy.setEnabled(bool(self._result))
        self._clear()
        if not self._raw:
            text = self.tr("The platform gives no link. It may have to approve you first.")
            self._add(TextLabel(text, tone="muted", wrap=True))
            return
        self._add(_step(self.tr("From the platform"), self._raw))
        self._add(_step(self.tr("Tracking link"), self._result))

    def show_ruled(self, ruled: Ruled) -> None:
        if not ruled.steps:
            return
        self._clear()
        for step in ruled.steps:
            self._add(self._shown(step))
        if ruled.steps[-1].link != self._result:
            text = self.tr(
                "These are the rules of this moment. The offer still has the link of its last "
                "sync; the next one writes it anew."
            )
            self._add(TextLabel(text, tone="warn", wrap=True))

    def _shown(self, step: Step) -> QWidget:
        titles: dict[Kind, str] = {
            "raw": self.tr("From the platform"),
            "removed": self.tr("Removed"),
            "replaced": self.tr("Replaced"),
            "added": self.tr("Added"),
            "result": self.tr("Tracking link"),
        }
        if step.kind in ("raw", "result"):
            return _step(titles[step.kind], step.link)
        return self._changes(titles[step.kind], step)

    def _changes(self, title: str, step: Step) -> QWidget:
        tone, icon = _TONES[step.kind]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE.large, 0, 0, 0)
        line.setSpacing(SPACE.medium)
        top = Qt.AlignmentFlag.AlignTop
        if not step.changes:
            nothing = self.tr("{step}: nothing").format(step=title)
            line.addWidget(TextLabel(nothing, "caption", "muted"), 1)
            return row
        line.addWidget(Badge(title, tone, icon), 0, top)
        lines = [f"{old}  →  {new}" if old and new else old or new for old, new in step.changes]
        line.addWidget(TextLabel("\n".join(lines).translate(_BREAKS), "mono", wrap=True), 1)
        return row

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self.column.insertWidget(self.column.count() - 2, widget)

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def _on_copy(self) -> None:
        self.copied.emit(self._result)


def _step(title: str, link: str) -> QWidget:
    card = Card()
    card.setAccessibleName(title)
    card.body.setSpacing(SPACE.tiny)
    card.body.addWidget(TextLabel(title, "caption", "muted"))
    card.body.addWidget(TextLabel(link.translate(_BREAKS), "mono", wrap=True))
    return card
