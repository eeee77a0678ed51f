"""What the editor tries out before anything is saved: the connection, and a dry run. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.rules import resolve
from offersync_gui.engine.source import Surroundings
from offersync_gui.sync.account_tokens import AccountTokens
from offersync_gui.sync.check import check_connection
from offersync_gui.sync.network import network_of
from offersync_gui.sync.run import Job, execute
from offersync_gui.ui.advertisers.draft import secrets_in_force

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.check import CheckResult
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template
    from offersync_gui.ui.advertisers.draft import Draft


@dataclass(frozen=True)
class Rehearsal:
    """A draft with all that is needed to try it; both methods wait for the network."""

    workspace: Workspace
    template: Template
    draft: Draft
    original: Advertiser | None

    def check(self, token: CancelToken) -> CheckResult:
        """The connection test. Raises SecretsError."""
        subject = self.draft.as_advertiser(self.template, self.original)
        return check_connection(
            self.workspace,
            self.template,
            subject.options,
            self._secrets(),
            subject.rules,
            token,
            self._uid(subject),
        )

    def dry_run(self, token: CancelToken) -> SyncRun:
        """What a sync would change. Raises SecretsError and StoreError; nothing is written."""
        subject = self.draft.as_advertiser(self.template, self.original)
        now = datetime.now(UTC)
        job = Job(
            advertiser=subject,
            template=self.template,
            rules=resolve(*self.workspace.levels(self.template, subject.rules).values()),
            secrets=self._secrets(),
            around=Surroundings(
                self.workspace.redactor,
                token,
                self.workspace.windows,
                network=network_of(self.workspace),
                tokens=AccountTokens(self.workspace, self._uid(subject)),
            ),
            now=now,
            dry=True,
        )
        with self.workspace.store.writer(subject, "dry_run", utc_text(now)) as writer:
            return execute(job, writer, writer.run)

    def _uid(self, subject: Advertiser) -> str | None:
        """Whose token it is: only that of an advertiser that is stored with these very values."""
        original = self.original
        if original is None or any(self.draft.secrets.values()):
            return None
        same = (subject.template, subject.options) == (original.template, original.options)
        return original.uid if same else None

    def _secrets(self) -> dict[str, str]:
        return secrets_in_force(self.workspace, self.original, self.template, self.draft.secrets)


def use_session(workspace: Workspace, token: CancelToken) -> None:
    """From now on secrets are kept in memory alone. Raises StoreError."""
    workspace.use_vault(workspace.vault_of("session"))
