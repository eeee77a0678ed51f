"""What people pass on, and what others could read: without a secret in it."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtGui import QGuiApplication

from offersync_gui import paths
from offersync_gui.logs import MASK
from tests.faults.command_line import offersync, said
from tests.faults.network import record
from tests.faults.own_network import QueryNetwork, query_text
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from offersync_gui.ui.activity.tab import ActivityTab
    from offersync_gui.ui.settings.diagnostics_page import DiagnosticsPage
    from offersync_gui.ui.settings.tab import SettingsTab
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

PASSPHRASE = "correct horse battery"


NETWORK = QueryNetwork


def failed_request(trial: Trial, shown: Shown) -> ActivityTab:
    """The section Activity, with the requests of a run that failed."""
    trial.be_hasty(tries=1)
    trial.network.fault = reply(
        json.dumps({"status": 2, "error": f"Bad key {trial.network.key}"}).encode(),
        "400 Bad Request",
    )
    run = trial.sync()
    shown.window.show_section("activity")
    tab = cast("ActivityTab", shown.window.page("activity"))
    tab.show_run(run.id)
    details = tab.runs.details
    trial.bot.waitUntil(lambda: any(one.answer for one in details.requests.table.rows()))
    return tab


@pytest.mark.fault("S06")
def test_what_is_copied_of_a_request_is_masked(trial: Trial, shown: Shown) -> None:
    from offersync_gui.ui.activity.answer_dialog import AnswerDialog

    tab = failed_request(trial, shown)
    requests = tab.runs.details.requests
    requests.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl ")
    assert f"api_key={MASK}" in copied
    trial.texts.append(copied)
    requests.answer_button.click()
    dialog = tab.window().findChild(AnswerDialog)
    assert dialog is not None
    assert f"Bad key {MASK}" in dialog.text.toPlainText()
    for button in (dialog.copy_button, dialog.curl_button):
        button.click()
        trial.texts.append(QGuiApplication.clipboard().text())
    trial.texts.append(dialog.text.toPlainText())
    dialog.reject()


@pytest.mark.fault("S06")
def test_the_raw_record_of_an_offer_is_masked(trial: Trial, shown: Shown) -> None:
    """Also one that was stored before anybody knew the key for one."""
    raw = json.dumps(record(1, note=f"key {trial.network.key}"))
    trial.workspace.redactor._forms = ()
    store = trial.workspace.store
    from offersync_gui.ui.raw_record import read_raw

    assert trial.network.key not in store.offers.raw(ACME, "1").decode()
    shown.offers.open_offer(ACME, "1")
    shown.settle()
    text = read_raw(trial.workspace, ACME, "1", cast("Any", None))
    assert '"id": 1' in text
    trial.texts.append(text)
    assert trial.workspace.redactor(raw).count(MASK) == 1, "it was learned again"


@pytest.mark.fault("S07")
def test_the_report_for_the_makers_is_shown_before_it_is_copied(trial: Trial, shown: Shown) -> None:
    from offersync_gui.ui.text_dialog import TextDialog

    broken = trial.folder / paths.TEMPLATES / "broken.toml"
    broken.write_text(f'id = "broken"\nkey = "{trial.network.key}"\n"" = ', encoding="utf-8")
    shown.window.show_section("settings")
    page = cast("SettingsTab", shown.window.page("settings")).show_page("diagnostics")
    page = cast("DiagnosticsPage", page)
    trial.bot.waitUntil(page.report_button.isEnabled)
    page.report_button.click()
    dialog = shown.window.findChild(TextDialog)
    assert dialog is not None
    preview = dialog.text.toPlainText()
    assert "OfferSync" in preview
    assert "broken.toml" in preview
    assert str(Path.home()) not in preview
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == preview
    trial.texts.append(preview)
    dialog.reject()
    assert trial.sync().state == "ok"
    broken.unlink()


@pytest.mark.fault("S07")
def test_the_doctor_names_no_secret(trial: Trial, vault_file: Path) -> None:
    told = said(trial, "doctor", "--json", code=None) + said(trial, "doctor", code=None)
    assert "Secrets" in told
    assert trial.sync().state == "ok"


@pytest.mark.fault("S09")
@pytest.mark.skipif(os.name != "posix", reason="no such modes")
@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_no_other_user_of_the_computer_may_read_anything(
    trial: Trial, tmp_path: Path, umask: int
) -> None:
    folder = tmp_path / "new" / "data"
    given = {"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE, "OFFERSYNC_DATA_DIR": str(folder)}
    trial.canaries.append(PASSPHRASE)
    add = ("advertiser", "add", "Third", "--template", "affise", "--secrets", "-")
    values = ("--set", f"base_url={trial.neighbour.base_url}", "--set", "requests_per_minute=6000")
    for argv, stdin in (
        ([*add, *values], json.dumps({"api_key": trial.neighbour.key})),
        (["-v", "sync"], ""),
        (["template", "import", str(own_template(tmp_path)), "--yes"], ""),
        (["backup", str(folder / "mine.db")], ""),
        (["offers", "list"], ""),
    ):
        done = offersync(*argv, environ=given, stdin=stdin, before=lambda: os.umask(umask))
        assert done.returncode == 0, done.stderr
    found = [folder, *folder.rglob("*")]
    names = {path.name for path in found}
    assert {"offersync.db", "vault.bin", "offersync.log", "sent.toml", "mine.db"} <= names
    open_to_others = [
        f"{path.name} {stat.filemode(path.stat().st_mode)}"
        for path in found
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    assert open_to_others == []
    assert trial.sync().state == "ok"


def own_template(folder: Path) -> Path:
    path = folder / "sent.toml"
    path.write_text(query_text("sent"), encoding="utf-8")
    return path


@pytest.mark.fault("S09")
@pytest.mark.skipif(os.name != "posix", reason="no such modes")
def test_files_that_others_could_read_are_taken_back_or_named(
    trial: Trial, vault_file: Path
) -> None:
    """As after a copy from another machine."""
    log, database = trial.folder / "logs" / "offersync.log", trial.folder / "offersync.db"
    for path in (log, vault_file, database):
        path.chmod(0o644)
    trial.folder.chmod(0o755)
    told = json.loads(offersync("--json", "doctor").stdout)["checks"]
    warned = {check["text"]: check["next_step"] for check in told if check["state"] == "warning"}
    for path in (trial.folder, database):
        assert warned[f"{path} can be read by others"] == f"chmod go= '{path}'"
    trial.workspace.vault.write("other", {"api_key": "other"})
    trial.workspace.vault.delete("other")
    assert trial.sync().state == "ok"
    assert [stat.S_IMODE(path.stat().st_mode) for path in (log, vault_file)] == [0o600] * 2


@pytest.mark.fault("S11")
def test_no_file_that_leaves_the_program_holds_a_secret(
    trial: Trial, vault_file: Path, tmp_path: Path
) -> None:
    """There is no export of secrets: settings, advertisers and backups go without them."""
    settings = json.loads(offersync("--json", "settings", "list").stdout)["settings"]
    assert any(one["key"] == "secrets.store" for one in settings)
    for argv in (
        ["settings", "list"],
        ["advertiser", "show", ACME],
        ["advertiser", "list"],
        ["template", "show", "mine"],
        ["secrets", "status"],
    ):
        said(trial, *argv, "--json")
    said(trial, "backup", tmp_path / "copy.db")
    said(trial, "template", "export", "mine", tmp_path / "mine.zip")
    assert {"copy.db", "mine.zip"} <= {path.name for path in tmp_path.iterdir()}
    assert trial.sync().state == "ok"


@pytest.mark.fault("S11")
@pytest.mark.parametrize("address", ["http://me:{}@proxy.example:3128", "http://{}@proxy.example"])
def test_no_setting_takes_a_secret(trial: Trial, address: str) -> None:
    password = canary().replace("/", "_")
    trial.canaries.append(password)
    done = offersync("settings", "set", "network.proxy_address", address.format(password))
    assert done.returncode == 2
    assert "no place for secrets" in done.stderr
    assert password not in done.stderr
    assert trial.sync(OTHER).state == "ok"


@pytest.mark.fault("S11")
def test_a_backup_that_is_restored_elsewhere_asks_for_the_secrets(
    trial: Trial, vault_file: Path, tmp_path: Path
) -> None:
    said(trial, "backup", tmp_path / "copy.db")
    elsewhere = {"OFFERSYNC_DATA_DIR": str(tmp_path / "elsewhere")}
    done = offersync("restore", tmp_path / "copy.db", environ=elsewhere)
    assert done.returncode == 0, done.stderr
    told = json.loads(offersync("--json", "secrets", "status", environ=elsewhere).stdout)
    states = {one["name"]: one["secrets"] for one in told["advertisers"]}
    assert states[OTHER] == {"api_key": "missing"}
    assert trial.sync().state == "ok"
