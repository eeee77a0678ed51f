"""Before a changed template takes hold: what it makes of the stored offers of each advertiser."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QSplitter, QWidget

from offersync_gui.desktop.error_words import told
from offersync_gui.sync.effect import rehearse
from offersync_gui.ui.advertisers.preview import MOST_ROWS, changed_columns
from offersync_gui.ui.advertisers.preview_rows import rows
from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.widgets import Button, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.background.jobs import Job
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.templates.model import Template
    from offersync_gui.ui.services import Services

_SIZE = (900, 640)


@dataclass(frozen=True)
class Effect:
    """On one advertiser; without a run, its stored offers could not be looked at: ``note``."""

    name: str
    run: SyncRun | None
    note: str = ""

    def count(self, name: str) -> int | None:
        return getattr(self.run, name) if self.run else None


def _name(effect: Effect) -> str:
    return effect.name


class EffectDialog(Dialog):
    """Accepted: the change is to be stored. One advertiser is looked at after the other."""

    def __init__(
        self,
        services: Services,
        template: Template,
        advertisers: Sequence[Advertiser],
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("EffectDialog", "What the changed template would do")
        super().__init__(parent, "template.effect", title)
        self._services, self._template = services, template
        self._waiting = list(advertisers)
        self._found: list[Effect] = []
        self._job: Job | None = None
        self.resize(*_SIZE)
        self.effects = RowsTable(self._columns(), self.tr("Advertisers"), identity=_name)
        self.effects.setObjectName("effect.advertisers")
        self.changes = RowsTable(changed_columns(), self.tr("Changed offers"))
        self.changes.setObjectName("effect.changes")
        self.says = TextLabel(tone="muted", wrap=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, len(self._waiting))
        self._progress.setAccessibleName(self.tr("Advertisers that were looked at"))
        self._lay_out()
        self.effects.chosen.connect(self._show_changes)
        self._next()

    def done(self, result: int) -> None:
        """Nobody waits any more for what is under way."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        title = self.tr("What the changed template makes of the stored offers")
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.effects)
        splitter.addWidget(self.changes)
        splitter.setSizes([160, 300])
        self.body.addWidget(TextLabel(title, "title", wrap=True))
        self.body.addWidget(self.says)
        self.body.addWidget(self._progress)
        self.body.addWidget(splitter, 1)
        self.back = Button(self.tr("Back"), "arrow-left")
        self.back.setObjectName("effect.back")
        self.back.clicked.connect(self.reject)
        self.save = PrimaryButton(self.tr("Save"), "save")
        self.save.setObjectName("effect.save")
        self.save.setEnabled(False)
        self.save.clicked.connect(self.accept)
        for button in (self.back, self.save):
            self.buttons.addWidget(button)
        self.save.setDefault(True)

    def _next(self) -> None:
        """The next advertiser, or the sum of all."""
        self._progress.setValue(len(self._found))
        if not self._waiting:
            self._conclude()
            return
        advertiser = self._waiting.pop(0)
        self.says.setText(self.tr("Looking at the stored offers of {0}…").format(advertiser.name))
        job = partial(rehearse, self._services.workspace, self._template, advertiser)
        done, failed = partial(self._on_run, advertiser), partial(self._on_failed, advertiser)
        self._job = self._services.long.run(job, done, failed)

    def _on_run(self, advertiser: Advertiser, run: SyncRun) -> None:
        note = told(run.error)["title"] if run.error else ""
        looked_at = run.state in ("ok", "held")
        self._add(Effect(advertiser.name, run if looked_at else None, note))

    def _on_failed(self, advertiser: Advertiser, error: OfferSyncError) -> None:
        self._add(Effect(advertiser.name, None, told(error)["title"]))

    def _add(self, effect: Effect) -> None:
        self._found.append(effect)
        self.effects.set_rows(self._found)
        if self.effects.current_row() is None:
            self.effects.selectRow(0)
        self._next()

    def _conclude(self) -> None:
        changed = sum(effect.count("updated") or 0 for effect in self._found)
        text = self.tr("%Ln stored offer(s) would change with the next sync.", "", changed)
        if not changed:
            text = self.tr("No stored offer would change.")
        more = self.tr("What other requests would bring is not known before that sync.")
        self.says.setText(f"{text} {more}")
        self._progress.hide()
        self.save.setEnabled(True)
        self.save.setFocus()

    def _show_changes(self, effect: Effect | None) -> None:
        found = effect.run.changes if effect and effect.run else None
        changed = (change for change in found or () if change["kind"] != "new")
        self.changes.set_rows(rows(list(islice(changed, MOST_ROWS)))[1])

    def _columns(self) -> list[Column]:
        def count(title: str, name: str) -> Column:
            def text(effect: Effect) -> str:
                found = effect.count(name)
                return "–" if found is None else QLocale().toString(found)

            return Column(title, text, lambda effect: effect.count(name), right=True)

        return [
            Column(self.tr("Advertiser"), lambda effect: effect.name, share=2),
            count(self.tr("Offers"), "fetched"),
            count(self.tr("Changed"), "updated"),
            count(self.tr("Unchanged"), "unchanged"),
            count(self.tr("Filtered out"), "filtered"),
            count(self.tr("Paused"), "paused"),
            Column(
                self.tr("Note"),
                lambda effect: effect.note,
                share=3,
                muted=True,
                tip=lambda effect: effect.note,
            ),
        ]
