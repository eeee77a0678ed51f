"""Where the fetched token of an advertiser is kept: beside its secrets, in the secret store."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from offersync_gui.errors import SecretsError, SecretsMissing
from offersync_gui.vault.base import token_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)
_MARK = "mark"


class AccountTokens:
    """A :class:`~offersync_gui.engine.tokens.TokenStore`.

    ``uid`` is None for credentials that no advertiser has yet: their token stays in memory, and
    is stored by the first run that has the same ones.
    """

    def __init__(self, workspace: Workspace, uid: str | None) -> None:
        self._workspace = workspace
        self._uid = uid

    def load(self, mark: str) -> Mapping[str, str]:
        """What was kept for these credentials. Raises SecretsError."""
        if mark in self._workspace.loose_tokens:
            token, vital = self._workspace.loose_tokens[mark]
            self.keep(mark, token, vital=vital)
            return token
        return self._stored(mark)

    def keep(self, mark: str, token: Mapping[str, str], *, vital: bool) -> None:
        """Returns once it is stored, or raises SecretsError if that is ``vital``.

        Until then it is held in memory, where a later run finds it.
        """
        self._workspace.loose_tokens[mark] = (token, vital)
        if self._uid is None:
            return
        try:
            self._workspace.vault.write(token_entry(self._uid), {**token, _MARK: mark})
        except SecretsError:
            if vital:
                raise
            log.warning("A token could not be stored; it is fetched anew when it is needed")
            return
        self._workspace.loose_tokens.pop(mark, None)
        self._forget_if_removed()

    def _stored(self, mark: str) -> Mapping[str, str]:
        if self._uid is None:
            return {}
        try:
            kept = self._workspace.vault.read(token_entry(self._uid))
        except SecretsMissing:
            return {}
        return kept if kept.pop(_MARK, "") == mark else {}

    def _forget_if_removed(self) -> None:
        """A removal that came between has deleted the entry before it was written."""
        store = self._workspace.store
        try:
            living = {item.uid for item in store.advertisers.list()}
        finally:
            store.close_thread()  # it may be one that fetches pages, and nothing else
        if self._uid is not None and self._uid not in living:
            self._workspace.vault.delete(token_entry(self._uid))
