"""What is done in other threads for a template that comes back into the builder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offersync_gui.engine.sample.building import usable
from offersync_gui.engine.sample.draft import start
from offersync_gui.engine.sample.lists import RecordList, record_lists
from offersync_gui.engine.sample.reopening import Reopened, rebuilt, reopened
from offersync_gui.sync.replay import fixtures_of
from offersync_gui.ui.templates_tab.builder.work import Found, Mapped, shown_draft
from offersync_gui.ui.templates_tab.reading import rewriting, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.sample.draft import Draft
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.templates_tab.reading import Rewriting


@dataclass(frozen=True)
class Reopening:
    """The lists of the sample, the one of the template first, and what was chosen."""

    found: Found
    mapped: Mapped
    opened: Reopened


def reopen(path: Path, token: CancelToken) -> Reopening:
    """Raises TemplateError where the screens cannot show the template."""
    text = text_of(path, token)
    usable(text, path.name)
    fixtures = fixtures_of(path)
    opened = reopened(text, text_of(fixtures, token) if fixtures.exists() else "")
    draft = opened.draft
    records = draft.records
    chosen = RecordList(draft.place, len(records), 1.0, tuple(records[0])[:40])
    others = [item for item in record_lists(draft.sample) if item.place != draft.place]
    found = Found(draft.sample, [chosen, *others], draft.address, draft.auth)
    return Reopening(found, shown_draft(draft), opened)


def mapped_anew(opened: Reopened, place: str, token: CancelToken) -> Mapped:
    """Another list of the sample, with new suggestions for its fields. Raises TemplateError."""
    draft = opened.draft
    if place == draft.place:
        return shown_draft(draft)
    choices = start(draft.sample, place).choices
    return shown_draft(replace(draft, place=place, choices=choices))


def rebuild(
    workspace: Workspace, path: Path, opened: Reopened, draft: Draft, note: str, token: CancelToken
) -> Rewriting:
    """The same files with what was changed. Raises TemplateError."""
    built = rebuilt(opened, draft, note)
    return rewriting(workspace, path, opened.text, built.text, built.fixtures)
