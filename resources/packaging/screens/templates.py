"""The section Templates, and how a template comes from a sample."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from offersync_gui.sync.effect import users_of
from offersync_gui.sync.sandbox import membership
from offersync_gui.sync.trying import Tried, TriedPage
from offersync_gui.ui.templates_tab.builder.dialog import BuilderDialog
from offersync_gui.ui.templates_tab.edit_dialog import EditDialog
from offersync_gui.ui.templates_tab.effect_dialog import EffectDialog
from resources.packaging.screens.steps import section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.loader import Loaded
    from offersync_gui.ui.main_window import MainWindow
    from resources.packaging.screens.steps import Screens

SAMPLE = {
    "status": "ok",
    "meta": {"page": 1, "total": 40, "total_pages": 4},
    "managers": [{"id": 1, "name": "Robin"}, {"id": 2, "name": "Kim"}],
    "data": {
        "campaigns": [
            {
                "campaignId": 4100 + number,
                "title": f"{title} {country}",
                "state": "paused" if number % 3 == 2 else "live",
                "geo": [country],
                "deals": [{"amount": f"{number + 2}.50", "currency": "EUR", "event": "sale"}],
                "landing_url": f"https://landing.example/{number}",
                "click_url": f"https://go.example/c?o={number}",
                "about": f"<p>{title}: a campaign for {country}.</p>",
                "ends": "2031-05-01",
                "limits": {"daily_cap": 50},
            }
            for number, (title, country) in enumerate(
                [("Glow Box", "DE"), ("Puzzle Quest", "AT"), ("Solar Home", "CH")] * 4
            )
        ]
    },
}
"""An answer of an invented platform."""


def screens() -> Screens:
    yield "templates", [section("templates")]
    yield "templates-fields", [partial(template_tab, number=1)]
    yield "templates-fixtures", [partial(template_tab, number=2)]
    begun = [build_new, paste]
    yield "template-new", begun
    yield "template-new-list", [*begun, build_on]
    mapped = [*begun, build_on, build_on]
    yield "template-new-fields", mapped
    yield "template-new-status", [*mapped, partial(build_tab, number=1)]
    yield "template-new-access", [*mapped, partial(build_tab, number=2)]
    yield "template-new-tried", [*mapped, partial(build_tab, number=2), tried]
    yield "template-new-repeats", [*mapped, partial(build_tab, number=2), partial(tried, again=2)]
    yield "template-new-token", [*mapped, partial(build_tab, number=2), by_token]
    yield "template-new-done", [*mapped, build_on]
    yield "templates-own", [choose_own]
    yield "template-reopened", [edit_in_screens]
    yield "template-reopened-list", [edit_in_screens, build_back]
    yield "template-effect", [effect]
    yield "template-edit", [edit_own]
    yield "template-new-fetch", [build_new, fetch]
    yield "template-new-refused", [build_new, partial(paste, text="Not found"), build_on]


def template_tab(window: MainWindow, *, number: int) -> None:
    window.page("templates").details.tabs.setCurrentIndex(number)


def build_new(window: MainWindow) -> None:
    window.page("templates").build_new()


def builder(window: MainWindow) -> BuilderDialog:
    """The one that is open."""
    found = window.page("templates").findChildren(BuilderDialog)
    return next(dialog for dialog in found if dialog.isVisible())


def paste(window: MainWindow, *, text: str = "") -> None:
    page = builder(window).source
    page.tabs.setCurrentIndex(0)
    page.text.setPlainText(text or json.dumps(SAMPLE, indent=2))


def fetch(window: MainWindow) -> None:
    page = builder(window).source
    page.tabs.setCurrentIndex(1)
    page.auth.kind.setCurrentIndex(page.auth.kind.findData("header"))


def build_on(window: MainWindow) -> None:
    dialog = builder(window)
    # Each picture is made in several sizes; the template of the last one is there.
    dialog.fields.id.setText(f"my-network-{window.width()}")
    dialog.next.click()


def edit_own(window: MainWindow) -> None:
    """The template that the builder has made, with a fault in it."""
    page = window.page("templates")
    page.edit(own_template(window))
    QTimer.singleShot(200, partial(spoil, page))


def edit_in_screens(window: MainWindow) -> None:
    page = window.page("templates")
    page.edit_in_screens(own_template(window))


def build_back(window: MainWindow) -> None:
    builder(window).back.click()


def effect(window: MainWindow) -> None:
    """Of a template that no longer says where a field stands."""
    workspace = window.services.workspace
    template = workspace.catalogue.get(membership.TEMPLATE)
    offer = template.offer.model_copy(update={"preview_url": None})
    changed = template.model_copy(update={"offer": offer})
    users = users_of(workspace, membership.TEMPLATE)
    EffectDialog(window.services, changed, users, window.page("templates")).open()


def choose_own(window: MainWindow) -> None:
    window.page("templates").table.choose(own_template(window).path)


def own_template(window: MainWindow) -> Loaded:
    rows = window.page("templates").table.rows()
    return next(item for item in rows if item.source == "user")


def spoil(page: QWidget) -> None:
    dialog = next(one for one in page.findChildren(EditDialog) if one.isVisible())
    text = dialog.text.toPlainText()
    dialog.text.setPlainText(text.replace('name = "title"', 'name = "title ||"'))


def build_tab(window: MainWindow, *, number: int) -> None:
    builder(window).fields.tabs.setCurrentIndex(number)


def by_token(window: MainWindow) -> None:
    kind = builder(window).fields.access.auth.kind
    kind.setCurrentIndex(kind.findData("oauth2"))


def tried(window: MainWindow, *, again: int = 0) -> None:
    """As if a platform had answered, with one page ``again``."""
    pages = [TriedPage(n, 12, 0 if n == again else 12, 0, 2) for n in (1, 2, 3)[: again or 3]]
    names = ["Glow Box DE", "Puzzle Quest AT", "Solar Home CH"]
    panel = builder(window).fields.access.trial
    panel.show_tried(Tried(pages, names, ["ends_at"], again, total=40))
