"""What a person does to the fields of the shown offer: edits them, and lets them go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from offersync_gui.domain.offer import complete
from offersync_gui.errors import OfferSyncError
from offersync_gui.ui.offer_words import field_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.background.jobs import Job
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.store.records import Record
    from offersync_gui.store.undo import Act
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.offers.details.edit_dialog import EditDialog
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.undoing import Undoing

    Texts = Mapping[str, str]


class ByHand(QObject):
    """Work goes to the lanes. ``changed`` comes when the offer is another; ``said`` carries what
    the platform says of the fields that are held, as far as that is known.
    """

    changed = Signal()
    said = Signal(object)

    def __init__(self, services: Services, undoing: Undoing, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._undoing = undoing
        self._window = parent
        self._asking: Job | None = None

    def ask_said(self, record: Record) -> None:
        """The first time, the template's language has to be loaded: not in the query lane."""
        self.stop()
        self.said.emit({})
        if record["locked_fields"]:
            work = partial(read_said, self._services.workspace, record)
            self._asking = self._services.short.run(work, self.said.emit)

    def stop(self) -> None:
        """What is still being read is of another offer."""
        if self._asking is not None:
            self._asking.cancel()

    def unlock(self, record: Record, field: str) -> None:
        """The next sync sets it again."""
        offers, key = self._services.workspace.store.offers, _key(record)
        self._services.short.run(
            lambda token: offers.unlock(*key, field),
            partial(self._on_unlocked, field),
            self._services.toasts.show_error,
        )

    def edit(self, record: Record) -> EditDialog:
        from offersync_gui.ui.offers.details.edit_dialog import EditDialog

        dialog = EditDialog(record, self._window)
        dialog.saved.connect(partial(self._save, dialog, record))
        dialog.open()
        return dialog

    def _save(self, dialog: EditDialog, record: Record, texts: Texts) -> None:
        work = partial(_edit, self._services.workspace, *_key(record), texts)
        self._services.short.run(work, partial(self._on_saved, dialog), dialog.show_failure)

    def _on_saved(self, dialog: EditDialog, done: Act | dict[str, str]) -> None:
        if isinstance(done, dict):
            dialog.show_problems(done)
            return
        dialog.accept()
        self.changed.emit()
        self._undoing.offer(self.tr("The offer was changed"), done.id)

    def _on_unlocked(self, field: str, act: Act) -> None:
        self.changed.emit()
        text = self.tr("{field} is unlocked: the next sync sets it again")
        self._undoing.offer(text.format(field=field_word(field)), act.id)


def _key(record: Record) -> tuple[str, str]:
    return record["advertiser"], record["external_id"]


def read_said(workspace: Workspace, record: Record, token: CancelToken) -> dict[str, Any]:
    """By field; empty where the advertiser, its template or the platform's record is gone."""
    from offersync_gui.engine.mapping import NoIdentity
    from offersync_gui.sync.reapplying import said_now

    try:
        offer = said_now(workspace, *_key(record))
    except (OfferSyncError, NoIdentity):
        return {}
    return {field: complete(getattr(offer, field)) for field in record["locked_fields"]}


def _edit(
    workspace: Workspace, advertiser: str, external_id: str, texts: Texts, token: CancelToken
) -> Act | dict[str, str]:
    """What was done, or what is wrong with which text."""
    from offersync_gui.sync.field_values import problem
    from offersync_gui.sync.hand_edits import edit

    found = {name: problem(name, text) for name, text in texts.items()}
    wrong = {name: text for name, text in found.items() if text}
    return wrong or edit(workspace, advertiser, external_id, texts)
