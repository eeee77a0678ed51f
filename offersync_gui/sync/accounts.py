"""Advertisers: add, change and remove them, secrets first and the row second."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.clock import SystemClock, utc_text
from offersync_gui.domain.rules import RULES, resolve, usable
from offersync_gui.errors import TemplateError
from offersync_gui.sync.account_secrets import AccountSecrets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offersync_gui.sync.account_values import Texts
    from offersync_gui.sync.workspace import Workspace


class Origin(NamedTuple):
    """A rule's value as text, and who says so: default, settings, template or advertiser."""

    value: str
    source: str


class Accounts:
    """The advertisers of a workspace; ``secrets`` is what the secret store holds for them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.secrets = AccountSecrets(workspace)

    def list(self) -> list[Advertiser]:
        return self._workspace.store.advertisers.list()

    def named(self, name: str) -> Advertiser:
        """Raises UsageError for an unknown name; upper and lower case are the same."""
        return self._workspace.store.advertisers.get(name)

    def add(self, name: str, template_id: str, values: Texts, secrets: Texts) -> Advertiser:
        """A new advertiser. ``values`` are fields of the template and storage rules.

        Secrets may come later. Raises TemplateError for an unknown template, InvalidValues with
        every problem, SecretsError and StoreError; nothing is left behind then.
        """
        from offersync_gui.sync.account_values import check

        template = self._workspace.catalogue.get(template_id)
        checked, problems = check(template, values, secrets, {})
        title = f"The advertiser {name!r} was not added"
        _refuse(title, problems | self._name_problem(name))
        advertiser = Advertiser(
            id=0,
            uid=uuid4().hex,
            name=name.strip(),
            template=template.id,
            options=checked.options,
            rules=checked.rules,
            created_at=utc_text(SystemClock().now()),
        )
        with self.secrets.saved(advertiser.uid, checked.secrets, template):
            return self._workspace.store.advertisers.add(advertiser)

    def change(
        self,
        advertiser: Advertiser,
        values: Texts,
        secrets: Texts,
        *,
        name: str | None = None,
        template_id: str | None = None,
        reset: Iterable[str] = (),
        clear: Iterable[str] = (),
        new_only: bool = False,
    ) -> Advertiser:
        """The advertiser with these changes; errors as in :meth:`add`.

        An empty secret is kept as it is. Stored values that the template, another one or a newer
        version, does not take are dropped. ``reset`` names rules that shall again be those of the
        template or the settings, ``clear`` options that shall have their standard value or none.
        ``new_only``: changed rules hold for new offers; those that are stored keep the old ones.
        """
        from offersync_gui.sync.account_values import check, fitting

        template = self._workspace.catalogue.get(template_id or advertiser.template)
        kept = _without(fitting(template, advertiser.options), clear)
        checked, problems = check(template, values, secrets, kept)
        if name is not None and name.strip() != advertiser.name:
            problems |= self._name_problem(name)
        problems |= {key: "is not a storage option" for key in reset if key not in RULES}
        _refuse(f"{advertiser.name!r} was not changed", problems)
        after = replace(
            advertiser,
            name=(name or advertiser.name).strip(),
            template=template.id,
            options=checked.options,
            rules=_without(advertiser.rules, reset) | checked.rules,
        )
        with self.secrets.saved(advertiser.uid, checked.secrets, template):
            self._update(advertiser, after, new_only=new_only)
        return after

    def _update(self, before: Advertiser, after: Advertiser, *, new_only: bool) -> None:
        earlier = self._shaping(before)
        changed = earlier is not None and earlier != self._shaping(after)
        self._workspace.store.advertisers.update(
            after,
            earlier=earlier if changed and new_only else None,
            for_all=changed and not new_only,
        )

    def _shaping(self, advertiser: Advertiser) -> dict[str, str] | None:
        """None where its template is gone: nobody can tell which rules held."""
        try:
            return self._workspace.rules_for(advertiser).shaping()
        except TemplateError:
            return None

    def remove(self, advertiser: Advertiser, *, keep_offers: bool = False) -> None:
        """Remove it with its secrets and its offers; ``keep_offers`` archives these instead.

        Raises SecretsError when the advertiser is gone, but its secrets could not be removed;
        that is remembered, and tried again with the next command that needs the store.
        """
        self.secrets.remember_to_forget(advertiser.uid)
        self._workspace.store.advertisers.remove(advertiser.id, keep_offers=keep_offers)
        self.secrets.forget_removed()

    def rules(self, advertiser: Advertiser) -> dict[str, Origin]:
        """Every storage rule with its value and who says so. Raises TemplateError."""
        template = self._workspace.catalogue.get(advertiser.template)
        levels = self._workspace.levels(template, advertiser.rules)
        origins = dict.fromkeys(RULES, "default")
        for source, level in levels.items():
            origins.update(dict.fromkeys(usable(level), source))
        texts = resolve(*levels.values()).texts
        return {key: Origin(texts[key], source) for key, source in origins.items()}

    def _name_problem(self, name: str) -> dict[str, str]:
        name = name.strip()
        if not name or not name.isprintable():
            return {"name": "must be a text"}
        if any(item.name.casefold() == name.casefold() for item in self.list()):
            return {"name": "is taken by another advertiser"}
        return {}


def _without(texts: Texts, names: Iterable[str]) -> dict[str, str]:
    gone = set(names)
    return {key: text for key, text in texts.items() if key not in gone}


def _refuse(title: str, problems: Texts) -> None:
    if problems:
        from offersync_gui.sync.account_values import InvalidValues

        raise InvalidValues(title, problems)
