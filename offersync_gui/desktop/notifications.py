"""Says what is worth a notification: a change of state, once for everything that ran together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from offersync_gui.desktop.error_words import said
from offersync_gui.domain.notices import Judge, joined, without
from offersync_gui.sync.round_facts import changed_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.domain.notices import Batch, Level
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.sync.round_facts import Facts

    Told = Callable[[Facts], None]

LINES = 3


class Notice(NamedTuple):
    """Plain text. ``problem``: somebody has to do something. It is about ``offers``, or about an
    advertiser, of which the empty name means several.
    """

    title: str
    text: str
    problem: bool = False
    offers: OfferQuery | None = None
    advertiser: str | None = None


class Notifier(QObject):
    """``level`` and ``quiet`` are the settings of the moment; ``read`` gives the facts of runs,
    later and in this thread. ``notice`` carries a Notice.
    """

    notice = Signal(object)

    def __init__(
        self,
        level: Callable[[], Level],
        read: Callable[[Sequence[SyncRun], Told], None],
        quiet: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._level = level
        self._read = read
        self._quiet = quiet
        self._judge = Judge()
        self._waiting: list[Batch] = []

    @Slot(object)
    def on_batch(self, batch: Batch) -> None:
        self._waiting.append(batch)
        self.catch_up()

    @Slot()
    def catch_up(self) -> None:
        """Tells what has waited for the end of the quiet time; to be called now and then."""
        if self._level() == "off":
            self._waiting.clear()
        elif self._waiting and not self._quiet():
            batch = joined(self._waiting)
            self._waiting.clear()
            self._read([one.run for one in batch.outcomes], partial(self._on_facts, batch))

    def _on_facts(self, batch: Batch, facts: Facts) -> None:
        batch = without(batch, facts.muted)
        verdict = self._judge.judge(batch, facts.counts, self._level())
        if verdict is None:
            return
        if verdict.kind == "offline":
            self.notice.emit(self._no_network())
        elif verdict.kind == "trouble":
            self.notice.emit(self._trouble(verdict.troubled, facts))
        elif verdict.kind == "money":
            self.notice.emit(self._money(batch, facts))
        else:
            self.notice.emit(self._news(batch, facts))

    def _no_network(self) -> Notice:
        return Notice(
            self.tr("No connection"),
            self.tr("None of the advertisers can be reached. OfferSync goes on trying."),
            problem=True,
        )

    def _trouble(self, runs: Sequence[SyncRun], facts: Facts) -> Notice:
        lines = [
            f"{run.advertiser}: {said(run.error['title']) if run.error else run.state}"
            for run in runs[:LINES]
        ]
        if len(runs) > LINES:
            lines.append(self.tr("and %Ln more", "", len(runs) - LINES))
        if facts.counts.costs_money:
            lines.append(self._losses(facts))
        single = len(runs) == 1
        title = self._trouble_of(runs[0]) if single else self._several(len(runs))
        name = runs[0].advertiser if single else ""
        return Notice(title, "\n".join(lines), problem=True, advertiser=name)

    def _several(self, count: int) -> str:
        return self.tr("%Ln advertisers need you", "", count)

    def _trouble_of(self, run: SyncRun) -> str:
        if run.state == "held":
            return self.tr("{name} waits for your decision").format(name=run.advertiser)
        if run.state == "needs_attention":
            return self.tr("{name} needs you").format(name=run.advertiser)
        return self.tr("{name} could not be synced").format(name=run.advertiser)

    def _money(self, batch: Batch, facts: Facts) -> Notice:
        lines = [
            f"{drop.name} ({drop.advertiser}): {drop.old} → {drop.new}" for drop in facts.drops
        ]
        if (more := facts.counts.drops - len(lines)) > 0:
            lines.append(self.tr("and %Ln more", "", more))
        if facts.counts.drops:
            offers = changed_by(batch.stored, "drop", facts.percent)
        else:
            offers = changed_by(batch.stored, "margin")
            lines = [self.tr("The payout is above what the advertiser pays.")]
        return Notice(self._losses(facts), "\n".join(lines), problem=True, offers=offers)

    def _losses(self, facts: Facts) -> str:
        """One line, however many offers."""
        drops, negative = facts.counts.drops, facts.counts.negative
        parts = [
            self.tr("%Ln revenue(s) fell", "", drops) if drops else "",
            self.tr("%Ln margin(s) became negative", "", negative) if negative else "",
        ]
        return ", ".join(filter(None, parts))

    def _news(self, batch: Batch, facts: Facts) -> Notice:
        counts, runs = facts.counts, batch.stored
        parts = [
            self.tr("%Ln new", "", counts.new) if counts.new else "",
            self.tr("%Ln updated", "", counts.updated) if counts.updated else "",
            self.tr("%Ln gone", "", counts.gone) if counts.gone else "",
            self.tr("%Ln back again", "", counts.back) if counts.back else "",
        ]
        text = ", ".join(filter(None, parts)) or self.tr("Nothing has changed.")
        names = list(dict.fromkeys(run.advertiser for run in runs))
        if len(names) == 1:
            title = self.tr("{name} is up to date").format(name=names[0])
        else:
            title = self.tr("%Ln advertisers are up to date", "", len(names))
        return Notice(title, text, offers=_changed(runs, facts))


def _changed(runs: Sequence[SyncRun], facts: Facts) -> OfferQuery | None:
    """The first of these that there are: new offers, gone ones, updated ones."""
    counts = facts.counts
    if counts.new:
        return changed_by(runs, "new")
    if counts.gone:
        return changed_by(runs, "missing")
    return changed_by(runs, "updated") if counts.updated else None
