"""The page Secrets: where they are kept, unlocking that, and moving them without a loss."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from offersync_gui.ui.settings.secrets_page import SecretsPage
from offersync_gui.ui.settings.vault_dialogs import MoveDialog, UnlockDialog
from offersync_gui.vault.session_store import SessionStore
from tests.ui.seen import all_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.settings.tab import SettingsTab
    from offersync_gui.vault.base import VaultState
    from tests.ui.conftest import AddAdvertiser

PASSPHRASE = "correct horse"


class SlowStore(SessionStore):
    """Waits for a person, as a keyring with a prompt does."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = Event()

    def state(self) -> VaultState:
        self.answered.wait(5)
        return super().state()


@pytest.fixture
def acme(add_advertiser: AddAdvertiser) -> Advertiser:
    return add_advertiser("Acme")


def shown(tab: SettingsTab, qtbot: QtBot) -> SecretsPage:
    tab.show_secrets()
    page = tab.show_page("secrets")
    assert isinstance(page, SecretsPage)
    qtbot.waitUntil(lambda: not page.move_button.isHidden())
    return page


def moving(page: SecretsPage) -> MoveDialog:
    dialog = page.ask_move()
    assert dialog is not None
    return dialog


def fill(dialog: MoveDialog, *words: str) -> None:
    for line, word in zip((dialog.passphrase, dialog.repeated), words, strict=True):
        line.setText(word)


@pytest.mark.usefixtures("acme")
def test_states_are_shown_and_no_value(tab: SettingsTab, qtbot: QtBot) -> None:
    page = shown(tab, qtbot)
    (secret,) = page.table.rows()
    assert (secret.advertiser, secret.label, secret.state) == ("Acme", "API key", "set")
    assert "This session only" in all_text(page)
    assert page.unlock_button.isHidden()


def test_without_advertisers_it_says_so(tab: SettingsTab, qtbot: QtBot) -> None:
    assert "No secrets yet" in all_text(shown(tab, qtbot))


def test_secrets_move_into_a_new_file(
    tab: SettingsTab, services: Services, acme: Advertiser, qtbot: QtBot
) -> None:
    page = shown(tab, qtbot)
    before = services.workspace.vault.read(acme.uid)
    dialog = moving(page)
    dialog.choose("file")
    assert not dialog.yes.isEnabled()
    fill(dialog, "short", "short")
    assert not dialog.yes.isEnabled()
    fill(dialog, PASSPHRASE, "another one")
    assert not dialog.yes.isEnabled()
    fill(dialog, PASSPHRASE, PASSPHRASE)
    with qtbot.waitSignal(dialog.moved) as moved:
        dialog.yes.click()
    assert moved.args[0].moved == ["Acme"]
    assert services.workspace.setting("secrets.store") == "file"
    assert services.workspace.vault.read(acme.uid) == before
    written = (services.workspace.data_dir / "vault.bin").read_bytes()
    assert before["api_key"].encode() not in written
    qtbot.waitUntil(lambda: "Encrypted vault file" in all_text(page))


def test_what_cannot_be_moved_stays(
    tab: SettingsTab, services: Services, acme: Advertiser, qtbot: QtBot
) -> None:
    """The keyring of these tests refuses everything."""
    page = shown(tab, qtbot)
    before = services.workspace.vault.read(acme.uid)
    dialog = moving(page)
    dialog.choose("keyring")
    dialog.yes.click()
    qtbot.waitUntil(lambda: "no place to keep secrets" in all_text(dialog))
    assert services.workspace.vault.read(acme.uid) == before
    assert services.workspace.setting("secrets.store") == "session"
    dialog.reject()


@pytest.fixture
def locked(services: Services, acme: Advertiser) -> None:
    """A vault file whose passphrase nobody has given yet."""
    workspace = services.workspace
    made = workspace.vault_of("file")
    made.unlock(PASSPHRASE)
    made.write(acme.uid, {"api_key": "key-of-acme"})
    workspace.use_vault(workspace.vault_of("file"))


@pytest.mark.usefixtures("locked")
def test_a_locked_file_is_opened_by_its_passphrase_alone(
    tab: SettingsTab, services: Services, acme: Advertiser, qtbot: QtBot
) -> None:
    page = shown(tab, qtbot)
    assert "nothing is lost" in all_text(page)
    assert [secret.state for secret in page.table.rows()] == ["locked"]
    assert not page.move_button.isEnabled()
    page.unlock_button.click()
    dialog = page.findChild(UnlockDialog)
    assert dialog is not None
    dialog.passphrase.setText("wrong horse")
    dialog.yes.click()
    qtbot.waitUntil(lambda: "does not open" in all_text(dialog))
    dialog.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.unlocked):
        dialog.yes.click()
    qtbot.waitUntil(page.unlock_button.isHidden)
    assert services.workspace.vault.read(acme.uid) == {"api_key": "key-of-acme"}


@pytest.mark.usefixtures("acme")
def test_an_absent_store_can_be_left(tab: SettingsTab, services: Services, qtbot: QtBot) -> None:
    services.workspace.use_vault(services.workspace.vault_of("keyring"))
    page = shown(tab, qtbot)
    assert "is not trusted with secrets" in all_text(page)
    assert not page.retry_button.isHidden()
    dialog = moving(page)
    assert "keyring" not in dialog.choices
    dialog.choose("session")
    with qtbot.waitSignal(dialog.moved) as moved:
        dialog.yes.click()
    assert moved.args[0].moved == []
    qtbot.waitUntil(lambda: [secret.state for secret in page.table.rows()] == ["missing"])


def test_a_store_that_waits_for_a_person_does_not_stop_the_window(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    store = SlowStore()
    services.workspace.use_vault(store)
    tab.show_secrets()
    beats: list[int] = []
    timer = QTimer(tab, interval=1)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(beats) > 5)
    page = tab.show_page("secrets")
    assert isinstance(page, SecretsPage)
    assert page.move_button.isHidden()
    store.answered.set()
    qtbot.waitUntil(lambda: not page.move_button.isHidden())
