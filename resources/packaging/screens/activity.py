"""The section Activity: runs, changes and what became of the offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from resources.packaging.screens.advertisers import discard
from resources.packaging.screens.steps import section

if TYPE_CHECKING:
    from offersync_gui.ui.main_window import MainWindow
    from resources.packaging.screens.steps import Screens


def screens() -> Screens:
    yield "activity", [discard, section("activity")]
    yield "activity-error", [partial(run_of, advertiser="Umbrella"), partial(run_tab, number=0)]
    yield "activity-answer", [partial(run_tab, number=2), answer]
    yield "activity-run", [partial(run_of, advertiser="Acme"), partial(run_tab, number=0)]
    yield "activity-run-changes", [partial(run_of, advertiser="Acme"), partial(run_tab, number=1)]
    yield "activity-run-requests", [partial(run_tab, number=2)]
    yield "activity-changes", [partial(activity_tab, number=1)]
    yield "activity-trends", [partial(activity_tab, number=2)]


def run_of(window: MainWindow, *, advertiser: str) -> None:
    window.routes.show_activity(advertiser)


def run_tab(window: MainWindow, *, number: int) -> None:
    window.page("activity").runs.details.tabs.setCurrentIndex(number)


def answer(window: MainWindow) -> None:
    window.page("activity").runs.details.requests.answer_button.click()


def activity_tab(window: MainWindow, *, number: int) -> None:
    window.page("activity").tabs.setCurrentIndex(number)
