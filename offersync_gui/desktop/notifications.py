"""What is worth a notification: a change of state, once for everything that ran together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from offersync_gui.background.state import TROUBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.background.state import Batch, Outcome
    from offersync_gui.domain.sync_run import SyncRun

LINES = 3
LEVELS = ("off", "problems", "changes", "all")


class Notice(NamedTuple):
    """Plain text. ``problem``: somebody has to do something."""

    title: str
    text: str
    problem: bool = False


class Notifier(QObject):
    """``level`` gives the setting ``notify.level`` of the moment; ``notice`` carries a Notice."""

    notice = Signal(object)

    def __init__(self, level: Callable[[], str]) -> None:
        super().__init__()
        self._level = level
        self._was_offline = False

    @Slot(object)
    def on_batch(self, batch: Batch) -> None:
        level = LEVELS.index(self._level())
        notice = self._notice(batch, level)
        self._was_offline = batch.offline
        if notice is not None and level:
            self.notice.emit(notice)

    def _notice(self, batch: Batch, level: int) -> Notice | None:
        if batch.offline:
            return None if self._was_offline else self._no_network()
        troubled = [one for one in batch.outcomes if _is_new_trouble(one)]
        if troubled:
            return self._trouble(troubled)
        runs = [one.run for one in batch.outcomes if one.run.state in ("ok", "partial")]
        changed = any(run.new or run.updated or run.missing for run in runs)
        recovered = any(one.before in TROUBLE and one.run.state == "ok" for one in batch.outcomes)
        if runs and (level > 2 or (level == 2 and (changed or recovered))):
            return self._news(runs)
        return None

    def _no_network(self) -> Notice:
        return Notice(
            self.tr("No connection"),
            self.tr("None of the advertisers can be reached. OfferSync goes on trying."),
            problem=True,
        )

    def _trouble(self, troubled: Sequence[Outcome]) -> Notice:
        runs = [one.run for one in troubled]
        lines = [
            f"{run.advertiser}: {run.error['title'] if run.error else run.state}"
            for run in runs[:LINES]
        ]
        if len(runs) > LINES:
            lines.append(self.tr("and %Ln more", "", len(runs) - LINES))
        if len(runs) == 1:
            title = self._trouble_of(runs[0])
        else:
            title = self.tr("%Ln advertisers need you", "", len(runs))
        return Notice(title, "\n".join(lines), problem=True)

    def _trouble_of(self, run: SyncRun) -> str:
        if run.state == "held":
            return self.tr("{name} waits for your decision").format(name=run.advertiser)
        if run.state == "needs_attention":
            return self.tr("{name} needs you").format(name=run.advertiser)
        return self.tr("{name} could not be synced").format(name=run.advertiser)

    def _news(self, runs: Sequence[SyncRun]) -> Notice:
        new, updated, gone = (
            sum(getattr(run, name) for run in runs) for name in ("new", "updated", "missing")
        )
        parts = [
            self.tr("%Ln new", "", new) if new else "",
            self.tr("%Ln updated", "", updated) if updated else "",
            self.tr("%Ln gone", "", gone) if gone else "",
        ]
        text = ", ".join(filter(None, parts)) or self.tr("Nothing has changed.")
        if len(runs) == 1:
            return Notice(self.tr("{name} is up to date").format(name=runs[0].advertiser), text)
        return Notice(self.tr("%Ln advertisers are up to date", "", len(runs)), text)


def _is_new_trouble(outcome: Outcome) -> bool:
    return outcome.run.state in TROUBLE and outcome.run.state != outcome.before
