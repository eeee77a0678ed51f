"""Tries the access before anything is saved: the first pages, live, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.engine.sample.draft import AuthChoice
from offersync_gui.templates.fields import tidied
from offersync_gui.ui.advertisers.outcome import Outcome
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.words import field_titles
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, TextLabel

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.trying import Tried


_ALWAYS = ("number", "records", "new")
_PARTS = (*_ALWAYS, "unread", "odd")
"""Of a page, as columns; what is wrong with none has none."""


class TryPanel(QWidget):
    """``wanted``: the pages are to be asked for; ``stopped``: not any more."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.user = parts.line("try_user", self.tr("User"))
        self.key = parts.line("try_key", self.tr("Key"), secret=True)
        self._form = parts.form()
        self._user_title = parts.add(self._form, "", self.user)
        self._key_title = parts.add(self._form, "", self.key)
        self.button = Button(self.tr("Try"), "play")
        self.button.setObjectName("builder.try")
        self.outcome = Outcome()
        self.pages = RowsTable(self._columns(), self.tr("Pages that were read"))
        self.pages.setObjectName("builder.tried")
        self.pages.hide()
        self._lay_out()
        self.button.clicked.connect(self.wanted)
        self.outcome.cancelled.connect(self.stopped)

    def values(self) -> dict[str, str]:
        """What goes with the requests; it stays in memory."""
        return {"api_key": tidied(self.key.text()), "user": tidied(self.user.text())}

    def show_values(self, values: dict[str, str]) -> None:
        """Those with which the sample was fetched, if it was."""
        self.key.setText(values["api_key"] or self.key.text())
        self.user.setText(values["user"] or self.user.text())

    def set_kind(self, kind: str) -> None:
        """Of the way in which the key is sent."""
        choice = AuthChoice(kind)
        fetched = choice.is_fetched
        titles = {
            self._user_title: self.tr("Client id") if fetched else self.tr("User"),
            self._key_title: self.tr("Client secret") if fetched else self.tr("Key"),
        }
        for label, title in titles.items():
            label.setText(title)
            label.buddy().setAccessibleName(title)
        self._form.setRowVisible(self.user, choice.has_user)
        self._form.setRowVisible(self.key, kind != "none")
        self._note.setVisible(kind != "none")

    def clear(self) -> None:
        """What was tried no longer holds."""
        self.outcome.hide()
        self.pages.hide()
        self.button.setEnabled(True)

    def show_work(self) -> None:
        self.clear()
        self.button.setEnabled(False)
        self.outcome.show_work(self.tr("Asking for the first pages…"))

    def show_error(self, error: OfferSyncError) -> None:
        self.clear()
        self.outcome.show_error(error)

    def show_tried(self, tried: Tried) -> None:
        self.clear()
        self.pages.set_rows(tried.pages)
        for number, name in enumerate(_PARTS):
            told = name in _ALWAYS or any(getattr(page, name) for page in tried.pages)
            self.pages.setColumnHidden(number, not told)
        self.pages.setVisible(bool(tried.pages))
        self.pages.setFixedHeight(self.pages.whole_height())
        if tried.error is not None:
            self.outcome.show_error(tried.error)
        elif problem := self._problem(tried):
            self.outcome.show_problems(*problem)
        else:
            title = self.tr("%Ln offer(s) were read", "", tried.offers)
            self.outcome.show_done(title, "\n".join(self._good(tried)))

    def _problem(self, tried: Tried) -> tuple[str, str] | None:
        if not tried.offers:
            text = self.tr("Check the address, the list that was chosen, and the offer's id.")
            return self.tr("No offer was read"), text
        if tried.repeated:
            title = self.tr("Page {0} repeats what came before: the paging is wrong")
            text = self.tr("Choose another kind of pages, or another parameter of the page.")
            return title.format(tried.repeated), text
        if any(page.unread for page in tried.pages):
            text = self.tr("They cannot be stored. Choose another source for the offer's id.")
            return self.tr("Some records have no id"), text
        return None

    def _good(self, tried: Tried) -> list[str]:
        end = self.tr("There are further pages; a sync reads them all.")
        if tried.ended:
            end = self.tr("The list ends here; no further page was asked for.")
        lines = [end]
        if tried.total is not None:
            total = QLocale().toString(tried.total)
            lines.append(self.tr("The platform announces {0} in all.").format(total))
        lines.append(self.tr("For example: {0}").format(", ".join(tried.names)))
        if tried.odd:
            titles = field_titles()
            found = [titles.get(name.rpartition(".")[2], name) for name in tried.odd]
            fields = ", ".join(dict.fromkeys(found))
            lines.append(self.tr("Values that were not understood: {0}").format(fields))
        return lines

    def _lay_out(self) -> None:
        about = self.tr("Asks for the first pages, three at most, before anything is saved.")
        note = self.tr("The key is kept in memory until this window is closed, and not stored.")
        self._note = TextLabel(note, "caption", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.medium, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(TextLabel(self.tr("Try it"), "strong"))
        layout.addWidget(TextLabel(about, tone="muted", wrap=True))
        layout.addLayout(self._form)
        layout.addWidget(self._note)
        layout.addLayout(row)
        layout.addWidget(self.outcome)
        layout.addWidget(self.pages)
        layout.addStretch(1)

    def _columns(self) -> list[Column]:
        titles = {
            "number": self.tr("Page"),
            "records": self.tr("Records"),
            "new": self.tr("New"),
            "unread": self.tr("No id"),
            "odd": self.tr("Unclear"),
        }

        def column(name: str) -> Column:
            return Column(
                titles[name],
                lambda page: QLocale().toString(getattr(page, name)),
                lambda page: getattr(page, name),
                right=True,
            )

        return [column(name) for name in _PARTS]
