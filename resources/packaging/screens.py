"""What there is to see: the name of each screen, and how a person comes to it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.effect import users_of
from offersync_gui.sync.sandbox import membership
from offersync_gui.sync.trying import Tried, TriedPage
from offersync_gui.ui.advertisers.remove_dialog import RemoveDialog
from offersync_gui.ui.offers.tag_picker import TagPicker
from offersync_gui.ui.templates_tab.builder.dialog import BuilderDialog
from offersync_gui.ui.templates_tab.edit_dialog import EditDialog
from offersync_gui.ui.templates_tab.effect_dialog import EffectDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.store.offer_query import Way
    from offersync_gui.templates.loader import Loaded
    from offersync_gui.ui.advertisers.editor import Editor
    from offersync_gui.ui.main_window import MainWindow

    Prepare = Callable[[MainWindow], object]

OFFER_TABS = ("overview", "payouts", "targeting", "link", "elsewhere", "history", "why", "raw")
GROUPS = ("entry", "filters", "fields", "money", "link", "status")
SETTINGS = (
    "sync",
    "offers",
    "desktop",
    "appearance",
    "currencies",
    "secrets",
    "data",
    "network",
    "diagnostics",
)

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


def screens() -> Iterator[tuple[str, list[Prepare]]]:
    """Names with the steps to them, between which the window comes to rest."""
    yield "offers", [section("offers")]
    yield "offers-chosen", [several]
    yield "offers-tagging", [several, tag]
    yield "offers-menu", [leave_chosen, press("offers", "Filter")]
    yield "offers-no-match", [partial(search, text="nothing at all")]
    yield "offers-columns", [partial(search, text=""), press("offers", "Columns")]
    yield "offers-changed", [partial(changed, way="updated")]
    yield "offers-fallen", [partial(changed, way="drop"), section("offers")]
    for number, tab in enumerate(OFFER_TABS):
        name = "offer" if tab == "overview" else f"offer-{tab}"
        yield name, [offer, partial(offer_tab, number=number)]
    yield "offer-edit", [partial(offer_tab, number=0), edit_offer]
    yield "offer-held", [partial(edit_offer, name="A better name", countries="DE,AT")]
    yield "offer-held-places", [partial(offer_tab, number=2)]
    yield "offer-right", [partial(offer_tab, number=0), turn]
    yield "advertisers", [turn, section("advertisers"), whole_list]
    yield "advertiser-remove", [remove]
    yield "advertiser", [edit]
    yield "advertiser-tested", [edit, test]
    yield "advertiser-link", [edit, partial(scroll, name="link")]
    yield "advertiser-rules", [edit, open_rules, partial(scroll, name="rules")]
    for group in GROUPS:
        yield f"advertiser-rules-{group}", [edit, partial(open_group, group=group)]
    yield "advertiser-rules-own-fields", [edit, discard, own_fields]
    yield "advertiser-rules-approve", [edit, discard, approve_rules]
    yield "advertiser-rules-lists", [edit, discard, lists]
    yield "advertiser-preview", [edit, discard, preview]
    yield "advertiser-new", [new]
    yield "advertiser-template", [new, pick_template]
    yield "advertiser-wrong", [new, partial(new_with, template=membership.TEMPLATE), save]
    yield "advertiser-unsaved", [name_it, edit]
    yield "activity", [discard, section("activity")]
    yield "activity-error", [partial(run_of, advertiser="Umbrella"), partial(run_tab, number=0)]
    yield "activity-answer", [partial(run_tab, number=2), answer]
    yield "activity-run", [partial(run_of, advertiser="Acme"), partial(run_tab, number=0)]
    yield "activity-run-changes", [partial(run_of, advertiser="Acme"), partial(run_tab, number=1)]
    yield "activity-run-requests", [partial(run_tab, number=2)]
    yield "activity-changes", [partial(activity_tab, number=1)]
    yield "activity-trends", [partial(activity_tab, number=2)]
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
    for page in SETTINGS:
        name = "settings" if page == "sync" else f"settings-{page}"
        yield name, [partial(settings, page=page)]
    yield "settings-offers-fields", [partial(settings, page="offers"), default_fields]


def section(key: str) -> Prepare:
    return lambda window: window.show_section(key)


def press(key: str, text: str) -> Prepare:
    """A button of a section; one that opens a menu keeps the program in it, if it is waited for."""

    def find(window: MainWindow) -> None:
        page = window.page(key)
        buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
        button = next(one for one in buttons if one.text() == text and one.isVisible())
        menu = button.menu()
        if menu is None:
            button.click()
        else:
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    return find


def several(window: MainWindow) -> None:
    table = window.page("offers").table
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 2, 4):
        table.selectionModel().select(table.model().index(row, 0), both)


def tag(window: MainWindow) -> None:
    """Not as a popup, which goes away when it gets the focus where there is no desktop."""
    tab = window.page("offers")
    picker = TagPicker(
        tab.tagging.tr("Your tags of %Ln offer(s)", "", 3),
        ["summer", "top ten"],
        {"top ten": 2},
        3,
        tab,
    )
    picker.setWindowFlags(Qt.WindowType.Tool)
    picker.open_at(tab.bulk.tag.mapToGlobal(tab.bulk.tag.rect().bottomLeft()))


def changed(window: MainWindow, *, way: Way) -> None:
    """The offers that the last runs changed so."""
    runs = window.services.workspace.store.runs.list(limit=4)
    query = OfferQuery(runs=",".join(str(run.id) for run in runs), change=way)
    window.routes.show_offers(query)


def leave_chosen(window: MainWindow) -> None:
    window.page("offers").table.clearSelection()


def search(window: MainWindow, *, text: str) -> None:
    window.page("offers").toolbar.search.setText(text)


def offer(window: MainWindow) -> None:
    """One that runs, with a link, and whose payout has changed."""
    store = window.services.workspace.store
    _, found = store.offers.list(OfferQuery(view="payout_changed", status="active"))
    shown = next(
        one
        for one in found
        if store.offers.record(one["advertiser"], one["external_id"])["tracking_url"]
    )
    window.routes.show_offer(shown["advertiser"], shown["external_id"])


def offer_tab(window: MainWindow, *, number: int) -> None:
    window.page("offers").details.tabs.setCurrentIndex(number)


def edit_offer(window: MainWindow, **texts: str) -> None:
    """Opens the form; with texts, these are saved."""
    details = window.page("offers").details
    dialog = details.by_hand.edit(details.detail.record)
    for name, text in texts.items():
        dialog.field(name).field.set_value(text)
    if texts:
        dialog.save.click()


def turn(window: MainWindow) -> None:
    window.page("offers").toolbar.turned.emit()


def whole_list(window: MainWindow) -> None:
    """Whatever was being edited before."""
    window.page("advertisers").drop_edits()


def editor(window: MainWindow) -> Editor:
    return window.page("advertisers").editor


def edit(window: MainWindow) -> None:
    window.routes.edit_advertiser("Acme")


def test(window: MainWindow) -> None:
    named(editor(window), "Test connection").click()


def preview(window: MainWindow) -> None:
    named(editor(window), "Preview").click()


def save(window: MainWindow) -> None:
    named(editor(window), "Save").click()


def named(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


def scroll(window: MainWindow, *, name: str) -> None:
    form = editor(window).form
    top(editor(window), {"link": form.tracking, "rules": form.rules}[name])


def open_rules(window: MainWindow) -> None:
    for group in ("entry", "money", "status"):
        editor(window).form.rules.open_group(group)


def open_group(window: MainWindow, *, group: str) -> None:
    rules = editor(window).form.rules
    rules.open_group(group)
    QTimer.singleShot(0, partial(top, editor(window), rules.fold(group)))


def own_fields(window: MainWindow) -> None:
    """Two of them, one with a value of its own."""
    rules = editor(window).form.rules
    rules.fields.choose("name")
    rules.row("field.name.suffix").field.set_value(" (Acme)")
    rules.fields.choose("categories")
    rules.row("field.categories").field.set_value("always")
    rules.open_group("fields")
    QTimer.singleShot(0, partial(top, editor(window), rules.fields))


def approve_rules(window: MainWindow) -> None:
    rules = editor(window).form.rules
    rules.open_group("entry")
    row = rules.row("new.approve_rules")
    row.field.set_value("model=CPI and revenue>=1.5 -> active; name~casino|poker -> paused")
    QTimer.singleShot(0, partial(top, editor(window), row))


def lists(window: MainWindow) -> None:
    rules = editor(window).form.rules
    rules.open_group("fields")
    for key, text in (
        ("caps.mode", "source_or_default"),
        ("caps.default", "100/day, 2500/month/budget"),
        ("category.map", "Gaming=Games, Loans=Finance"),
    ):
        rules.row(key).field.set_value(text)
    QTimer.singleShot(0, partial(top, editor(window), rules.fold("fields")))


def top(form: Editor, part: QWidget) -> None:
    """Scroll so that it stands at the top."""
    area = form._area
    area.verticalScrollBar().setValue(part.mapTo(area.widget(), part.rect().topLeft()).y() - 16)


def new(window: MainWindow) -> None:
    window.routes.new_advertiser()


def pick_template(window: MainWindow) -> None:
    editor(window).form.identity.picker.click()


def new_with(window: MainWindow, *, template: str) -> None:
    editor(window).form.identity.picker.choose(template)


def name_it(window: MainWindow) -> None:
    editor(window).form.identity.name.set_value("Initech")


def discard(window: MainWindow) -> None:
    from offersync_gui.ui.advertisers.unsaved import UnsavedDialog

    for dialog in window.findChildren(UnsavedDialog):
        dialog.discard_chosen.emit()
        dialog.reject()


def remove(window: MainWindow) -> None:
    page = window.page("advertisers")
    page.list.table.selectRow(0)
    RemoveDialog(page.list.chosen, page).open()


def run_of(window: MainWindow, *, advertiser: str) -> None:
    window.routes.show_activity(advertiser)


def run_tab(window: MainWindow, *, number: int) -> None:
    window.page("activity").runs.details.tabs.setCurrentIndex(number)


def answer(window: MainWindow) -> None:
    window.page("activity").runs.details.requests.answer_button.click()


def activity_tab(window: MainWindow, *, number: int) -> None:
    window.page("activity").tabs.setCurrentIndex(number)


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


def settings(window: MainWindow, *, page: str) -> None:
    window.show_section("settings")
    window.page("settings").show_page(page)


def default_fields(window: MainWindow) -> None:
    page = window.page("settings").show_page("offers")
    page.fields.choose("visibility")
    page.open_group("fields")
    page.open_group("entry")
    approve = page.rows.by_key["rules.new.approve_rules"].field
    approve.set_value("country=DE|AT|CH -> active; any -> paused; tag=vip -> active")
