"""What can be done with the chosen rows, as a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from offersync_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.offers.acts import OfferActs
    from offersync_gui.ui.offers.columns import Column
    from offersync_gui.ui.offers.selection import Chosen
    from offersync_gui.ui.offers.table import OfferTable
    from offersync_gui.ui.offers.tagging import Tagging

translate = QCoreApplication.translate


def offer_menu(
    table: OfferTable, acts: OfferActs, tagging: Tagging, index: QModelIndex, parent: QWidget
) -> QMenu:
    """For the chosen rows; ``index`` is where the pointer was, for its cell alone."""
    menu = QMenu(parent)
    menu.setObjectName("offer-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chosen = table.chosen()
    icon = current_theme().icon
    _add_statuses(menu, acts, chosen)
    place = table.viewport().mapToGlobal(table.visualRect(index).bottomLeft())
    tag = partial(tagging.ask, chosen, place)
    menu.addAction(icon("offers", "muted"), translate("OfferMenu", "Tag…"), tag)
    menu.addSeparator()
    columns = table.visible_columns()
    cell = partial(acts.copy_text, str(index.data() or ""))
    menu.addAction(translate("OfferMenu", "Copy cell"), cell)
    _add_copies(menu, acts, chosen, columns)
    menu.addSeparator()
    menu.addAction(
        icon("export", "muted"),
        translate("OfferMenu", "Export the chosen offers…"),
        partial(acts.export, chosen, columns),
    )
    return menu


def _add_statuses(menu: QMenu, acts: OfferActs, chosen: Chosen) -> None:
    icon = current_theme().icon
    for status, word, name in (
        ("active", translate("OfferMenu", "Approve"), "check"),
        ("paused", translate("OfferMenu", "Pause"), "pause"),
        ("disabled", translate("OfferMenu", "Disable"), "ban"),
        ("archived", translate("OfferMenu", "Archive"), "archive"),
    ):
        menu.addAction(icon(name, "muted"), word, partial(acts.restate, chosen, status))


def _add_copies(menu: QMenu, acts: OfferActs, chosen: Chosen, columns: Sequence[Column]) -> None:
    icon = current_theme().icon
    copy = partial(acts.copy_rows, chosen, columns)
    menu.addAction(
        icon("copy", "muted"), translate("OfferMenu", "Copy rows"), partial(copy, headers=False)
    )
    menu.addAction(translate("OfferMenu", "Copy rows with headers"), partial(copy, headers=True))
    menu.addAction(
        icon("link", "muted"),
        translate("OfferMenu", "Copy tracking links"),
        partial(acts.copy_links, chosen),
    )
