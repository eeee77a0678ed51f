"""Takes back what a run or a person changed at offers; the history keeps that as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.engine.convert import html_to_text

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Offer
    from offersync_gui.store.undo import Undone
    from offersync_gui.sync.workspace import Workspace


def undo_run(workspace: Workspace, run_id: int) -> Undone:
    """Raises UsageError for an unknown run, and StoreError."""
    return workspace.store.undo.run(run_id, _renew)


def undo_act(workspace: Workspace, act_id: int) -> Undone:
    """An act is what a person did to one or many offers at once. Raises StoreError."""
    return workspace.store.undo.act(act_id, _renew)


def undo_change(workspace: Workspace, change_id: int) -> Undone:
    """A single change of the history. Raises StoreError."""
    return workspace.store.undo.change(change_id, _renew)


def _renew(offer: Offer) -> Offer:
    html = offer.description_html
    offer.description_text = html_to_text(html) if html else None
    return offer
