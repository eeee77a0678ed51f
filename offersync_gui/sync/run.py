"""One sync run of one advertiser: read everything, decide, then apply it in one transaction."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from offersync_gui.domain.clock import Clock, SystemClock, utc_text
from offersync_gui.engine.source import Source, form_values
from offersync_gui.errors import FetchError, OfferSyncError, RateLimited, TemplateError
from offersync_gui.sync.absent import Absences, plan_absent, plan_expired
from offersync_gui.sync.fingerprint import asker, asks_for_others, fingerprint
from offersync_gui.sync.guard import Impact, held_because, hold_back, suspicious
from offersync_gui.sync.reading import Reading
from offersync_gui.sync.storing import Storing
from offersync_gui.sync.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.rules import Rules
    from offersync_gui.domain.sync_run import RunState, SyncRun
    from offersync_gui.engine.fetcher import Feed
    from offersync_gui.engine.source import Surroundings
    from offersync_gui.store.staged import Move
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.templates.model import Template

log = logging.getLogger(__name__)


WHOLE_EVERY = timedelta(days=1)
"""Only a whole feed tells what is missing."""
_OVERLAP = timedelta(hours=1)
_TOO_MUCH = "the changes are more than is taken over without a look at the whole feed"


@dataclass(frozen=True)
class Progress:
    """How far a run is; ``total`` is what the platform announced, if it did."""

    advertiser: str
    pages: int
    offers: int
    total: int | None


@dataclass(frozen=True)
class Job:
    """Everything that one run needs; nothing in it changes while it runs."""

    advertiser: Advertiser
    template: Template
    rules: Rules
    secrets: Mapping[str, str]
    around: Surroundings
    now: datetime
    clock: Clock = field(default_factory=SystemClock)
    turns: Turns = field(default_factory=Turns)
    dry: bool = False
    only_changes: bool = False
    guarded: bool = True
    report: Callable[[Progress], None] = lambda progress: None
    limit: Callable[[str | None], None] = lambda until: None

    def report_offers(self, count: int, pages: int = 0, total: int | None = None) -> None:
        self.report(Progress(self.advertiser.name, pages, count, total))


def execute(job: Job, writer: RunWriter, run: SyncRun) -> SyncRun:
    """Runs the job and closes ``run``, which is returned. Errors of the platform are its state.

    Raises StoreError; the store is then as it was before.
    """
    options = job.advertiser.options
    values = form_values(job.template, options)
    answers = writer.answer_cache(asker(job.template, values))
    trusting = writer.trusting(fingerprint(job.template, values, job.rules))
    since = _changes_since(job, trusting)
    source = Source(job.template, options, job.secrets, job.around, answers, since)
    storing = Storing(job.rules, job.template.tracking, job.template.offer.statistics)
    # A run that asks while it maps would let all others wait for its platform.
    turn = nullcontext if source.followups else partial(job.turns.one, job.around.token)
    reading = Reading(source, storing, trusting, job.now, turn)
    error = None
    try:
        _read(job, source, reading)
    except (FetchError, TemplateError) as failure:
        error = failure
    finally:
        source.close()
        writer.keep_requests(source.gate.log)
    _describe(run, source, reading, error)
    _limit(job, run, error)
    _conclude(job, writer, run, source, reading)
    return run


def _changes_since(job: Job, writer: RunWriter) -> datetime | None:
    """Since when changes are enough; None where everything has to be read."""
    if not (job.only_changes and job.advertiser.last_full_at) or writer.renewing:
        return None
    whole = datetime.fromisoformat(job.advertiser.last_full_at)
    return whole - _OVERLAP if job.now - whole < WHOLE_EVERY else None


def _read(job: Job, source: Source, reading: Reading) -> None:
    for batch in source.fetcher.batches():
        job.around.token.raise_if_cancelled()
        reading.take(batch)
        job.report_offers(reading.tally.fetched, source.fetcher.feed.pages, batch.total)
    job.around.token.raise_if_cancelled()


def _describe(run: SyncRun, source: Source, reading: Reading, error: OfferSyncError | None) -> None:
    tally, feed = reading.tally, source.fetcher.feed
    run.requests, run.bytes = source.gate.requests, source.gate.bytes
    tally.count_into(run)
    run.warnings = [*source.warnings.as_list(), *reading.blanks()]
    run.error = error.as_dict() if error else _doubt(feed.doubts, tally.invalid)
    run.state = _state(error, complete=feed.complete and not tally.invalid, pages=feed.pages)


def _limit(job: Job, run: SyncRun, error: OfferSyncError | None) -> None:
    """The timer leaves the advertiser alone for as long as the platform asks."""
    pause = error.retry_after if isinstance(error, RateLimited) else None
    if pause and run.error:
        until = utc_text(job.clock.now() + timedelta(seconds=pause))
        run.error["detail"] = f"{run.error['detail']} Limited until {until}.".strip()
        job.limit(until)
    elif error is None and job.advertiser.limited_until:
        job.limit(None)


def _state(error: OfferSyncError | None, *, complete: bool, pages: int) -> RunState:
    if error is None:
        return "ok" if complete else "partial"
    if error.kind in {"auth", "secrets"}:
        return "needs_attention"
    if error.kind == "cancelled":
        return "cancelled"
    return "partial" if pages else "failed"


def _doubt(doubts: list[str], invalid: int) -> dict[str, str] | None:
    texts = [*doubts, *([f"{invalid} records could not be read"] if invalid else [])]
    if not texts:
        return None
    return {
        "kind": "bad_response",
        "title": "The feed is not complete",
        "detail": "; ".join(texts) + ".",
        "next_step": "What came was kept, nothing was marked missing. Sync again later.",
    }


def _conclude(job: Job, writer: RunWriter, run: SyncRun, source: Source, reading: Reading) -> None:
    complete = run.state == "ok"
    whole = complete and source.fetcher.feed.whole
    absences = Absences()
    moves: list[Move] = []
    if complete:
        absences, moves = _aftermath(job, writer, run, source, reading)
    impact = _impact(job, writer, reading, absences, source.fetcher.feed, complete=complete)
    reason = held_because(impact, job.rules)
    if reason is not None:
        if complete and not whole:
            run.state, run.error = "partial", _doubt([_TOO_MUCH], 0)
        hold_back(run, reason, complete=whole)
    if job.dry:
        writer.rehearse(run, moves)
    elif run.state == "held":
        writer.hold(run, moves)
    elif reason is not None:
        writer.close_run(run)
    else:
        writer.apply(run, moves, complete=complete, whole=whole)


def _aftermath(
    job: Job, writer: RunWriter, run: SyncRun, source: Source, reading: Reading
) -> tuple[Absences, list[Move]]:
    """What a whole feed says about offers that it does not show, and what time alone changes."""
    tally, absences = reading.tally, Absences()
    expired = plan_expired(writer.expired(utc_text(job.now), reading.seen))
    if source.fetcher.feed.steady and source.fetcher.feed.whole:
        others = asks_for_others(writer.fingerprint, writer.trusted)
        rows = writer.absent(reading.seen)
        absences = plan_absent(rows, job.rules, job.now, asked_for_others=others)
    run.missing, run.returned = absences.count, tally.returned
    run.paused = tally.paused + absences.paused + len(expired)
    return absences, [*absences.moves, *expired]


def _impact(
    job: Job,
    writer: RunWriter,
    reading: Reading,
    absences: Absences,
    feed: Feed,
    *,
    complete: bool,
) -> Impact:
    """An incomplete feed stops nothing; what other rules empty was asked for."""
    tally = reading.tally
    lost = tally.lost()
    names = [] if writer.renewing else suspicious(lost, job.rules)
    return Impact(
        stored=writer.present_count(),
        fetched=tally.fetched,
        complete=complete and feed.whole,
        endless=feed.endless,
        stopped=tally.paused if complete else 0,
        absent=absences.newly,
        repriced=tally.repriced,
        lost=lost,
        had={name: writer.filled_count(name) for name in names},
    )
