"""What a person sets at an offer by hand: read as the program reads a platform, then locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.errors import TemplateError, UsageError
from offersync_gui.sync.field_values import read
from offersync_gui.sync.storing import Storing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offersync_gui.domain.offer import Offer
    from offersync_gui.store.undo import Act
    from offersync_gui.sync.workspace import Workspace


def edit(workspace: Workspace, advertiser: str, external_id: str, texts: Mapping[str, str]) -> Act:
    """Sets fields of an offer, locks them, and renews what follows from them by the rules.

    Raises UsageError for an unknown offer or field, and for a value that cannot be.
    """
    values = {name: read(name, text) for name, text in texts.items()}
    return workspace.store.offers.edit(
        advertiser, external_id, values, _derive(workspace, advertiser)
    )


def _derive(workspace: Workspace, name: str) -> Callable[[Offer], Offer] | None:
    """None where the rules cannot be known: the advertiser or its template is gone."""
    try:
        advertiser = workspace.store.advertisers.get(name)
        template = workspace.catalogue.get(advertiser.template)
        return Storing(workspace.rules_for(advertiser), template.tracking).derive
    except (TemplateError, UsageError):
        return None
