"""The access of a new template is tried live before anything of it is saved."""

from __future__ import annotations

import json
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit
from werkzeug import Request, Response

from offersync_gui import paths
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.ui.templates_tab.builder.dialog import DONE, FIELDS, BuilderDialog
from tests.ui.seen import all_text, button
from tests.ui.templates_tab.test_builder import builder, pasted, step

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services

__all__ = ["builder"]
KEY = "k-paged-0001"
SIZE = 4


def answer_of(page: int, pages: int = 9, key: str = "id") -> dict[str, object]:
    first = (page - 1) * SIZE
    offers = [
        {key: first + n, "name": f"Offer {first + n}", "payout": "2.5", "status": "active"}
        for n in range(1, SIZE + 1)
    ]
    return {"page": page, "total": pages * SIZE, "total_pages": pages, "offers": offers}


class Platform:
    """Pages by number, for whoever has the key; counts what it was asked."""

    def __init__(self, server: HTTPServer) -> None:
        self.asked: list[str] = []
        self.pages = 9
        self.param = "page"
        self.id = "id"
        self.header, self.value = "X-API-Key", KEY
        self.address = server.url_for("/v1/offers")
        server.expect_request("/v1/offers").respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        self.asked.append(request.args.get(self.param, "1"))
        if request.headers.get(self.header) != self.value:
            return Response("no", status=401)
        answer = answer_of(int(self.asked[-1]), self.pages, self.id)
        return Response(json.dumps(answer), content_type="application/json")


@pytest.fixture
def platform(httpserver: HTTPServer) -> Platform:
    return Platform(httpserver)


@pytest.fixture
def mapped(builder: BuilderDialog, platform: Platform, qtbot: QtBot) -> BuilderDialog:
    pasted(builder, qtbot, json.dumps(answer_of(1)))
    step(builder, qtbot, FIELDS)
    access = builder.fields.access
    access.address.setText(platform.address)
    access.auth.kind.setCurrentIndex(access.auth.kind.findData("header"))
    access.trial.key.setText(KEY)
    return builder


def tried(dialog: BuilderDialog, qtbot: QtBot, says: Callable[[str], bool]) -> str:
    """Presses Try; what is said then."""
    outcome = dialog.fields.access.trial.outcome
    dialog.fields.tabs.setCurrentIndex(2)
    button(dialog, "builder.try").click()
    qtbot.waitUntil(lambda: says(outcome.title))
    return f"{outcome.title} {outcome.text}"


def test_the_first_pages_are_walked_and_counted(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    text = tried(mapped, qtbot, lambda title: title.startswith("12 offer"))
    assert "There are further pages" in text
    assert "announces 36 in all" in text
    assert "Offer 1, Offer 2, Offer 3" in text
    assert platform.asked == ["1", "2", "3"]
    pages = mapped.fields.access.trial.pages.rows()
    assert [(page.records, page.new, page.unread, page.odd) for page in pages] == [(4, 4, 0, 0)] * 3


def test_the_end_of_the_list_is_told(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    platform.pages = 2
    assert "The list ends here" in tried(mapped, qtbot, lambda title: title.startswith("8 offer"))
    assert platform.asked == ["1", "2"]


def test_a_page_that_repeats_the_first_is_told(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    platform.param = "p"
    text = tried(mapped, qtbot, lambda title: "repeats" in title)
    assert text.startswith("Page 2 repeats what came before: the paging is wrong")
    mapped.fields.access.trial.parent().findChild(QLineEdit, "builder.param").setText("p")
    tried(mapped, qtbot, lambda title: title.startswith("12 offer"))


def test_a_key_that_is_refused_is_told_with_the_next_step(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    mapped.fields.access.trial.key.setText("wrong-0001")
    tried(mapped, qtbot, lambda title: "refuse" in title)
    assert platform.asked == ["1"]
    assert mapped.fields.access.trial.button.isEnabled()


def test_without_an_address_nothing_is_asked(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    mapped.fields.access.address.clear()
    assert "Enter the address" in tried(mapped, qtbot, lambda title: "no address" in title)
    assert platform.asked == []


def test_records_without_an_id_are_told(
    mapped: BuilderDialog, platform: Platform, qtbot: QtBot
) -> None:
    platform.id = "offer_id"
    text = tried(mapped, qtbot, lambda title: title == "No offer was read")
    assert "the offer's id" in text
    assert mapped.fields.access.trial.pages.rows()[0].unread == 4


def test_the_key_is_written_nowhere(
    mapped: BuilderDialog, services: Services, qtbot: QtBot
) -> None:
    tried(mapped, qtbot, lambda title: title.startswith("12 offer"))
    mapped.fields.name.setText("Paged")
    step(mapped, qtbot, DONE)
    for file in services.workspace.data_dir.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


def test_a_token_is_fetched_first(
    mapped: BuilderDialog,
    services: Services,
    platform: Platform,
    httpserver: HTTPServer,
    qtbot: QtBot,
) -> None:
    sent: list[Request] = []

    def hand_out(request: Request) -> Response:
        sent.append(request)
        return Response(json.dumps({"access_token": KEY}), content_type="application/json")

    httpserver.expect_request("/oauth/token", method="POST").respond_with_handler(hand_out)
    platform.header, platform.value = "Authorization", f"Bearer {KEY}"
    access = mapped.fields.access
    access.auth.kind.setCurrentIndex(access.auth.kind.findData("oauth2_body"))
    access.trial.user.setText("client-7")
    access.trial.key.setText("s-client-0001")
    tried(mapped, qtbot, lambda title: title == "There is no address for the token")
    access.auth.name.setText(httpserver.url_for("/oauth/token"))
    tried(mapped, qtbot, lambda title: title.startswith("12 offer"))
    assert sent[-1].form["client_id"] == "client-7"
    assert sent[-1].form["client_secret"] == "s-client-0001"
    mapped.fields.id.setText("tokens")
    step(mapped, qtbot, DONE)
    template = services.workspace.catalogue.get("tokens")
    file = services.workspace.data_dir / paths.TEMPLATES / "tokens.toml"
    assert [spec.label for spec in template.fields] == ["API address", "Client ID", "Client secret"]
    assert [replay(template, case) for case in load_cases(fixtures_of(file))] == [[], []]


def test_a_try_can_be_cancelled(
    mapped: BuilderDialog, httpserver: HTTPServer, qtbot: QtBot
) -> None:
    asked, go_on = Event(), Event()

    def hang(request: Request) -> Response:
        asked.set()
        go_on.wait(10)
        return Response("{}")

    httpserver.expect_request("/hangs").respond_with_handler(hang)
    mapped.fields.access.address.setText(httpserver.url_for("/hangs"))
    mapped.fields.tabs.setCurrentIndex(2)
    trial = mapped.fields.access.trial
    trial.button.click()
    qtbot.waitUntil(asked.is_set)
    assert not trial.button.isEnabled()
    button(trial, "outcome.cancel").click()
    assert trial.button.isEnabled()
    assert not trial.outcome.isVisible()
    go_on.set()
    assert "Asking" not in all_text(trial)
