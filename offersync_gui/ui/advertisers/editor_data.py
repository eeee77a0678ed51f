"""What the editor needs to begin, read off the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.errors import TemplateError
from offersync_gui.ui.advertisers.standing import Facts, next_run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.account_secrets import SecretState
    from offersync_gui.sync.accounts import Accounts, Origin
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template


@dataclass(frozen=True)
class EditorData:
    """``original`` None: a new advertiser. ``enabled`` is the global switch."""

    original: Advertiser | None
    templates: tuple[Template, ...]
    enabled: bool
    next_run: datetime | None = None
    problem: str = ""


@dataclass(frozen=True)
class Held:
    """What the secret store, by its name for people, holds for the fields of an advertiser."""

    store: str
    states: Mapping[str, SecretState]


def load(workspace: Workspace, accounts: Accounts, name: str | None) -> EditorData:
    """Raises UsageError for an unknown name, StoreError."""
    templates = tuple(item.template for item in workspace.catalogue.all() if item.template)
    enabled = workspace.setting("sync.enabled")
    if name is None:
        return EditorData(None, templates, enabled)
    original = accounts.named(name)
    try:
        template = workspace.catalogue.get(original.template)
        rules = workspace.rules_for(original)
    except TemplateError as error:
        return EditorData(original, templates, enabled, problem=error.title)
    facts = Facts(rules, {}, lacking=False, min_gap_minutes=template.limits.min_gap_minutes)
    due = next_run(original, facts, datetime.now(UTC))
    return EditorData(original, templates, enabled, due)


def look_up(workspace: Workspace, accounts: Accounts, original: Advertiser | None) -> Held:
    """May wait for the secret store, and for a person before it."""
    store = workspace.vault.name
    if original is None:
        return Held(store, {})
    try:
        template = workspace.catalogue.get(original.template)
    except TemplateError:
        return Held(store, {})
    return Held(store, accounts.secrets.states(original, template))


def inherited(accounts: Accounts, template: Template) -> dict[str, Origin]:
    """Every rule as it is when the advertiser says nothing, and who says so."""
    return accounts.rules(Advertiser(id=0, uid="", name="", template=template.id))
