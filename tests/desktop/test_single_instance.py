"""The second start raises the window of the first; a killed one is in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.desktop import single_instance
from offersync_gui.desktop.raising import Answering, socket_name
from offersync_gui.desktop.single_instance import SingleInstance
from offersync_gui.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FIRST = Path(__file__).with_name("first_instance.py")
ROOT = FIRST.parents[2]


@contextmanager
def started(data_dir: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(FIRST), str(data_dir)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment()
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_raises_the_first_and_ends(tmp_path: Path) -> None:
    with started(tmp_path) as first:
        assert said(first) == "first"
        for _ in range(2):
            with started(tmp_path) as second:
                assert said(second) == "second"
                assert second.wait(20) == 0
            assert said(first) == "show"


def test_another_data_folder_is_another_program(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with started(tmp_path) as first, started(tmp_path / "other") as other:
        assert said(first) == "first"
        assert said(other) == "first"


def test_lock_and_socket_of_a_killed_one_are_no_obstacle(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path) as first:
        assert said(first) == "first"
        first.kill()
        first.wait()
        instance = SingleInstance(tmp_path)
        assert instance.acquire()
        answering = Answering(tmp_path)
        with started(tmp_path) as second:
            qtbot.waitSignal(answering.show_requested).wait()
            assert said(second) == "second"
        answering.stop()
        instance.release()


def test_one_that_just_ends_is_waited_for(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending = SingleInstance(tmp_path)
    assert ending.acquire()
    monkeypatch.setattr(single_instance, "sleep", lambda seconds: ending.release())
    following = SingleInstance(tmp_path)
    assert following.acquire()
    following.release()


def test_one_that_does_not_answer_is_left_alone_and_told(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_SECONDS", 0)
    stuck = SingleInstance(tmp_path)
    assert stuck.acquire()
    with pytest.raises(StoreError, match="does not answer"):
        SingleInstance(tmp_path).acquire()
    stuck.release()


def test_the_name_is_short_and_the_folder_s_own(tmp_path: Path) -> None:
    assert socket_name(tmp_path) == socket_name(tmp_path / "x" / "..")
    assert socket_name(tmp_path) != socket_name(tmp_path / "x")
    assert len(socket_name(tmp_path / ("long" * 40))) < 40
