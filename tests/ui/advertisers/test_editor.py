"""The advertiser editor with a real vault file, a real database and a real network."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from offersync_gui import paths
from offersync_gui.errors import SecretsUnavailable, StoreError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.ui.advertisers.preview import PreviewDialog
from offersync_gui.ui.advertisers.tracking_values import CLICK_ID, SOURCE_ID
from offersync_gui.ui.advertisers.unsaved import UnsavedDialog
from offersync_gui.ui.dialogs import Dialog
from tests.ui.seen import button


def line(widget, name) -> QLineEdit:
    found = widget.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


def fill(editor, sandbox, name="Acme", key=None) -> None:
    """What a person types for an advertiser at the sandbox."""
    line(editor, "field.name").setText(name)
    line(editor, "field.base_url").setText(sandbox.base_url)
    line(editor, "field.api_key").setText(sandbox.api_key if key is None else key)


def choose(editor, template_id) -> None:
    editor.form.identity.picker.choose(template_id)


def said(editor) -> str:
    outcome = editor.footer.outcome
    return "" if outcome.isHidden() else f"{outcome.title}\n{outcome.text}"


def idle(editor):
    return lambda: not editor.work.busy


def test_affise_brings_its_fields_and_tracking_parameters(editing):
    editor = editing()
    assert editor.form.credentials.isHidden()
    choose(editor, "affise")
    assert not editor.form.credentials.isHidden()
    assert line(editor, f"{CLICK_ID}.name").text() == "ref_id"
    assert line(editor, f"{SOURCE_ID}.name").text() == "sub1"
    assert editor.form.draft().rules == {}


def test_values_of_equal_fields_survive_a_change_of_template_and_back(editing, sandbox):
    editor = editing(template="affise")
    fill(editor, sandbox)
    line(editor, "field.preferred_language").setText("de")
    choose(editor, "everflow")
    assert line(editor, "field.api_key").text() == sandbox.api_key
    choose(editor, "affise")
    assert line(editor, "field.base_url").text() == sandbox.base_url
    assert line(editor, "field.preferred_language").text() == "de"


def test_untouched_tracking_parameters_follow_the_template(editing):
    editor = editing(template="affise")
    choose(editor, "everflow")
    assert line(editor, f"{CLICK_ID}.name").text() == "sub1"
    assert editor.form.tracking.question.isHidden()


@pytest.mark.parametrize(("answer", "kept"), [("question.yes", "sub1"), ("question.no", "mine")])
def test_edited_tracking_parameters_are_asked_about(editing, answer, kept):
    editor = editing(template="affise")
    line(editor, f"{CLICK_ID}.name").setText("mine")
    choose(editor, "everflow")
    assert line(editor, f"{CLICK_ID}.name").text() == "mine"
    assert not editor.form.tracking.question.isHidden()
    button(editor.form.tracking, answer).click()
    assert line(editor, f"{CLICK_ID}.name").text() == kept
    assert editor.form.tracking.question.isHidden()


def test_the_example_link_follows_the_parameters(editing):
    editor = editing(template="affise")
    line(editor, f"{CLICK_ID}.name").setText("clid")
    assert "clid={click_id}&sub1={source_id}" in editor.form.tracking.example
    button(editor, "tracking.add").click()
    line(editor, "tracking.more.0.value").setText("{affiliate}")
    assert "sub2={affiliate}" in editor.form.tracking.example


def test_inherited_parameters_are_shown_and_are_in_the_example(editing, services):
    services.workspace.change_setting("rules.tracking.add", "sub3={country},sub4=x")
    editor = editing(template="affise")
    tracking = editor.form.tracking
    assert line(editor, "tracking.more.0.name").text() == "sub3"
    assert line(editor, "tracking.more.0.name").property("inherited")
    assert "inherited (from the settings)" in tracking.note
    assert "sub3={country}&sub4=x" in tracking.example
    assert editor.form.draft().rules == {}


def test_own_parameters_say_that_they_replace_the_inherited_ones(editing, services):
    services.workspace.change_setting("rules.tracking.add", "sub3={country},sub4=x")
    editor = editing(template="affise")
    tracking = editor.form.tracking
    line(editor, "tracking.more.1.value").setText("y")
    assert tracking.note.startswith("Your further parameters replace sub3={country}, sub4=x")
    assert not line(editor, "tracking.more.0.name").property("inherited")
    assert editor.form.draft().rules == {"tracking.add": "sub3={country},sub4=y"}
    editor.findChild(QAbstractButton, "tracking.reset").click()
    assert "inherited (from the settings)" in tracking.note
    assert editor.form.draft().rules == {}


def test_inherited_parameters_can_be_removed(editing, services):
    services.workspace.change_setting("rules.tracking.add", "sub3={country}")
    editor = editing(template="affise")
    editor.findChild(QAbstractButton, "tracking.more.0.button").click()
    assert editor.form.draft().rules == {"tracking.add": ""}
    assert "sub3" not in editor.form.tracking.example


def test_a_click_id_of_the_settings_is_shown(editing, services):
    folder = services.workspace.data_dir / paths.TEMPLATES
    folder.mkdir()
    text = (paths.resources() / "templates" / "tune.toml").read_text(encoding="utf-8")
    text = text.replace('id = "tune"', 'id = "mine"').replace("\nclick_id = ", "\n# ")
    (folder / "mine.toml").write_text(text, encoding="utf-8")
    services.workspace.change_setting("rules.tracking.click_id", "clid={click_id}")
    editor = editing(template="mine")
    assert line(editor, f"{CLICK_ID}.name").text() == "clid"
    assert "clid={click_id}&source={source_id}" in editor.form.tracking.example
    assert editor.form.draft().rules == {}


def test_a_link_of_another_advertiser_is_not_shown(editing, add_advertiser, qtbot):
    add_advertiser("Acme")
    add_advertiser("Beta")
    editor = editing("Acme")
    button(editor, "editor.test").click()
    qtbot.waitUntil(idle(editor))
    assert "go.sandbox.example" in editor.form.tracking.example
    assert "track.example.com" in editing("Beta").form.tracking.example


def test_the_connection_is_tested_before_saving(editing, sandbox, services, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    button(editor, "editor.test").click()
    assert not button(editor, "editor.save").isEnabled()
    qtbot.waitUntil(idle(editor))
    assert "40 offers visible" in said(editor)
    assert "ref_id={click_id}" in said(editor)
    assert sandbox.base_url not in editor.form.tracking.example
    assert "go.sandbox.example" in editor.form.tracking.example
    assert services.accounts.list() == []


def test_a_refused_key_says_what_to_do(editing, sandbox, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox, key="wrong")
    button(editor, "editor.test").click()
    qtbot.waitUntil(idle(editor))
    assert "refuses the credentials" in said(editor)
    assert "Copy the API key again" in said(editor)
    assert "wrong" not in said(editor).lower().replace("wrong token", "")


@pytest.mark.fault("A04")
@pytest.mark.parametrize("along", ["\n", " ", "\r\n\t", "\u200b", "\ufeff", "\u00a0"])
def test_what_was_pasted_along_with_a_key_is_no_part_of_it(
    editing, sandbox, services, qtbot, along
):
    editor = editing(template="affise")
    fill(editor, sandbox, key="")
    paste(editor, f"{along}{sandbox.api_key}{along}")
    button(editor, "editor.test").click()
    qtbot.waitUntil(idle(editor))
    assert "40 offers visible" in said(editor)
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    saved = services.accounts.named("Acme")
    assert services.workspace.vault.read(saved.uid) == {"api_key": sandbox.api_key}


@pytest.mark.fault("A04")
@pytest.mark.parametrize("within", ["\n", " ", "\t", "\u00a0", "\u202e"])
@pytest.mark.parametrize("act", ["editor.test", "editor.save"])
def test_a_key_with_a_break_in_it_is_refused_at_its_field(
    editing, sandbox, services, qtbot, act, within
):
    editor = editing(template="affise")
    fill(editor, sandbox, key="")
    paste(editor, f"canary-1{within}canary-2")
    button(editor, act).click()
    qtbot.waitUntil(idle(editor))
    error = editor.form.fields.field("api_key").error
    assert "paste the key alone" in error
    assert "canary" not in error + said(editor)
    assert services.accounts.list() == []
    assert sandbox.requests == 0


def paste(editor, text) -> None:
    QApplication.clipboard().setText(text)
    key = line(editor, "field.api_key")
    key.setFocus()
    key.paste()
    QApplication.clipboard().clear()


def test_what_is_missing_is_marked_and_nothing_is_asked(editing, sandbox):
    editor = editing(template="affise")
    button(editor, "editor.test").click()
    assert editor.form.fields.field("api_key").error == "API key is required"
    assert "marked" in said(editor)
    assert sandbox.requests == 0


def test_a_test_can_be_cancelled(editing, sandbox, services, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    button(editor, "editor.test").click()
    button(editor, "outcome.cancel").click()
    assert said(editor) == ""
    assert button(editor, "editor.test").isEnabled()
    qtbot.waitUntil(lambda: not (services.short.is_busy or services.long.is_busy))
    assert said(editor) == ""


def test_saving_stores_secrets_and_row(editing, sandbox, services, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    saved = services.accounts.named("Acme")
    assert saved.options["base_url"] == sandbox.base_url
    assert services.workspace.vault.read(saved.uid) == {"api_key": sandbox.api_key}
    assert sandbox.api_key not in str(saved)


def test_a_taken_name_is_said_at_the_name(editing, add_advertiser, sandbox, qtbot):
    add_advertiser("Acme")
    editor = editing(template="affise")
    fill(editor, sandbox, name="ACME")
    button(editor, "editor.save").click()
    qtbot.waitUntil(idle(editor))
    assert "taken" in editor.form.identity.name.error


def test_an_advertiser_is_opened_with_its_secret_hidden(editing, add_advertiser, services, qtbot):
    saved = add_advertiser("Acme")
    editor = editing("Acme")
    key = editor.form.fields.field("api_key")
    assert "Encrypted vault file" in key.state_text
    assert key.value() == ""
    line(editor, "field.name").setText("Beta")
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert services.accounts.named("Beta").uid == saved.uid
    assert services.workspace.vault.read(saved.uid)["api_key"]


def test_nothing_is_unsaved_right_after_opening(editing, add_advertiser):
    add_advertiser("Acme")
    editor = editing("Acme")
    assert not editor.unsaved
    assert not button(editor, "editor.save").isEnabled()


def test_revert_goes_back_to_what_is_stored(editing, add_advertiser, sandbox):
    add_advertiser("Acme")
    editor = editing("Acme")
    fill(editor, sandbox, name="Other", key="typed")
    editor.form.rules.row("payout.percent").field.set_value("50")
    button(editor, "editor.revert").click()
    assert line(editor, "field.name").text() == "Acme"
    assert line(editor, "field.api_key").text() == ""
    assert not editor.unsaved


def test_options_set_back_to_their_standard_or_cleared_are_not_stored(
    editing, add_advertiser, services, qtbot
):
    saved = add_advertiser("Acme")
    services.accounts.change(saved, {"requests_per_minute": "10", "preferred_language": "de"}, {})
    editor = editing("Acme")
    line(editor, "field.requests_per_minute").setText("300")
    line(editor, "field.preferred_language").clear()
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert services.accounts.named("Acme").options.keys() == {"base_url", "allow_http"}


def test_a_rule_is_inherited_until_it_is_changed_and_again_after_reset(editing):
    editor = editing(template="affise")
    row = editor.form.rules.row("take")
    assert not row.own
    assert row.origin == "inherited: All (from the template)"
    row.field.set_value("approved")
    assert editor.form.draft().rules == {"take": "approved"}
    assert row.origin == "instead of All (from the template)"
    row.reset()
    assert editor.form.draft().rules == {}
    assert row.value() == "all"


def test_a_default_of_the_settings_is_inherited(editing, services):
    services.workspace.change_setting("rules.payout.percent", "60")
    editor = editing(template="affise")
    row = editor.form.rules.row("payout.percent")
    assert row.origin == "inherited: 60 (from the settings)"
    assert "publisher gets 6.00" in editor.form.rules.money


def test_the_money_example_follows_every_keystroke(editing):
    editor = editing(template="affise")
    example = "Advertiser pays 10.00, publisher gets {}, you keep {} %"
    assert editor.form.rules.money == example.format("8.00", "20")
    share = editor.form.rules.row("payout.percent").field
    share.set_value("7")
    assert editor.form.rules.money == example.format("0.70", "93")
    share.set_value("72.5")
    assert editor.form.rules.money == example.format("7.25", "27.5")
    share.set_value("720")
    assert "Correct" in editor.form.rules.money
    assert share.error == "Publisher's share in % must be at most 100"


def test_a_wrong_rule_keeps_the_editor_from_saving_and_is_unfolded(editing, sandbox, services):
    editor = editing(template="affise")
    fill(editor, sandbox)
    row = editor.form.rules.row("guard.percent")
    row.field.set_value("0")
    assert not row.isVisible()
    button(editor, "editor.save").click()
    assert row.isVisible()
    assert not editor.work.busy
    assert services.accounts.list() == []


@pytest.mark.parametrize(
    ("shown", "hidden", "switch"),
    [
        ("fixed", "percent", ("rules", "payout.mode", "payout.amount")),
        ("true", "false", ("schedule", "auto_sync", "interval_minutes")),
    ],
)
def test_a_wrong_value_that_is_not_asked_for_keeps_nobody_from_saving(
    editing, add_advertiser, services, qtbot, shown, hidden, switch
):
    add_advertiser("Acme")
    editor = editing("Acme")
    card, mode, value = switch
    card = getattr(editor.form, card)
    card.row(mode).field.set_value(shown)
    card.row(value).field.set_value("abc")
    card.row(mode).field.set_value(hidden)
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert services.accounts.named("Acme").rules == {mode: hidden}


@pytest.mark.parametrize(
    ("card", "key", "text"),
    [("rules", "guard.percent", "0"), ("schedule", "interval_minutes", "1")],
)
def test_the_first_wrong_rule_takes_the_focus(editing, add_advertiser, qtbot, card, key, text):
    add_advertiser("Acme")
    editor = editing("Acme")
    editor.form.schedule.row("auto_sync").field.set_value("true")
    row = getattr(editor.form, card).row(key)
    row.field.set_value(text)
    button(editor, "editor.save").click()
    assert editor.window().focusWidget() is row.field.editor
    qtbot.waitUntil(lambda: not row.field.editor.visibleRegion().isEmpty())


def test_a_wrong_parameter_takes_the_focus(editing, add_advertiser):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, f"{SOURCE_ID}.name").clear()
    line(editor, "field.name").setFocus()
    button(editor, "editor.save").click()
    assert editor.window().focusWidget() is line(editor, f"{SOURCE_ID}.name")


def test_overridden_rules_and_schedule_are_stored_and_reset(editing, sandbox, services, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    editor.form.rules.row("payout.percent").field.set_value("75")
    editor.form.schedule.row("auto_sync").field.set_value("true")
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert services.accounts.named("Acme").rules == {"payout.percent": "75", "auto_sync": "true"}
    editor = editing("Acme")
    editor.form.rules.row("payout.percent").reset()
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert services.accounts.named("Acme").rules == {"auto_sync": "true"}


def test_preview_shows_what_would_come_and_writes_nothing(editing, sandbox, services, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    button(editor, "editor.preview").click()
    qtbot.waitUntil(lambda: bool(editor.findChildren(PreviewDialog)))
    dialog = editor.findChild(PreviewDialog)
    assert len(dialog.new_offers) == 40
    button(dialog, "preview.close").click()
    assert services.accounts.list() == []
    assert services.workspace.store.runs.list() == []


def stored(services) -> dict[str, str]:
    records = services.workspace.store.offers.iterate(OfferQuery())
    return {one["external_id"]: one["payout"] for one in records}


def changed_share(editing, services, qtbot, add_advertiser):
    """Acme with offers, and 50 % typed."""
    add_advertiser("Acme")
    with qtbot.waitSignal(services.sync.batch_finished):
        services.sync.request_sync()
    editor = editing("Acme")
    assert editor.form.reach.isHidden()
    editor.form.rules.open_group("money")
    editor.form.rules.row("payout.percent").field.editor.setText("50")
    return editor


def test_changed_options_reach_stored_offers_once_they_were_seen(
    editing, tab, services, qtbot, add_advertiser
):
    editor = changed_share(editing, services, qtbot, add_advertiser)
    before = stored(services)
    assert not editor.form.reach.isHidden()
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    qtbot.waitUntil(lambda: bool(tab.findChildren(PreviewDialog)))
    dialog = tab.findChild(PreviewDialog)
    assert {row.rule for row in dialog.changed_offers}
    assert stored(services) == before
    with qtbot.waitSignal(tab.reapplication.applied):
        button(dialog, "preview.apply").click()
    assert stored(services) != before
    qtbot.waitUntil(lambda: not services.query.is_busy)


def test_changed_options_may_hold_for_new_offers_only(
    editing, tab, services, qtbot, add_advertiser
):
    editor = changed_share(editing, services, qtbot, add_advertiser)
    before = stored(services)
    editor.form.reach.new.click()
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    qtbot.waitUntil(lambda: not services.long.is_busy and not services.query.is_busy)
    assert not tab.findChildren(PreviewDialog)
    with qtbot.waitSignal(services.sync.batch_finished):
        services.sync.request_sync()
    assert stored(services) == before
    editor = editing("Acme")
    editor.form.schedule.setFocus()
    assert editor.form.reach.isHidden()


def unsaved_dialog(editor, qtbot) -> UnsavedDialog:
    qtbot.waitUntil(lambda: bool(editor.findChildren(UnsavedDialog)))
    dialogs = editor.findChildren(UnsavedDialog)
    assert len(dialogs) == 1
    return dialogs[0]


def test_leaving_with_unsaved_changes_asks_once(tab, editing, add_advertiser, qtbot):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    editor.go_back()
    dialog = unsaved_dialog(editor, qtbot)
    assert tab.shows_editor
    button(dialog, "unsaved.discard").click()
    assert not tab.shows_editor


def test_leaving_may_save_first(tab, editing, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    editor.go_back()
    button(unsaved_dialog(editor, qtbot), "unsaved.save").click()
    qtbot.waitUntil(lambda: not tab.shows_editor)
    assert services.accounts.named("Other")


def test_leaving_may_be_given_up(tab, editing, add_advertiser, qtbot):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    editor.go_back()
    button(unsaved_dialog(editor, qtbot), "unsaved.stay").click()
    assert tab.shows_editor
    assert line(editor, "field.name").text() == "Other"


def test_closing_goes_on_when_the_changes_are_saved(tab, editing, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    again = []
    for _ in range(2):
        assert not tab.may_leave(lambda: again.append(tab.may_leave(again.clear)))
    button(unsaved_dialog(editor, qtbot), "unsaved.save").click()
    qtbot.waitUntil(lambda: bool(again))
    assert again == [True]
    assert services.accounts.named("Other")


def test_closing_goes_on_with_what_is_stored_when_the_changes_are_discarded(
    tab, editing, add_advertiser, qtbot
):
    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    line(editor, "field.api_key").setText("typed")
    again = []
    assert not tab.may_leave(lambda: again.append(tab.may_leave(again.clear)))
    button(unsaved_dialog(editor, qtbot), "unsaved.discard").click()
    assert again == [True]
    assert line(editor, "field.name").text() == "Acme"
    assert line(editor, "field.api_key").text() == ""


def test_a_wish_to_close_is_forgotten_when_saving_fails(
    tab, editing, add_advertiser, services, qtbot, monkeypatch
):
    def full(advertiser):
        raise StoreError("The disk is full", "Nothing was saved.", "Make room.")

    add_advertiser("Acme")
    editor = editing("Acme")
    line(editor, "field.name").setText("Other")
    again = []
    assert not tab.may_leave(lambda: again.append(True))
    with monkeypatch.context() as patch:
        patch.setattr(services.workspace.store.advertisers, "update", full)
        button(unsaved_dialog(editor, qtbot), "unsaved.save").click()
        qtbot.waitUntil(idle(editor))
    with qtbot.waitSignal(editor.saved):
        button(editor, "editor.save").click()
    assert again == []


@pytest.fixture
def slow_store(services, monkeypatch):
    """A secret store that waits for a person: here, until the event is set."""
    answered = Event()
    write = services.workspace.vault.write

    def ask(uid, secrets):
        answered.wait(10)
        write(uid, secrets)

    monkeypatch.setattr(services.workspace.vault, "write", ask)
    return answered


def test_nothing_can_be_typed_while_a_save_waits(editing, sandbox, slow_store, qtbot):
    editor = editing(template="affise")
    fill(editor, sandbox)
    name = line(editor, "field.name")
    name.setFocus()
    button(editor, "editor.save").click()
    assert not name.isEnabled()
    editor.leave(lambda: None)
    assert editor.findChildren(UnsavedDialog) == []
    name.setText("Too late")
    with qtbot.waitSignal(editor.saved):
        slow_store.set()
    assert name.isEnabled()
    assert editor.unsaved


def test_a_failed_save_keeps_what_was_typed(editing, sandbox, services, qtbot, monkeypatch):
    def full(advertiser):
        raise StoreError("The disk is full", "Nothing was saved.", "Make room.")

    monkeypatch.setattr(services.workspace.store.advertisers, "add", full)
    editor = editing(template="affise")
    fill(editor, sandbox)
    button(editor, "editor.save").click()
    qtbot.waitUntil(idle(editor))
    assert "The disk is full" in said(editor)
    assert line(editor, "field.api_key").text() == sandbox.api_key
    assert button(editor, "editor.save").isEnabled()


def test_without_a_secret_store_the_session_is_offered(
    editing, sandbox, services, qtbot, monkeypatch
):
    def unavailable(uid, secrets):
        raise SecretsUnavailable("No keyring", "None runs.", "Choose another store.")

    editor = editing(template="affise")
    fill(editor, sandbox)
    monkeypatch.setattr(services.workspace.vault, "write", unavailable)
    button(editor, "editor.save").click()
    qtbot.waitUntil(idle(editor))
    assert "No keyring" in said(editor)
    assert services.accounts.list() == []
    with qtbot.waitSignal(editor.saved):
        button(editor, "outcome.session").click()
    saved = services.accounts.named("Acme")
    assert services.workspace.vault.kind == "session"
    assert services.workspace.vault.read(saved.uid)["api_key"] == sandbox.api_key


def test_a_locked_store_is_no_missing_key(ring, editing, add_advertiser, qtbot):
    add_advertiser("Acme")
    ring.locked = True
    editor = editing("Acme")
    assert "locked" in editor.form.fields.field("api_key").state_text
    button(editor, "editor.test").click()
    qtbot.waitUntil(idle(editor))
    assert editor.form.fields.field("api_key").error == ""
    assert "locked" in said(editor)


def test_a_template_that_is_gone_can_be_replaced(editing, add_advertiser, services):
    from msgspec.structs import replace

    saved = add_advertiser("Acme")
    rules = {"payout.percent": "70", "tracking.add": "sub5=x"}
    services.workspace.store.advertisers.update(replace(saved, template="gone", rules=rules))
    editor = editing("Acme")
    assert editor.form.fields is None
    choose(editor, "affise")
    assert line(editor, "field.base_url").text() == saved.options["base_url"]
    assert editor.form.draft().rules == rules


def test_a_dialog_that_was_answered_does_not_stay(editing, qtbot):
    editor = editing(template="affise")
    line(editor, "field.name").setText("Acme")
    editor.go_back()
    button(unsaved_dialog(editor, qtbot), "unsaved.stay").click()
    qtbot.waitUntil(lambda: editor.findChildren(Dialog) == [])


def test_a_preview_that_takes_long_is_in_nobody_s_way(editing, services, qtbot):
    with Sandbox(offers=40, latency=30) as slow:
        editor = editing(template="affise")
        fill(editor, slow)
        editor.work.preview()
        qtbot.waitUntil(lambda: slow.requests > 0)
        done = []
        services.short.run(lambda token: "written", done.append)
        qtbot.waitUntil(lambda: done == ["written"])
        assert editor.work.busy
        editor.work.stop()
