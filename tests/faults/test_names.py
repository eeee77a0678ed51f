"""Names that hold markup are shown as they are, wherever they are shown."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import QIcon, QPixmap, Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QWidget,
)

from offersync_gui.desktop.tray import Tray
from offersync_gui.errors import StoreError
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.fatal import fatal_box
from offersync_gui.ui.moments import brief
from tests.faults.network import record
from tests.faults.shown_window import shown_details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

NAMES = [
    "<b>bold</b>",
    '<img src="file:///etc/hostname">',
    "<a href='https://evil.example'>click</a>",
    "a &lt;i&gt; & b",
    "<script>alert(1)</script>",
    "</p><h1>big",
]


@pytest.fixture
def hostile(trial: Trial) -> Iterator[list[str]]:
    """Offers with such names, ids and tags, and an advertiser that somebody called so."""
    names = [f"{name} {number}" for number, name in enumerate(NAMES, 1)]
    for number, name in enumerate(names, 1):
        trial.network.truth[number - 1] = record(
            number, title=name, tags=[name], categories=[{"id": "1", "title": name}]
        )
    assert trial.sync().state == "ok"
    third = trial.add(NAMES[0], trial.neighbour)
    trial.sync(NAMES[0])
    trial.notices.clear()
    yield names
    trial.accounts.remove(third)


def literal() -> str:
    """What can be read on the screen; nothing of it may be taken for markup by Qt."""
    seen: list[str] = []
    for widget in QApplication.allWidgets():
        seen.append(plain_of(widget))
        if callable(model := getattr(widget, "model", None)) and isinstance(
            found := model(), QAbstractItemModel
        ):
            seen += cells_of(found)
    return "\n".join(seen)


def plain_of(widget: QWidget) -> str:
    tip = unescaped(widget.toolTip())
    if isinstance(widget, QLabel):
        plain = widget.textFormat() == Qt.TextFormat.PlainText
        assert plain or not Qt.mightBeRichText(widget.text()), widget.text()
        return f"{widget.text()}\n{tip}"
    return tip


def unescaped(tip: str) -> str:
    """A tip as Qt shows it. Of tags, only those that we put around it are left."""
    if not Qt.mightBeRichText(tip):
        return tip
    inside = re.sub(r"</?p\b[^>]*>", "", tip)
    assert "<" not in inside, tip
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def cells_of(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        for column in range(12):
            index = model.index(row, column)
            found.append(str(index.data() or ""))
            found.append(unescaped(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")))
    return found


@pytest.mark.fault("R04")
@pytest.mark.parametrize("section", ["offers", "advertisers", "activity"])
def test_names_are_shown_as_they_are(
    trial: Trial, shown: Shown, hostile: list[str], section: str
) -> None:
    shown.window.show_section(section)
    trial.bot.waitUntil(lambda: shown.offers.model.rowCount() > 0)
    shown.window.show_section(section)
    shown.settle()
    if section == "offers":
        shown_details(trial, shown)
    seen = literal()
    for name in hostile if section == "offers" else [NAMES[0]]:
        # Entities are decoded once, before a name is stored.
        assert unescape(name) in seen, name


@pytest.mark.fault("R04")
@pytest.mark.parametrize("name", NAMES)
def test_messages_show_names_as_they_are(trial: Trial, shown: Shown, name: str) -> None:
    shown.services.toasts.show(f"{name} was saved.")
    shown.services.toasts.show_error(StoreError(name, name, name))
    dialog = Confirm.ask(shown.window, name, name, "Remove", lambda: None)
    box = fatal_box(StoreError(name, name, name), None)
    trial.bot.addWidget(box)
    assert isinstance(box, QMessageBox)
    seen = literal()
    assert seen.count(name) >= 5
    dialog.reject()
    assert trial.sync().state == "ok"


@pytest.mark.fault("R04")
def test_notifications_hold_no_markup(
    trial: Trial, hostile: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Desktops read markup in their text; a name stays to be read."""
    from PySide6.QtWidgets import QSystemTrayIcon

    told: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda self, title, text, *_: told.append(title + text)
    )
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_: True)
    trial.network.truth[0]["payments"][0]["revenue"] = 1
    assert trial.sync().state == "ok"
    [notice] = trial.notices
    assert NAMES[0] in notice.text
    tray = tray_of(trial)
    tray.show()
    assert tray.say(notice)
    assert "bold" in told[0]
    assert not Qt.mightBeRichText(told[0])
    assert not {"<", ">"} & set(told[0])
    tray.hide()
    tray.deleteLater()


def tray_of(trial: Trial) -> Tray:
    return Tray(
        trial.controller, lambda look: QIcon(QPixmap(16, 16)), brief, available=lambda: True
    )
