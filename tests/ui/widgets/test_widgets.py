"""The small parts do what they promise to the pointer, the keyboard and a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from offersync_gui.errors import CredentialRefused
from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets import (
    Button,
    ElidedLabel,
    EmptyState,
    ErrorCard,
    FilterChip,
    FlowLayout,
    IconButton,
    SearchField,
    TextLabel,
    Toggle,
    axis_words,
    restyle,
    status_badge,
)
from offersync_gui.ui.widgets.chart import LineChart, Series
from offersync_gui.ui.widgets.chart import _labels as chart_labels
from offersync_gui.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STATES = ("active", "review", "paused", "capped", "expired", "disabled", "archived", "running")
RUN_STATES = ("ok", "partial", "failed", "cancelled", "held", "interrupted", "needs_attention")


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.mark.parametrize("state", STATES + RUN_STATES)
def test_badge_has_word_and_icon(qtbot: QtBot, state: str) -> None:
    badge = status_badge(state)
    qtbot.addWidget(badge)
    assert QAccessible.queryAccessibleInterface(badge).text(QAccessible.Text.Name) == badge.text()
    assert badge.text()
    assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.text()) * 0.8


def test_unknown_status_is_shown_as_its_word(qtbot: QtBot) -> None:
    badge = status_badge("half_done")
    qtbot.addWidget(badge)
    assert badge.text() == "Half done"


def test_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("trash", "Remove")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Remove", "Remove")


def test_toggle_is_turned_by_keyboard_and_pointer(qtbot: QtBot) -> None:
    toggle = Toggle("API Auto Synchronization")
    qtbot.addWidget(toggle)
    toggle.show()
    toggle.setFocus()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=toggle.rect().center())
    assert not toggle.isChecked()
    role = QAccessible.queryAccessibleInterface(toggle).role()
    assert role == QAccessible.Role.CheckBox


def test_search_comes_once_typing_rests(qtbot: QtBot) -> None:
    field = SearchField("Search offers…", wait_ms=30)
    qtbot.addWidget(field)
    found: list[str] = []
    field.searched.connect(found.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "loans")
    assert found == ["loans"]
    assert field.accessibleName() == "Search offers"


def test_chip_is_removed_by_keyboard(qtbot: QtBot) -> None:
    removed: list[bool] = []
    chip = FilterChip("Country: DE", lambda: removed.append(True))
    qtbot.addWidget(chip)
    assert "Country: DE" in chip.close_button.accessibleName()
    qtbot.keyClick(chip.close_button, Qt.Key.Key_Space)
    assert removed == [True]


def test_error_card_tells_what_to_do(qtbot: QtBot) -> None:
    error = CredentialRefused("Acme refused the key", "It said <b>no</b>.", "Enter it again.")
    card = ErrorCard(error, Button("Open"), details="HTTP 401")
    qtbot.addWidget(card)
    card.show()
    assert {"Acme refused the key", "It said <b>no</b>.", "Enter it again."} <= set(texts(card))
    details = next(label for label in card.findChildren(QLabel) if label.text() == "HTTP 401")
    assert not details.isVisible()
    fold = next(b for b in card.findChildren(QAbstractButton) if b.isCheckable())
    fold.click()
    assert details.isVisible()


def test_error_of_a_run_is_shown_the_same(qtbot: QtBot) -> None:
    card = ErrorCard({"kind": "auth", "title": "Refused", "detail": "", "next_step": ""})
    qtbot.addWidget(card)
    assert texts(card) == ["Refused"]


def test_texts_are_never_markup(qtbot: QtBot) -> None:
    label = TextLabel("<b>Acme</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_long_text_is_elided_and_told(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name of an offer that nobody can read in full")
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 24)
    label.grab()
    assert label.toolTip() == ""


def test_empty_state_holds_its_buttons(qtbot: QtBot) -> None:
    button = QPushButton("Add")
    state = EmptyState("offers", "No offers yet", "They come with the first sync.", button)
    qtbot.addWidget(state)
    assert state.isAncestorOf(button)
    assert texts(state) == ["No offers yet", "They come with the first sync."]


def test_flow_breaks_where_the_room_ends(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, gap=10)
    for _ in range(3):
        item = QWidget()
        item.setFixedSize(100, 20)
        flow.addWidget(item)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(310) == 50
    assert flow.heightForWidth(100) == 80


def test_property_changes_the_look(qtbot: QtBot) -> None:
    label = TextLabel("x" * 30)
    qtbot.addWidget(label)
    before = label.grab().toImage()
    restyle(label, tone="bad")
    assert label.grab().toImage() != before


def test_chart_says_its_ends_to_screen_readers(qtbot: QtBot) -> None:
    chart = LineChart("Payout", lambda value: f"{value:.2f} €", steps=True)
    qtbot.addWidget(chart)
    chart.set_series([Series("Payout", [(1, 1.5), (4, 2.0)]), Series("None", [])])
    assert chart.accessibleDescription() == "Payout: 1.50 € – 2.00 €"


@pytest.mark.parametrize(
    "values", [[], [(1.0, 5.0)], [(1.0, 0.0)], [(1, -3), (2, -3)], [(1, 1e9), (2, 1e-9)]]
)
def test_chart_draws_whatever_it_gets(qtbot: QtBot, values: list[tuple[float, float]]) -> None:
    chart = LineChart("Offers")
    qtbot.addWidget(chart)
    chart.set_series([Series("Offers", values), Series("More", values)])
    chart.resize(300, 150)
    assert not chart.grab().isNull()


def test_axis_has_round_values() -> None:
    scale = Scale.of([[(0, 12), (1, 97)]])
    assert (scale.low, scale.high) == (0, 100)
    assert scale.ticks() == [0, 25, 50, 75, 100]
    assert Scale.of([[(0, 0), (1, 1)]], whole=True).ticks() == [0, 1]


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([2.0, 2.5], ["2.0", "2.2", "2.4", "2.6"]),
        ([1.001, 1.003], ["1.0010", "1.0015", "1.0020", "1.0025", "1.0030"]),
        ([-1200.0, 0.0], ["-1,500", "-1,000", "-500", "0"]),
    ],
)
def test_every_figure_at_the_axis_is_whole_and_has_room(
    qtbot: QtBot, values: list[float], labels: list[str]
) -> None:
    chart = LineChart("Payout")
    qtbot.addWidget(chart)
    chart.setContentsMargins(40, 0, 30, 0)
    chart.resize(400, 200)
    chart.set_series([Series("Payout", [*enumerate(values)])])
    scale = chart._scale()
    assert chart_labels(scale) == labels
    metrics = QFontMetrics(current_theme().font("caption"))
    widest = max(metrics.horizontalAdvance(label) for label in labels)
    assert scale.area.left() >= 40 + widest
    assert scale.area.right() <= 370


def test_times_are_as_exact_as_the_span_needs() -> None:
    assert ":" in axis_words.moment(0, 3600)
    assert ":" not in axis_words.moment(0, 30 * 86_400)


def test_a_single_moment_is_a_dot_in_the_middle(qtbot: QtBot) -> None:
    chart = LineChart("Payout")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.set_series([Series("Payout", [(5.0, 1.0), (5.0, 9.0)])])
    scale = chart._scale()
    shot = chart.grab().toImage()
    accent = current_theme().color("accent")
    middle = round(scale.x(5.0))
    assert shot.pixelColor(middle, round(scale.y(9.0))) == accent
    assert shot.pixelColor(middle, round(scale.y(5.0)) + 3) != accent
