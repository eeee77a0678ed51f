"""What there is to see: the name of each screen, and how a person comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resources.packaging.screens import activity, advertisers, offers, settings, templates

if TYPE_CHECKING:
    from resources.packaging.screens.steps import Screens


def screens() -> Screens:
    """Names with the steps to them, between which the window comes to rest."""
    for part in (offers, advertisers, activity, templates, settings):
        yield from part.screens()
