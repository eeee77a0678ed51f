"""The form of a template, made of real templates."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QDialog, QToolButton

from offersync_gui.templates.fields import Choice, FieldSpec
from offersync_gui.ui.forms.template_form import TemplateForm
from offersync_gui.ui.links import SystemBrowser

SPECS = (
    FieldSpec(
        name="way",
        label="Way",
        kind="choice",
        default="key",
        choices=(Choice(value="key", label="Key"), Choice(value="login", label="Login")),
    ),
    FieldSpec(name="api_key", label="Key", kind="secret", required=True),
    FieldSpec(name="user", label="User", required=True, visible_if={"way": ("login",)}),
    FieldSpec(name="language", label="Language", where="In the profile", link="https://x.example"),
)


@pytest.fixture
def form(qtbot):
    parent = QObject()
    forms = []

    def build(specs=SPECS, stored=None, secrets=None):
        form = TemplateForm(specs, stored or {}, secrets or {}, parent)
        qtbot.addWidget(form.essential)
        qtbot.addWidget(form.further)
        forms.append(form)
        return form

    return build


def test_another_template_gets_new_containers(form, catalogue):
    first = form(catalogue.get("affise").all_fields)
    second = form(catalogue.get("everflow").all_fields)
    assert first.essential is not second.essential
    assert {"api_key", "base_url"} <= first.texts().keys()


def test_credentials_and_options_are_apart(form, catalogue):
    built = form(catalogue.get("affise").all_fields)
    assert built.essential.isAncestorOf(built.field("api_key"))
    assert built.further.isAncestorOf(built.field("requests_per_minute"))


def test_the_address_follows_the_region_until_it_is_typed(form, catalogue):
    built = form(catalogue.get("everflow").all_fields)
    built.field("region").set_value("eu")
    assert built.field("base_url").value() == "https://api-eu.eflow.team/v1/affiliates"
    assert "base_url" not in built.entered()
    built.field("base_url").set_value("https://mine.example.com")
    built.field("region").set_value("us")
    assert built.field("base_url").value() == "https://mine.example.com"


def test_a_field_appears_when_another_asks_for_it(form):
    built = form()
    assert built.field("user").parentWidget().isHidden()
    built.field("way").set_value("login")
    assert not built.field("user").parentWidget().isHidden()


def test_errors_find_their_widget_by_name(form):
    built = form()
    first = built.set_errors({"language": "is odd", "api_key": "is required"})
    assert first is built.field("api_key")
    assert built.field("language").error == "Language is odd"
    built.set_errors({})
    assert built.field("language").error == ""


def test_typing_takes_the_error_of_that_field_away(form):
    built = form()
    built.set_errors({"api_key": "is required", "language": "is odd"})
    built.field("api_key").set_value("k")
    assert built.field("api_key").error == ""
    assert built.field("language").error != ""


def test_secrets_are_apart_from_what_is_entered(form):
    built = form(secrets={"api_key": "typed before", "unknown": "x"})
    assert built.secrets() == {"api_key": "typed before"}
    assert "api_key" not in built.entered()


def test_where_to_find_a_value_is_told_when_asked(form, qtbot):
    built = form()
    ask = built.further.findChild(QToolButton, "where.language")
    hints = [w for w in ask.parentWidget().children() if type(w).__name__ == "_Hint"]
    assert hints[0].isHidden()
    ask.click()
    assert not hints[0].isHidden()


def test_the_page_opens_after_its_host_was_shown(form, monkeypatch):
    opened = []
    monkeypatch.setattr(
        SystemBrowser, "open", classmethod(lambda cls, url: opened.append(url.toString()))
    )
    built = form()
    page = built.further.findChild(QToolButton, "page.language")
    assert page.text() == "Open x.example"
    page.click()
    assert opened == []
    dialog = page.parentWidget().findChild(QDialog, "confirm")
    dialog.findChild(QAbstractButton, "confirm.yes").click()
    assert opened == ["https://x.example"]


def test_a_link_ends_where_its_words_do(form):
    ask = form().further.findChild(QToolButton, "where.language")
    ask.ensurePolished()
    words = ask.fontMetrics().horizontalAdvance(ask.text())
    assert 0 <= ask.sizeHint().width() - words < 8
