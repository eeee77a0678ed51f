"""What a platform answered when a request failed is kept with the run: without secrets, and cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from werkzeug import Response

from offersync_gui.engine.caller import MOST_KEPT
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    from offersync_gui.domain.sync_run import RequestLog, SyncRun
    from offersync_gui.sync.workspace import Workspace

    Answered = Callable[[Response], tuple[SyncRun, list[RequestLog]]]

KEY = "k3y-of-the-account"


@pytest.fixture
def answered(workspace: Workspace, httpserver: HTTPServer) -> Answered:
    """A run whose platform gives one answer to all, and its requests."""
    values = {"base_url": httpserver.url_for("").rstrip("/"), "requests_per_minute": "6000"}
    acme = Accounts(workspace).add("Acme", "affise", values, {"api_key": KEY})

    def run(answer: Response) -> tuple[SyncRun, list[RequestLog]]:
        httpserver.clear_all_handlers()
        httpserver.expect_request("/3.0/offers").respond_with_response(answer)
        (done,) = Coordinator(workspace).run([acme], trigger="manual")
        return done, workspace.store.requests.of_run(done.id)

    return run


def test_a_refusal_is_kept_without_the_key(answered: Answered) -> None:
    run, asked = answered(Response(f'{{"error": "no such key {KEY}"}}', 401))
    assert run.state in {"failed", "needs_attention"}
    assert asked[-1].answer == '{"error": "no such key •••"}'
    assert asked[-1].failed


@pytest.mark.parametrize(
    "body",
    ["<html>Maintenance</html>", '{"status": 1, "offers": "none"}', '{"status": 2, "error": "x"}'],
    ids=["no data", "no list", "an error inside"],
)
def test_a_good_status_with_a_bad_answer_is_kept_too(answered: Answered, body: str) -> None:
    run, asked = answered(Response(body, 200))
    assert run.error
    assert asked[-1].status == 200
    assert asked[-1].answer == body


def test_a_good_answer_is_not_kept(answered: Answered) -> None:
    run, asked = answered(Response('{"status": 1, "offers": [], "pagination": {}}'))
    assert run.state == "ok"
    assert [(one.answer, one.failed) for one in asked] == [(None, False)]


def test_a_long_one_is_cut_and_foreign_letters_are_read(answered: Answered) -> None:
    body = ("ä" * MOST_KEPT * 2).encode("latin-1")
    _, asked = answered(Response(body, 404, content_type="text/plain; charset=latin-1"))
    assert asked[-1].answer == "ä" * MOST_KEPT
    body = "ü".encode()
    _, asked = answered(Response(body, 404, content_type="text/plain; charset=martian"))
    assert asked[-1].answer == "ü"
