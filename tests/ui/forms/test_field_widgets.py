"""Every kind of field as a widget: value there and back, one signal, errors."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from offersync_gui.templates.fields import Choice, FieldSpec, Kind
from offersync_gui.ui.forms.choice_fields import ChoiceField
from offersync_gui.ui.forms.country_field import CountryField
from offersync_gui.ui.forms.field_widgets import KINDS, FieldKinds, make
from offersync_gui.ui.forms.secret_field import SecretField
from offersync_gui.ui.forms.text_fields import NumberField, TextField

CHOICES = (Choice(value="a", label="First"), Choice(value="b", label="Second"))


def spec(kind: Kind, **more):
    choices = CHOICES if kind in {"choice", "multi_choice"} else ()
    return FieldSpec(name="thing", label="Thing", kind=kind, choices=choices, **more)


@pytest.fixture
def made(qtbot):
    def build(kind, **more):
        widget = make(spec(kind, **more))
        qtbot.addWidget(widget)
        return widget

    return build


def test_every_kind_has_its_widget():
    assert KINDS.names == set(get_args(Kind))


def test_a_kind_is_registered_once():
    kinds = FieldKinds()
    kinds.register("text", TextField)
    with pytest.raises(ValueError, match="registered already"):
        kinds.register("text", TextField)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("text", "some words"),
        ("secret", "s3cret"),
        ("url", "https://api.example.com"),
        ("number", "12.5"),
        ("money", "0.25"),
        ("choice", "b"),
        ("multi_choice", "a,b"),
        ("bool", "true"),
        ("countries", "DE,AT"),
    ],
)
def test_a_value_comes_back_as_it_went_in_and_is_told_once(made, qtbot, kind, value):
    widget = made(kind)
    with qtbot.waitSignal(widget.changed):
        widget.set_value(value)
    assert widget.value() == value
    with qtbot.assertNotEmitted(widget.changed):
        widget.set_value(value)
    widget.set_value("")
    assert widget.value() == ("false" if kind == "bool" else "")


@pytest.mark.parametrize("kind", sorted(set(get_args(Kind)) - {"note"}))
def test_every_editor_has_a_name_for_screen_readers(made, kind):
    assert made(kind).editor.accessibleName() == "Thing"


def test_an_error_stands_under_the_editor_and_is_told_to_screen_readers(made):
    widget = made("text", help="Some help")
    widget.set_error("is required")
    assert widget.error == "Thing is required"
    assert widget.editor.accessibleDescription() == "Thing is required"
    assert widget.editor.property("invalid") is True
    widget.set_error("")
    assert widget.editor.accessibleDescription() == "Some help"
    assert widget.editor.property("invalid") is False


def test_a_note_says_something_and_holds_nothing(made):
    widget = made("note", default="Read this first")
    widget.set_value("x")
    assert widget.value() == ""


def test_a_number_is_typed_with_the_decimal_sign_of_the_locale(made, qtbot):
    QLocale.setDefault(QLocale(QLocale.Language.German))
    widget = made("number")
    assert isinstance(widget, NumberField)
    qtbot.keyClicks(widget.line, "12,5")
    assert widget.value() == "12.5"
    widget.set_value("0.25")
    assert widget.line.text() == "0,25"


@pytest.mark.parametrize(
    ("minutes", "meaning"),
    [("360", "= 6 h"), ("90", "= 1 h 30 min"), ("10080", "= 7 d"), ("45", ""), ("abc", "")],
)
def test_minutes_say_what_they_are(qtbot, minutes, meaning):
    widget = make(FieldSpec(name="interval_minutes", label="Every", kind="number"))
    qtbot.addWidget(widget)
    widget.set_value("60")
    widget.set_value(minutes)
    assert widget.findChild(QLabel, "meaning.interval_minutes").text() == meaning


def test_a_number_of_64_bit_is_kept_whole(made):
    widget = made("number")
    widget.set_value("9223372036854775807")
    assert widget.value() == "9223372036854775807"


def test_a_stored_choice_that_is_gone_is_shown_and_not_replaced(made):
    widget = made("choice")
    widget.set_value("retired")
    assert widget.value() == "retired"


def test_scrolling_past_a_choice_does_not_change_it(made):
    widget = made("choice")
    assert isinstance(widget, ChoiceField)
    widget.set_value("a")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget.combo, wheel)
    assert widget.value() == "a"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_countries_are_typed_by_name_or_code(made, qtbot):
    widget = made("countries")
    assert isinstance(widget, CountryField)
    qtbot.keyClicks(widget.line, "Germany, uk, AT")
    assert widget.value() == "DE,GB,AT"


def test_a_country_is_completed_behind_the_last_comma(made):
    widget = made("countries")
    assert isinstance(widget, CountryField)
    widget.set_value("DE")
    widget.line.setText("DE, Aust")
    completer = widget.line.completer()
    completer.setCompletionPrefix(completer.splitPath("DE, Aust")[0])
    names = [completer.currentCompletion()]
    while completer.setCurrentRow(len(names)):
        names.append(completer.currentCompletion())
    assert "DE, AT" in names


def test_an_unknown_country_stays_to_be_corrected(made):
    widget = made("countries")
    widget.set_value("DE,Atlantis")
    assert widget.value() == "DE,Atlantis"


@pytest.fixture
def secret(made):
    widget = made("secret")
    assert isinstance(widget, SecretField)
    return widget


def reveal_of(secret: SecretField) -> QToolButton:
    button = secret.findChild(QToolButton, "reveal.thing")
    assert isinstance(button, QToolButton)
    return button


def test_a_secret_is_masked_and_revealed_only_while_something_is_typed(secret, qtbot):
    reveal = reveal_of(secret)
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    assert not reveal.isEnabled()
    qtbot.keyClicks(secret.line, "abc")
    reveal.click()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Normal
    secret.line.clear()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    assert not reveal.isEnabled()


def test_a_stored_secret_is_said_and_not_shown(secret):
    secret.set_state("set", "GNOME Keyring")
    assert "GNOME Keyring" in secret.state_text
    assert secret.value() == ""
    assert not reveal_of(secret).isEnabled()


@pytest.mark.parametrize("state", ["set", "missing", "locked", "unavailable"])
def test_every_state_of_a_secret_has_its_words(secret, state):
    secret.set_state(None, "")
    nothing = secret.state_text
    secret.set_state(state, "Vault")
    assert nothing == ""
    assert "Vault" in secret.state_text
