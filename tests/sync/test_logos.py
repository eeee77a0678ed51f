"""A logo is fetched once, from where it may be, and what cannot be had is no error."""

from __future__ import annotations

import os
from time import time
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui import paths
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import Cancelled
from offersync_gui.sync import logos
from offersync_gui.sync.logos import KEPT_SECONDS, MOST_BYTES, Logos
from offersync_gui.sync.sandbox.logos import logo
from tests.store.builders import advertiser

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace

PICTURE = logo(1)


@pytest.fixture
def record(workspace: Workspace, httpserver: HTTPServer) -> dict[str, Any]:
    """Of an offer whose logo lies at the very server of its advertiser."""
    acme = advertiser()
    acme.options["base_url"] = httpserver.url_for("/v2").removesuffix("/v2")
    workspace.store.advertisers.add(acme)
    httpserver.expect_request("/logo").respond_with_data(PICTURE, content_type="image/png")
    return {"advertiser": "Acme", "logo_url": httpserver.url_for("/logo")}


def of(logos: Logos, record: dict[str, Any], url: str | None = None) -> bytes | None:
    return logos.of(record if url is None else record | {"logo_url": url}, CancelToken())


def test_it_is_fetched_once_and_without_credentials(
    workspace: Workspace, httpserver: HTTPServer, record: dict[str, Any]
) -> None:
    for fresh in (Logos(workspace), Logos(workspace)):
        assert of(fresh, record) == PICTURE
    ((request, _),) = httpserver.log
    sent = {name.lower() for name, _ in request.headers}
    assert sent <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_an_old_one_is_fetched_anew(
    workspace: Workspace, httpserver: HTTPServer, record: dict[str, Any]
) -> None:
    assert of(Logos(workspace), record)
    (kept,) = (workspace.data_dir / paths.LOGOS).iterdir()
    before = time() - KEPT_SECONDS - 1
    os.utime(kept, (before, before))
    assert of(Logos(workspace), record) == PICTURE
    assert len(httpserver.log) == 2


@pytest.mark.parametrize(
    ("status", "kind", "data"),
    [
        (404, "image/png", PICTURE),
        (200, "text/html", PICTURE),
        (200, "image/svg+xml", b"<svg/>"),
        (200, "image/png", b""),
        (200, "image/png", b"x" * (MOST_BYTES + 1)),
        (302, "image/png", b""),
    ],
)
def test_anything_else_is_no_logo_and_not_asked_for_again_at_once(
    workspace: Workspace,
    httpserver: HTTPServer,
    record: dict[str, Any],
    status: int,
    kind: str,
    data: bytes,
) -> None:
    elsewhere = {"Location": "https://elsewhere.example/logo"}
    respond = httpserver.expect_request("/other")
    respond.respond_with_data(data, status, content_type=kind, headers=elsewhere)
    asked = Logos(workspace)
    assert of(asked, record, httpserver.url_for("/other")) is None
    assert of(asked, record, httpserver.url_for("/other")) is None
    assert len(httpserver.log) == 1
    assert not (workspace.data_dir / paths.LOGOS).exists()


def test_nobody_is_asked_where_a_logo_may_not_be(
    workspace: Workspace,
    httpserver: HTTPServer,
    record: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(logos, "_asked", lambda workspace, url, token: asked.append(url))
    host = f"127.0.0.1:{httpserver.port}"
    for url in (
        f"http://{host}/logo",
        f"https://{host}/logo",
        "http://cdn.example/logo.png",
        "ftp://cdn.example/logo.png",
        "file:///etc/passwd",
        "https://[broken/logo",
        "",
    ):
        assert of(Logos(workspace), record, url) is None
    workspace.redactor.add("s3cret-key")
    assert of(Logos(workspace), record, "https://cdn.example/logo?key=s3cret-key") is None
    workspace.change_setting("ui.logos", "false")
    assert of(Logos(workspace), record) is None
    assert asked == []


def test_the_oldest_make_room(
    workspace: Workspace, httpserver: HTTPServer, record: dict[str, Any]
) -> None:
    kept = Logos(workspace, most_kept=2 * len(PICTURE))
    folder = workspace.data_dir / paths.LOGOS
    for number in range(4):
        path = f"/logo-{number}"
        httpserver.expect_request(path).respond_with_data(PICTURE, content_type="image/png")
        assert of(kept, record, httpserver.url_for(path))
        for age, file in enumerate(sorted(folder.iterdir(), key=os.path.getmtime, reverse=True)):
            os.utime(file, (time() - age - 1, time() - age - 1))
    assert len([*folder.iterdir()]) == 2
    requests = len(httpserver.log)
    assert of(kept, record, httpserver.url_for("/logo-3"))
    assert len(httpserver.log) == requests


def test_one_that_is_no_longer_wanted_ends(workspace: Workspace, record: dict[str, Any]) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Logos(workspace).of(record, token)
