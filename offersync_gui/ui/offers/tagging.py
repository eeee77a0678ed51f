"""Gives offers tags of one's own and takes them away, with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal

from offersync_gui.ui.offers.tag_picker import TagPicker, Wish
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store import Store
    from offersync_gui.store.undo import Act
    from offersync_gui.ui.offers.selection import Chosen
    from offersync_gui.ui.services import Services


class Tagged(NamedTuple):
    """The chosen offers, every tag there is, and how many of them have each."""

    ids: list[int]
    known: list[str]
    counts: Mapping[str, int]


class Tagging(QObject):
    """Work goes to the lanes. ``changed`` comes when offers have other tags."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._window = parent
        self._undoing = Undoing(services, self)
        self._undoing.changed.connect(self.changed)

    def ask_below(self, chosen: Chosen, button: QWidget) -> None:
        self.ask(chosen, button.mapToGlobal(QPoint(0, button.height() + SPACE.tiny)))

    def ask(self, chosen: Chosen, place: QPoint) -> None:
        """Let tags be chosen for these offers, in a window at that place of the screen."""
        store = self._store()

        def work(token: CancelToken) -> Tagged:
            ids = chosen.read_ids(store.offers)
            return Tagged(ids, store.offers.words("local_tags"), store.local_tags.of(ids))

        self._services.query.run(work, partial(self._open, place), self._on_failed)

    def change(self, ids: list[int], wish: Wish) -> None:
        tags = self._store().local_tags
        self._services.short.run(
            lambda token: tags.change(ids, wish.add, wish.remove), self._on_changed, self._on_failed
        )

    def _store(self) -> Store:
        return self._services.workspace.store

    def _open(self, place: QPoint, tagged: Tagged) -> None:
        title = self.tr("Your tags of %Ln offer(s)", "", len(tagged.ids))
        picker = TagPicker(title, tagged.known, tagged.counts, len(tagged.ids), self._window)
        picker.picked.connect(partial(self.change, tagged.ids))
        picker.open_at(place)

    def _on_changed(self, act: Act) -> None:
        if act.offers:
            self.changed.emit()
            self._undoing.offer(self.tr("Tags of %Ln offer(s) changed", "", act.offers), act.id)

    def _on_failed(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)
