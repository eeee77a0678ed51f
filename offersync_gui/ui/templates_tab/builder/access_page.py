"""How the list is asked for: address, key, pages, and the parameters of tracking links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from offersync_gui.engine.sample.draft import PagingChoice, fixed_query
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.auth_form import AuthForm
from offersync_gui.ui.templates_tab.builder.words import paging_titles
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from offersync_gui.engine.sample.draft import Draft

_NEEDS = {
    "param": ("page", "offset", "cursor"),
    "next": ("cursor", "next_url"),
    "size_param": ("page", "offset", "cursor", "next_url", "link_header"),
    "total": ("page", "offset", "cursor", "next_url", "link_header"),
}


class AccessPage(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Access"))
        page = QWidget()
        self._form = parts.form(page)
        self._form.setContentsMargins(0, SPACE.medium, SPACE.medium, 0)
        example = "https://api.example.com/v1/offers"
        self.address = self._line("list_address", self.tr("Address of the list"), example)
        self.auth = AuthForm(self._form, "")
        self.paging = parts.choice("paging", self.tr("Pages"), paging_titles())
        parts.add(self._form, self.tr("Pages"), self.paging)
        self._lines = {
            "param": self._line("param", self.tr("Parameter of the page"), "page"),
            "size_param": self._line("size_param", self.tr("Parameter of the size"), "limit"),
            "next": self._line("next", self.tr("Next page stands at"), "meta.next"),
            "total": self._line("total", self.tr("Total stands at"), "meta.total"),
        }
        self.click_id = self._line("click_id", self.tr("Click id"), "sub1={click_id}")
        self.source_id = self._line("source_id", self.tr("Source id"), "sub2={source_id}")
        self.setWidget(page)
        self._pages = ""
        self.paging.currentIndexChanged.connect(self._on_paging)
        self._on_paging()

    def show_draft(self, draft: Draft) -> None:
        self.address.setText(draft.address)
        self.auth.show_choice(draft.auth)
        parts.choose(self.paging, draft.paging.kind)
        for name, edit in self._lines.items():
            edit.setText(getattr(draft.paging, name))
        self._pages = draft.paging.pages
        self._on_paging()

    def applied(self, draft: Draft) -> Draft:
        """The draft as this page says."""
        address, paging = self.address.text().strip(), self._paging()
        return replace(
            draft,
            address=address,
            query=fixed_query(address, paging),
            auth=self.auth.choice(),
            paging=paging,
            click_id=self.click_id.text().strip(),
            source_id=self.source_id.text().strip(),
        )

    def _paging(self) -> PagingChoice:
        kind = self.paging.currentData()
        texts = {
            name: edit.text().strip() for name, edit in self._lines.items() if kind in _NEEDS[name]
        }
        pages = self._pages if kind == "page" else ""
        return PagingChoice(kind=kind, pages=pages, **texts)

    def _line(self, name: str, title: str, example: str) -> parts.QLineEdit:
        edit = parts.line(name, title, example)
        parts.add(self._form, title, edit)
        return edit

    def _on_paging(self) -> None:
        kind = self.paging.currentData()
        for name, edit in self._lines.items():
            self._form.setRowVisible(edit, kind in _NEEDS[name])
