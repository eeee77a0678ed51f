"""Secrets stay where they belong, whatever fails, is logged, echoed, copied or exported."""

from __future__ import annotations

import json
import os
import stat
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import pytest
import urllib3
from PySide6.QtGui import QGuiApplication

from offersync_gui import paths
from offersync_gui.logs import MASK
from offersync_gui.vault.file_vault import FileVault
from offersync_gui.vault.migrate import migrate
from tests.faults.command_line import offersync
from tests.faults.network import page_of, record, refusal
from tests.faults.own_network import QueryNetwork, query_text
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers import raw_server
from tests.helpers.raw_server import redirect, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.ui.activity.tab import ActivityTab
    from offersync_gui.ui.settings.diagnostics_page import DiagnosticsPage
    from offersync_gui.ui.settings.tab import SettingsTab
    from tests.faults.network import Network
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Scenario

PASSPHRASE = "correct horse battery"


@pytest.fixture
def network() -> Iterator[Network]:
    """Its key stands in every address."""
    with QueryNetwork(canary()) as network:
        yield network


@pytest.fixture
def vault_file(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The secrets lie where commands find them, too."""
    monkeypatch.setenv("OFFERSYNC_VAULT_PASSPHRASE", PASSPHRASE)
    trial.canaries.append(PASSPHRASE)
    before, file = trial.workspace.vault, trial.folder / paths.VAULT
    vault = FileVault(file, PASSPHRASE.encode)
    uids = [trial.acme.uid, trial.other.uid]
    migrate(before, vault, uids, switch=lambda: trial.workspace.use_vault(vault))
    yield file
    migrate(vault, before, uids, switch=lambda: trial.workspace.use_vault(before))


def said(trial: Trial, *argv: str | Path, code: int | None = 0) -> str:
    """What a command prints, which is remembered for the oracles."""
    done = offersync(*argv)
    assert code is None or done.returncode == code, done.stderr
    trial.texts.append(done.stdout + done.stderr)
    return done.stdout + done.stderr


def log_of(trial: Trial) -> str:
    return (trial.folder / "logs" / "offersync.log").read_text(encoding="utf-8")


@pytest.mark.fault("S01")
def test_a_whole_journey_leaves_no_secret_anywhere(
    trial: Trial, shown: Shown, vault_file: Path, tmp_path: Path
) -> None:
    """Every screen was open, and every command ran; the oracles look at all of it."""
    trial.network.fault = refusal
    assert trial.sync(ACME).state == "needs_attention"
    trial.network.fault = None
    assert trial.sync().state == "ok"
    for section in ("offers", "advertisers", "activity", "templates", "settings"):
        shown.window.show_section(section)
        shown.settle()
    shown.offers.open_offer(ACME, "1")
    shown.settle()
    for command in (
        ["-v", "sync"],
        ["-v", "--json", "sync", "--full"],
        ["advertiser", "show", ACME, "--json"],
        ["advertiser", "list", "--json"],
        ["-v", "advertiser", "test", ACME],
        ["offers", "list", "--json"],
        ["offers", "show", ACME, "1", "--json"],
        ["runs", "list", "--json"],
        ["changes", "--json"],
        ["settings", "list", "--json"],
        ["secrets", "status", "--json"],
        ["doctor", "--json"],
        *(["offers", "export", str(tmp_path / f"o.{kind}")] for kind in ("csv", "xlsx", "json")),
        ["backup", str(tmp_path / "copy.db")],
    ):
        assert trial.network.key not in " ".join(command)
        said(trial, *command)
    written = {path.name for path in tmp_path.iterdir()}
    assert {"o.csv", "o.xlsx", "o.json", "copy.db"} <= written


FAILURES: dict[str, Scenario] = {
    "hang up": raw_server.hang_up,
    "cut body": raw_server.cut_body,
    "not http": raw_server.not_http,
    "cut gzip": raw_server.cut_gzip,
    "server error": reply(b"oops", "500 Internal Server Error"),
    "not found": reply(b"<html>no such page</html>", "404 Not Found", content_type="text/html"),
    "refused": refusal,
    "elsewhere": redirect("http://localhost:9/3.0/offers"),
    "circles": redirect("/3.0/offers?again=1"),
    "no address": redirect("http://[broken/"),
    "no json": reply(b"{", "200 OK"),
}


@pytest.mark.fault("S02")
@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_does_not_show_the_address_with_its_key(trial: Trial, failure: str) -> None:
    trial.be_hasty(tries=1)
    trial.network.fault = FAILURES[failure]
    run = trial.sync()
    assert run.error is not None
    assert run.state != "ok"
    asked = trial.workspace.store.requests.of_run(run.id)
    assert f"api_key={MASK}" in asked[0].url
    assert quote(trial.network.key, safe="") in trial.network.server.requests[0].target


@pytest.mark.fault("S02")
def test_nobody_at_the_port_is_told_without_the_key(
    trial: Trial, shown: Shown, vault_file: Path
) -> None:
    trial.be_hasty(tries=1)
    with trial.moved("http://127.0.0.1:9"):
        run = trial.sync(ACME)
        assert (run.state, run.error and run.error["kind"]) == ("failed", "unreachable")
        assert "unreachable" in said(trial, "-v", "--json", "sync", ACME, code=3)
        said(trial, "-v", "advertiser", "test", ACME, code=None)
    shown.window.show_section("activity")
    shown.settle()
    assert trial.sync().state == "ok"


@pytest.mark.fault("S03")
def test_the_most_verbose_log_masks_what_is_asked(trial: Trial, vault_file: Path) -> None:
    told = said(trial, "-v", "sync")
    for text in (told, log_of(trial)):
        assert "GET /3.0/offers?" in text
        assert f"api_key={MASK}" in text
        assert "DEBUG" in text
    assert trial.sync().state == "ok"


@pytest.mark.fault("S04")
@pytest.mark.parametrize("kind", [RuntimeError, ValueError, urllib3.exceptions.HTTPError])
def test_a_traceback_is_redacted(
    trial: Trial, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    """A library fails with the whole address in its words, once inside another error."""

    def fail(self: object, method: str, url: str, *_: object, **__: object) -> None:
        try:
            raise kind(f"Cannot {method} {url}")
        except kind as error:
            secret = b64encode(f"me:{trial.network.key}".encode()).decode()
            raise RuntimeError(f"Authorization: Basic {secret}") from error

    with monkeypatch.context() as patch:
        patch.setattr(urllib3.HTTPConnectionPool, "urlopen", fail)
        run = trial.sync(ACME)
    assert (run.state, run.error and run.error["kind"]) == ("failed", "internal")
    text = log_of(trial)
    assert "Traceback" in text
    assert f"{kind.__name__}: Cannot GET /3.0/offers?" in text
    assert f"api_key={MASK}" in text
    assert trial.stored() == trial.before


def plus_escaped(key: str) -> str:
    """As JSON writers of .NET and Java put it."""
    return json.dumps(key)[1:-1].replace("+", "\\u002B").replace("=", "\\u003d")


ECHOES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "percent": lambda key: quote(key, safe=""),
    "base64": lambda key: b64encode(key.encode()).decode(),
    "basic": lambda key: b64encode(f"user:{key}".encode()).decode(),
    "php": lambda key: json.dumps(key)[1:-1].replace("/", "\\/"),
    "dotnet": plus_escaped,
}
STATUSES = ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "500 Oops", "200 OK"]


def echo(trial: Trial, form: str, status: str) -> Scenario:
    text = ECHOES[form](trial.network.key)
    body = f'{{"status": 2, "error": "Bad key {text}", "request": {{"api_key": "{text}"}}}}'
    return reply(body.encode(), status)


@pytest.mark.fault("S05")
@pytest.mark.parametrize("form", ECHOES)
def test_a_key_that_the_platform_sends_back_is_neither_kept_nor_shown(
    trial: Trial, shown: Shown, form: str
) -> None:
    trial.be_hasty(tries=1)
    for status in STATUSES:
        trial.network.fault = echo(trial, form, status)
        run = trial.sync(ACME)
        assert run.error is not None, status
        asked = trial.workspace.store.requests.of_run(run.id)
        trial.texts += [one.answer or "" for one in asked]
    page = ECHOES[form](trial.network.key)
    trial.network.fault = reply(
        f"<html><body>Denied: {page}</body></html>".encode(), "403 Forbidden",
        content_type="text/html",
    )  # fmt: skip
    assert trial.sync(ACME).state == "failed"
    shown.window.show_section("activity")
    shown.settle()
    assert trial.stored() == trial.before
    trial.notices[:-1] = []


@pytest.mark.fault("S05")
@pytest.mark.parametrize("form", ECHOES)
def test_a_key_inside_an_offer_is_not_kept_either(trial: Trial, form: str) -> None:
    """Also in what is kept of the record itself; a link needs no key of ours."""
    told = record(
        1,
        title="Offer HERE",
        link="https://go.example/1?api=HERE",
        description="<p>Ask with HERE</p>",
        kpi={"en": "HERE"},
        tags=["HERE"],
    )
    page = page_of([told, *trial.network.truth[1:]], 1, 100).decode()
    text = ECHOES[form](trial.network.key)
    trial.network.fault = reply(page.replace("HERE", text).encode())
    assert trial.sync(ACME).state == "ok"
    assert MASK in trial.stored()["1"]["name"]
    assert MASK in trial.workspace.store.offers.raw(ACME, "1").decode()


def failed_request(trial: Trial, shown: Shown) -> ActivityTab:
    """The section Activity, with the requests of a run that failed."""
    trial.be_hasty(tries=1)
    trial.network.fault = echo(trial, "plain", "400 Bad Request")
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
