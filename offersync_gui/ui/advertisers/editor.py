"""The advertiser editor: the form in the middle, its actions at the foot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from offersync_gui.domain.advertiser import copy_name
from offersync_gui.ui.advertisers import editor_data
from offersync_gui.ui.advertisers.draft import Draft
from offersync_gui.ui.advertisers.editor_actions import EditorActions
from offersync_gui.ui.advertisers.editor_data import EditorData, Held
from offersync_gui.ui.advertisers.editor_form import EditorForm
from offersync_gui.ui.advertisers.footer import Footer
from offersync_gui.ui.advertisers.preview import PreviewDialog
from offersync_gui.ui.advertisers.unsaved import UnsavedDialog
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, Line, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services

WIDTH = 760


class Editor(QWidget):
    """``saved`` carries the advertiser, ``reshaped`` one whose changed options shall hold for
    stored offers too; ``left`` comes when the person goes back.
    """

    saved = Signal(object)
    reshaped = Signal(object)
    left = Signal()
    secrets_requested = Signal()
    ready = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._data = EditorData(None, (), enabled=True)
        self._held = Held("", {})
        self._baseline = Draft()
        self._then: Callable[[], object] | None = None
        self.form = EditorForm()
        self.footer = Footer(WIDTH)
        self.work = EditorActions(services, self.form, self.footer, self)
        self._title = TextLabel("", "title")
        self._title.setObjectName("editor.title")
        self._area = QScrollArea()
        self._arrange()
        follow_layout(self)
        self._connect()

    def open(self, name: str | None, *, template_id: str = "", copy: bool = False) -> None:
        """Load an advertiser, or the beginning of a new one. Ends in ``ready``."""
        self.work.begin(None)
        done = partial(self._on_loaded, Draft(template=template_id), copy)
        self._services.query.run(partial(self._load, name), done, self._on_lost)

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost."""
        return self.form.draft() != self._baseline

    def leave(self, then: Callable[[], object]) -> None:
        """``then``, but first ask about unsaved changes, or wait while they are being saved."""
        if not self.unsaved:
            self.work.stop()
            then()
            return
        self._then = then
        if not (self.work.saving or self._is_asking):
            dialog = UnsavedDialog(self.form.draft().name, self)
            dialog.save_chosen.connect(self.work.save)
            dialog.discard_chosen.connect(self._on_discarded)
            dialog.stay_chosen.connect(self._forget_wish)
            dialog.open()

    def drop(self) -> None:
        """What stands there, and what is asked about it, without a question."""
        self._forget_wish()
        for dialog in self.findChildren(UnsavedDialog):
            dialog.close()
        self.work.begin(None)
        self._data = EditorData(None, self._data.templates, self._data.enabled)
        self._fill(Draft())
        self._baseline = self.form.draft()
        self._show_state()

    @property
    def _is_asking(self) -> bool:
        return any(dialog.isVisible() for dialog in self.findChildren(UnsavedDialog))

    def show_next_run(self, data: EditorData) -> None:
        self.form.schedule.show_next(data.next_run, enabled=data.enabled)

    def _load(self, name: str | None, token: CancelToken) -> EditorData:
        return editor_data.load(self._services.workspace, self._services.accounts, name)

    def _look_up(self, original: Advertiser | None, token: CancelToken) -> Held:
        return editor_data.look_up(self._services.workspace, self._services.accounts, original)

    def _on_loaded(self, draft: Draft, copy: bool, data: EditorData) -> None:
        if data.original is not None:
            draft = Draft.of(data.original)
        if copy and data.original is not None:
            draft = Draft(
                copy_name(draft.name, self._names()),
                draft.template,
                options=draft.options,
                rules=draft.rules,
            )
            data = EditorData(None, data.templates, data.enabled)
        self._data, self._held = data, Held("", {})
        self.work.begin(data.original)
        self._fill(draft)
        self._baseline = Draft() if copy else self.form.draft()
        self._show_state()
        looked_at = partial(self._look_up, data.original)
        self._services.long.run(looked_at, self._on_held, self.footer.outcome.show_error)
        self._area.verticalScrollBar().setValue(0)
        self.form.identity.name.setFocus()
        self.ready.emit()

    def _fill(self, draft: Draft) -> None:
        known = {template.id: template for template in self._data.templates}
        template = known.get(draft.template)
        rules = editor_data.inherited(self._services.accounts, template) if template else {}
        self.form.load(self._data, draft, template, rules)

    def _names(self) -> list[str]:
        return [item.name for item in self._services.accounts.list()]

    def _on_held(self, held: Held) -> None:
        self._held = held
        self.work.set_held(held)
        self.form.show_held(held)

    def _on_lost(self, error: OfferSyncError) -> None:
        self.footer.outcome.show_error(error)

    def _on_template_wanted(self, template_id: str) -> None:
        known = {template.id: template for template in self._data.templates}
        template = known[template_id]
        self.form.use_template(template, editor_data.inherited(self._services.accounts, template))
        self.form.show_held(self._held)
        self.show_next_run(self._data)

    def _on_changed(self) -> None:
        self._show_state()
        self.show_next_run(self._data)

    def _show_state(self) -> None:
        original = self._data.original
        self._title.setText(original.name if original else self.tr("New advertiser"))
        self.form.reach.ask(original is not None and self.form.draft().reshapes(original))
        self.form.hold(self.work.saving)
        self.footer.set_state(
            working=self.work.busy,
            changed=self.unsaved,
            ready=self.form.template is not None,
        )

    def _on_revert(self) -> None:
        self.work.stop()
        self._fill(self._baseline)
        self.form.identity.name.setFocus()
        self.form.show_held(self._held)
        self._show_state()

    def _on_saved(self, advertiser: Advertiser, draft: Draft) -> None:
        self._baseline = draft
        before = self._data.original
        self.saved.emit(advertiser)
        if before is not None and draft.reshapes(before) and not draft.new_only:
            self.reshaped.emit(advertiser)
        self._go_on()

    def _on_discarded(self) -> None:
        """What is stored stands there again: the window may come back from the tray."""
        self._on_revert()
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _forget_wish(self) -> None:
        """What was not saved keeps the person here, who may have changed their mind by then."""
        self._then = None

    def _on_invalid(self, widget: QWidget) -> None:
        widget.setFocus()
        self._area.ensureWidgetVisible(widget, 0, SPACE.huge)

    def _on_rehearsed(self, run: SyncRun) -> None:
        PreviewDialog(self.form.draft().name, run, self).open()

    def _on_range(self, least: int, most: int) -> None:
        bar = self._area.verticalScrollBar()
        self.footer.set_room_at_right(bar.sizeHint().width() if most > least else 0)

    def go_back(self) -> None:
        """To the list, as the arrow does."""
        self.leave(self.left.emit)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.template_wanted.connect(self._on_template_wanted)
        self.footer.revert_clicked.connect(self._on_revert)
        self.footer.outcome.secrets_requested.connect(self.secrets_requested)
        self.work.saved.connect(self._on_saved)
        self.work.rehearsed.connect(self._on_rehearsed)
        self.work.invalid.connect(self._on_invalid)
        self.work.not_saved.connect(self._forget_wish)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.work.state_changed.connect(self._show_state)
        save = QShortcut(QKeySequence.StandardKey.Save, self, self.footer.press_save)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _arrange(self) -> None:
        back = IconButton("arrow-left", self.tr("Back to the list"))
        back.setObjectName("editor.back")
        back.clicked.connect(self.go_back)
        self._head = QWidget()
        self._head.setMaximumWidth(WIDTH)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE.small)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        self.form.setMaximumWidth(WIDTH)
        inside = QWidget()
        _centre(inside, self._head, self.form)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(Line())
        column.addWidget(self.footer)


def _centre(parent: QWidget, *widgets: QWidget) -> None:
    """The widgets under each other in the middle, as wide as they may be."""
    line = QHBoxLayout(parent)
    line.setContentsMargins(SPACE.huge, SPACE.large, SPACE.huge, SPACE.huge)
    column = QVBoxLayout()
    column.setSpacing(SPACE.large)
    for widget in widgets:
        column.addWidget(widget)
    line.addStretch(1)
    line.addLayout(column, 1000)
    line.addStretch(1)
