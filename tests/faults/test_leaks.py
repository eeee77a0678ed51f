"""Secrets stay where they belong, whatever fails, is logged, echoed, copied or exported."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
import urllib3

from offersync_gui.logs import MASK
from tests.faults.command_line import said
from tests.faults.network import page_of, record, refusal
from tests.faults.own_network import QueryNetwork
from tests.faults.trial import ACME
from tests.helpers import raw_server
from tests.helpers.raw_server import redirect, reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Scenario


NETWORK = QueryNetwork


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
