"""What a person sees of secrets that are not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from offersync_gui.ui.settings.secrets_page import SecretsPage
from tests.faults.trial import ACME

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.advertisers.tab import AdvertisersTab
    from offersync_gui.ui.settings.tab import SettingsTab
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial


def needs_the_user(trial: Trial, run: SyncRun, *words: str) -> None:
    """The run says so in words; nothing was asked, no offer has changed."""
    assert run.error is not None
    assert (run.state, run.error["kind"]) == ("needs_attention", "secrets"), run.error
    for word in words:
        assert word in " ".join(run.error.values()), run.error
    assert trial.stored() == trial.before


def advertisers_tab(shown: Shown) -> AdvertisersTab:
    shown.window.show_section("advertisers")
    return cast("AdvertisersTab", shown.window.page("advertisers"))


def wait_for(trial: Trial, tab: AdvertisersTab, acme: str) -> None:
    trial.bot.waitUntil(
        lambda: {row.advertiser.name: row.standing for row in tab._rows}.get(ACME) == acme
    )


def secrets_page(trial: Trial, shown: Shown) -> SecretsPage:
    shown.window.show_section("settings")
    page = cast("SettingsTab", shown.window.page("settings")).show_page("secrets")
    assert isinstance(page, SecretsPage)
    trial.bot.waitUntil(lambda: not page.move_button.isHidden())
    return page
