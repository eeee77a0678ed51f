"""The secrets of advertisers: saved before the row, forgotten after it, and never half done."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from offersync_gui.domain.clock import SystemClock, utc_text
from offersync_gui.errors import SecretsError, SecretsLocked, SecretsMissing, TemplateError
from offersync_gui.vault.base import token_entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template

log = logging.getLogger(__name__)

SecretState = Literal["set", "missing", "locked", "unavailable"]
# Internal to this module: the uids of removed advertisers whose secrets are still stored, and,
# with the time, of those that are being added.
TO_FORGET = "secrets.to_forget."
LONGEST_ADDING = timedelta(hours=1)


class AccountSecrets:
    """What the secret store of a workspace holds for its advertisers."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def states(self, advertiser: Advertiser, template: Template) -> dict[str, SecretState]:
        """The state of every secret field; a store that is locked or gone says so for all."""
        names = sorted(template.secret_names)
        if not names:
            return {}
        try:
            held = self._held(advertiser, template)
        except SecretsLocked:
            return dict.fromkeys(names, "locked")
        except SecretsError:
            return dict.fromkeys(names, "unavailable")
        return {name: "set" if held.get(name) else "missing" for name in names}

    def lacking(self, advertiser: Advertiser) -> list[str]:
        """Required secrets that are known to be missing; none while the store is locked, or
        while the template is gone.
        """
        try:
            template = self._workspace.catalogue.get(advertiser.template)
            return _lacking(template, self._held(advertiser, template))
        except (SecretsError, TemplateError):
            return []

    def complete(self, advertiser: Advertiser, template: Template) -> dict[str, str]:
        """Every secret, ready to be used; optional ones may be absent.

        Raises SecretsMissing, SecretsLocked and the like.
        """
        secrets = self._held(advertiser, template)
        self._workspace.redactor.add(*secrets.values())
        if lacking := _lacking(template, secrets):
            raise SecretsMissing(
                f"{advertiser.name} has no {', '.join(lacking)}",
                "The secret store holds no value for it.",
                f"Enter it: offersync advertiser set {advertiser.name!r} --secrets -",
            )
        return secrets

    def of(self, advertiser: Advertiser) -> dict[str, str]:
        """What is stored for it, whatever its template asks; empty where there is nothing.

        Raises SecretsLocked and SecretsUnavailable.
        """
        try:
            return self._workspace.vault.read(advertiser.uid)
        except SecretsMissing:
            return {}

    def _held(self, advertiser: Advertiser, template: Template) -> dict[str, str]:
        return self.of(advertiser) if template.secret_names else {}

    @contextmanager
    def saved(self, uid: str, given: Mapping[str, str], template: Template) -> Iterator[None]:
        """``given`` is stored over what there is; when the block fails, all is as it was.

        What the template does not ask for, as a secret that it calls otherwise now, goes then.
        Secrets whose advertiser never comes, because the program is killed, are forgotten later.
        """
        if not given:
            yield
            return
        vault = self._workspace.vault
        self._workspace.redactor.add(*given.values())
        try:
            before = vault.read(uid)
        except SecretsMissing:
            before = {}
        names = template.secret_names
        kept = {name: secret for name, secret in before.items() if name in names}
        if not before:
            self._note(uid, utc_text(SystemClock().now()))
        vault.write(uid, {**kept, **given})
        try:
            yield
        except BaseException:
            self._restore(uid, before)
            raise
        if not before:
            self._workspace.store.settings.remove(f"{TO_FORGET}{uid}")

    def _restore(self, uid: str, before: Mapping[str, str]) -> None:
        try:
            if before:
                self._workspace.vault.write(uid, before)
            else:
                self._workspace.vault.delete(uid)
        except SecretsError:
            log.exception("The secrets of %s could not be put back", uid)

    def remember_to_forget(self, uid: str) -> None:
        """Must come before the advertiser's row is deleted, so that no crash leaves its secrets."""
        self._note(uid, "")

    def _note(self, uid: str, adding_since: str) -> None:
        self._workspace.store.settings.set(f"{TO_FORGET}{uid}", adding_since)

    def forget_removed(self) -> None:
        """Delete what removed advertisers have left. Raises SecretsError; it is kept in mind.

        One whose removal, or adding, is still under way is for later.
        """
        settings = self._workspace.store.settings
        marked = {
            key.removeprefix(TO_FORGET)
            for key, adding_since in settings.all().items()
            if key.startswith(TO_FORGET) and _is_over(adding_since)
        }
        if not marked:
            return
        living = {item.uid for item in self._workspace.store.advertisers.list()}
        for uid in sorted(marked - living):
            self._workspace.vault.delete(uid)
            self._workspace.vault.delete(token_entry(uid))
            settings.remove(f"{TO_FORGET}{uid}")


def _is_over(adding_since: str) -> bool:
    if not adding_since:
        return True
    return SystemClock().now() - datetime.fromisoformat(adding_since) > LONGEST_ADDING


def _lacking(template: Template, held: Mapping[str, str]) -> list[str]:
    """An empty value is none."""
    required = (spec.name for spec in template.fields if spec.secret and spec.required)
    return [name for name in required if not held.get(name)]
