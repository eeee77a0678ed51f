"""Work for other threads, and its answers in the GUI thread."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import Cancelled, OfferSyncError

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Job:
    """One piece of work. It is no QObject: whichever thread lets go of it last destroys it."""

    def __init__(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        failed: Callable[[OfferSyncError], None],
    ) -> None:
        self.token = CancelToken()
        self._work = work
        self._done = done
        self._failed = failed
        self._wanted = True

    def cancel(self) -> None:
        """As `disown`; the work stops where it looks at its token."""
        self.disown()
        self.token.cancel()

    def disown(self) -> None:
        """From now on nobody is told anything."""
        self._wanted = False

    def outcome(self) -> tuple[Any, OfferSyncError | None]:
        """Does the work, in the calling thread: its result or its error. Never raises."""
        try:
            self.token.raise_if_cancelled()
            return self._work(self.token), None
        except OfferSyncError as problem:
            return None, _without_frames(problem)
        except Exception:
            log.exception("Work in the background failed")
            return None, _unexpected()

    def answer(self, result: Any, error: OfferSyncError | None) -> None:
        """In the GUI thread, which must also be the one that lets go of windows held in here."""
        done, failed, wanted = self._done, self._failed, self._wanted
        self._work = self._done = self._failed = _nothing
        callback, given = (done, result) if error is None else (failed, error)
        if wanted and _is_there(callback):
            callback(given)


class Jobs(QObject):
    """Who does jobs; lives in the GUI thread.

    ``problem`` tells of errors that nobody asked for (jobs without ``failed``).
    """

    problem = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._open: set[Job] = set()
        self._refusing = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[CancelToken], Result],
        done: Callable[[Result], None],
        failed: Callable[[OfferSyncError], None] | None = None,
    ) -> Job:
        """``work`` in another thread, then ``done`` or ``failed`` in the GUI thread.

        Exactly one of the two is called, once; none after `Job.cancel`, or when it is a method
        of a QObject that has been destroyed, or after `refuse`.
        """
        job = Job(work, done, failed or self._report)
        if self._refusing:
            job.cancel()
            return job
        self._open.add(job)
        self._hand(job)
        return job

    @property
    def is_busy(self) -> bool:
        return bool(self._open)

    def refuse(self) -> None:
        """No more jobs, and those that are open are cancelled. May be called twice."""
        self._refusing = True
        for job in self._open:
            job.cancel()

    def _hand(self, job: Job) -> None:
        """Gives the job to a thread that will call `_execute` with it."""
        raise NotImplementedError

    def _execute(self, job: Job) -> None:
        result, error = job.outcome()
        self._finish()
        self._answered.emit(job, result, error)

    def _finish(self) -> None:
        """What the thread does after a job, before the answer is on its way."""

    @Slot(object, object, object)
    def _on_answered(self, job: Job, result: Any, error: OfferSyncError | None) -> None:
        self._open.discard(job)
        job.answer(result, error)

    def _report(self, error: OfferSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.problem.emit(error)


def _is_there(callback: Callable[..., object]) -> bool:
    while isinstance(callback, partial):
        callback = callback.func
    receiver = getattr(callback, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)


def _nothing(_: object) -> None:
    """In the place of what a job held."""


def _unexpected() -> OfferSyncError:
    return OfferSyncError(
        "Something unexpected happened",
        "This is a fault of OfferSync; nothing was half done.",
        "Try again. If it stays, report it with the log, which holds no secrets.",
    )


def _without_frames(problem: OfferSyncError) -> OfferSyncError:
    """Tracebacks, also of what led to it, keep frames of this thread alive, and what they hold:
    a statement in one of them keeps its database open.
    """
    error: BaseException | None = problem
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__
    return problem
