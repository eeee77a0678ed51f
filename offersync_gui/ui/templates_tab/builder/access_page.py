"""How the list is asked for: address, key, pages, and the parameters of tracking links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from offersync_gui.engine.sample.draft import PagingChoice, fixed_query
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.auth_form import AuthForm
from offersync_gui.ui.templates_tab.builder.try_panel import TryPanel
from offersync_gui.ui.templates_tab.builder.words import paging_titles
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from offersync_gui.engine.sample.draft import Draft

_SIZED = ("page", "offset", "cursor", "next_url", "link_header")
_NEEDS = {
    "param": ("page", "offset", "cursor"),
    "first": ("page",),
    "next": ("cursor", "next_url"),
    "size_param": _SIZED,
    "size": _SIZED,
    "total": _SIZED,
}
_NUMBERS = ("first", "size")
_MOST = 100_000


class AccessPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Access"))
        self._form = parts.form()
        example = "https://api.example.com/v1/offers"
        self.address = self._line("list_address", self.tr("Address of the list"), example)
        self.auth = AuthForm(self._form, "")
        self.paging = parts.choice("paging", self.tr("Pages"), paging_titles())
        parts.add(self._form, self.tr("Pages"), self.paging)
        self._lines = {
            "param": self._line("param", self.tr("Parameter of the page"), "page"),
            "first": self._line("first", self.tr("Number of the first page"), "1"),
            "size_param": self._line("size_param", self.tr("Parameter of the size"), "limit"),
            "size": self._line("size", self.tr("Offers on a page"), "100"),
            "next": self._line("next", self.tr("Next page stands at"), "meta.next"),
            "total": self._line("total", self.tr("Total stands at"), "meta.total"),
        }
        for name in _NUMBERS:
            self._lines[name].setValidator(QIntValidator(0, _MOST, self))
        self.click_id = self._line("click_id", self.tr("Click id"), "sub1={click_id}")
        self.source_id = self._line("source_id", self.tr("Source id"), "sub2={source_id}")
        self.trial = TryPanel()
        self._lay_out()
        self._paged = PagingChoice()
        self.paging.currentIndexChanged.connect(self._on_paging)
        self.auth.kind.currentIndexChanged.connect(self._on_auth)
        self._on_paging()
        self._on_auth()

    def show_draft(self, draft: Draft) -> None:
        self.address.setText(draft.address)
        self.auth.show_choice(draft.auth)
        parts.choose(self.paging, draft.paging.kind)
        for name, edit in self._lines.items():
            edit.setText(str(getattr(draft.paging, name)))
        self.click_id.setText(draft.click_id)
        self.source_id.setText(draft.source_id)
        self._paged = draft.paging
        self.trial.clear()
        self._on_paging()

    def applied(self, draft: Draft) -> Draft:
        """The draft as this page says."""
        address, paging = self.address.text().strip(), self._paging()
        return replace(
            draft,
            address=address,
            query=fixed_query(address, paging) if address else draft.query,
            auth=self.auth.choice(),
            paging=paging,
            click_id=self.click_id.text().strip(),
            source_id=self.source_id.text().strip(),
        )

    def _paging(self) -> PagingChoice:
        kind = self.paging.currentData()
        given = {
            name: edit.text().strip() for name, edit in self._lines.items() if kind in _NEEDS[name]
        }
        numbers = {name: int(given.pop(name)) for name in _NUMBERS if given.get(name)}
        texts = {name: text for name, text in given.items() if name not in _NUMBERS}
        pages = self._paged.pages if kind == "page" else ""
        return PagingChoice(kind=kind, pages=pages, **texts, **numbers)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setLayout(self._form)
        self._form.setContentsMargins(0, SPACE.medium, SPACE.medium, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.large)
        layout.addWidget(area, 5)
        layout.addWidget(self.trial, 4)

    def _line(self, name: str, title: str, example: str) -> parts.QLineEdit:
        edit = parts.line(name, title, example)
        parts.add(self._form, title, edit)
        return edit

    def _on_paging(self) -> None:
        kind = self.paging.currentData()
        for name, edit in self._lines.items():
            self._form.setRowVisible(edit, kind in _NEEDS[name])

    def _on_auth(self) -> None:
        self.trial.set_kind(self.auth.kind.currentData())
