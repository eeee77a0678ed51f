"""Garbage goes in the GUI thread, and in no other."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from offersync_gui.background.collector import GuiCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Holds itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GuiCollector]:
    collector = GuiCollector()
    yield collector
    collector.stop()
    assert gc.isenabled()


@pytest.fixture
def collecting() -> Iterator[list[threading.Thread]]:
    """The threads in which something was collected."""
    threads: list[threading.Thread] = []

    def note(phase: str, info: dict[str, int]) -> None:
        threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


def make_garbage(ended: list[weakref.ref[Knot]]) -> None:
    for _ in range(20_000):
        ended.append(weakref.ref(Knot()))


@pytest.mark.usefixtures("collector")
def test_garbage_of_a_worker_goes_in_the_gui_thread(
    collecting: list[threading.Thread], qtbot: QtBot
) -> None:
    made: list[weakref.ref[Knot]] = []
    worker = threading.Thread(target=make_garbage, args=(made,))
    worker.start()
    worker.join()
    assert collecting == []
    qtbot.waitUntil(lambda: not any(knot() for knot in made))
    assert set(collecting) == {threading.main_thread()}
