"""What stands in the editor, and how it becomes an advertiser. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.rules import shapes_offers
from offersync_gui.errors import SecretsMissing
from offersync_gui.sync.account_values import fitting
from offersync_gui.templates.fields import validate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template

Texts = dict[str, str]


@dataclass(frozen=True)
class Draft:
    """An advertiser as typed. ``options`` and ``rules`` hold only what differs from the standard;
    ``secrets`` only what was typed now. ``new_only``: changed rules hold for new offers.
    """

    name: str = ""
    template: str = ""
    options: Texts = field(default_factory=dict)
    secrets: Texts = field(default_factory=dict, repr=False)
    rules: Texts = field(default_factory=dict)
    new_only: bool = False

    @classmethod
    def of(cls, advertiser: Advertiser) -> Draft:
        return cls(
            advertiser.name,
            advertiser.template,
            options=dict(advertiser.options),
            rules=dict(advertiser.rules),
        )

    def reshapes(self, original: Advertiser) -> bool:
        """Whether offers that are stored would become others by the rules."""
        keys = {key for key, _ in self.rules.items() ^ original.rules.items()}
        return any(shapes_offers(key) for key in keys)

    def as_advertiser(self, template: Template, original: Advertiser | None) -> Advertiser:
        """An advertiser to try things with; it need not be stored."""
        base = original or Advertiser(id=0, uid="", name="", template="")
        options, _ = validate(template.all_fields, self.options)
        return replace(
            base, name=self.name, template=template.id, options=options, rules=dict(self.rules)
        )


def problems(template: Template, draft: Draft, held: frozenset[str]) -> Texts:
    """What is wrong with the fields, by name. ``held`` are secrets that are stored already."""
    given = {**draft.options, **draft.secrets}
    known = {spec.name for spec in template.all_fields}
    _, wrong = validate(
        template.all_fields,
        {name: text for name, text in given.items() if name in known},
        stored=held,
    )
    return wrong


def save(accounts: Accounts, original: Advertiser | None, draft: Draft) -> Advertiser:
    """Secrets first, row second. Raises InvalidValues, SecretsError, StoreError."""
    values = {**draft.options, **draft.rules}
    secrets = {name: text for name, text in draft.secrets.items() if text}
    if original is None:
        return accounts.add(draft.name, draft.template, values, secrets)
    return accounts.change(
        original,
        values,
        secrets,
        name=draft.name,
        template_id=draft.template,
        reset=original.rules.keys() - draft.rules.keys(),
        clear=original.options.keys() - draft.options.keys(),
        new_only=draft.new_only,
    )


def carried(template: Template, typed: Mapping[str, str]) -> Texts:
    """Of all that was typed so far, under whatever template, the values that fit this one."""
    return fitting(template, typed)


def secrets_in_force(
    workspace: Workspace, original: Advertiser | None, template: Template, typed: Mapping[str, str]
) -> Texts:
    """The typed secrets, as they would be stored, over the stored ones. May wait for their store;
    raises SecretsError.
    """
    given, _ = validate([spec for spec in template.all_fields if spec.secret], typed)
    workspace.redactor.add(*typed.values(), *given.values())
    if original is None or template.secret_names <= given.keys():
        return given
    try:
        stored = workspace.vault.read(original.uid)
    except SecretsMissing:
        stored = {}
    workspace.redactor.add(*stored.values())
    return {
        name: text for name, text in {**stored, **given}.items() if name in template.secret_names
    }
