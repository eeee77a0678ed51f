"""A data folder with everything in it: database, templates, secrets, settings."""

from __future__ import annotations

from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any

from offersync_gui import paths
from offersync_gui.domain.rules import RULES, resolve
from offersync_gui.domain.settings import RULE_PREFIX, SETTINGS, Setting
from offersync_gui.errors import UsageError
from offersync_gui.logs import Redactor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.rules import Rules
    from offersync_gui.engine.limits import HostWindows
    from offersync_gui.store import Store
    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.templates.loader import Catalogue
    from offersync_gui.templates.model import Template
    from offersync_gui.vault.base import Vault

Levels = dict[str, "Mapping[str, str]"]


class Workspace:
    """Its parts are opened when they are first used; any thread may use them. Close it at the end.

    ``environ`` may hold the passphrase of the vault file; ``redactor`` learns every secret.
    """

    def __init__(self, data_dir: Path, environ: Mapping[str, str], redactor: Redactor) -> None:
        self.data_dir = data_dir
        self.redactor = redactor
        self._environ = environ
        self._lock = RLock()
        self._store: Store | None = None
        self._vault: Vault | None = None
        self._seen: Mapping[str, str] | None = None
        self.loose_tokens: dict[str, tuple[Mapping[str, str], bool]] = {}
        """Tokens that no secret store holds yet, by their mark, and whether one has to."""

    @classmethod
    def open(
        cls, data_dir: Path, environ: Mapping[str, str], redactor: Redactor | None = None
    ) -> Workspace:
        """``redactor`` is that of the log; without one, nothing else is redacted by it."""
        return cls(data_dir, environ, redactor or Redactor())

    @property
    def store(self) -> Store:
        """Raises StoreError when the database cannot be opened."""
        from offersync_gui.store import Store
        from offersync_gui.store.failures import gone

        with self._lock:
            if self._store is None:
                path, backups = self.data_dir / paths.DATABASE, self.data_dir / paths.BACKUPS
                if self._seen is not None and not path.exists():
                    raise gone(path)  # it was there at the first look
                self._store = Store.open(path, backups=backups)
                self._seen = None
            return self._store

    def first_look(self, order: str | None, limit: int) -> FirstLook | None:
        """See there; the settings that it read are valid until the store is opened."""
        from offersync_gui.store.first_look import first_look

        look = first_look(self.data_dir / paths.DATABASE, order, limit)
        with self._lock:
            if look is not None and self._store is None:
                self._seen = look.settings
        return look

    @cached_property
    def catalogue(self) -> Catalogue:
        """The shipped templates, and those in the data folder."""
        from offersync_gui.templates.loader import Catalogue

        return Catalogue(paths.resources() / "templates", self.data_dir / paths.TEMPLATES)

    @cached_property
    def windows(self) -> HostWindows:
        """Of all that asks platforms at the same time: runs, connection tests, previews."""
        from offersync_gui.engine.limits import HostWindows

        return HostWindows()

    @property
    def vault(self) -> Vault:
        """The secret store that the settings choose."""
        with self._lock:
            if self._vault is None:
                self._vault = self.vault_of(self.setting("secrets.store"))
            return self._vault

    def vault_of(self, choice: str) -> Vault:
        """The secret store of that name, whatever the settings say."""
        from offersync_gui.vault.opening import open_vault

        return open_vault(self.data_dir, self._environ, choice)

    def use_vault(self, vault: Vault) -> None:
        """From now on, and after the next start, secrets are kept there."""
        self.change_setting("secrets.store", vault.kind)
        with self._lock:
            self._vault = vault

    def setting(self, key: str) -> Any:
        """The parsed value. Raises UsageError for a key that is not declared."""
        return declared(key).parse(self.setting_text(key))

    def setting_text(self, key: str) -> str:
        """As :meth:`setting`, as it is typed and stored."""
        seen, setting = self._seen, declared(key)
        stored = self.store.settings.get(setting.key) if seen is None else seen.get(setting.key)
        return setting.default if stored is None or not setting.takes(stored) else stored

    def change_setting(self, key: str, text: str) -> None:
        """Raises UsageError for an unknown key or a value that cannot be."""
        setting = declared(key)
        try:
            stored = _as_stored(setting, text)
        except ValueError as problem:
            raise UsageError(
                f"{key} was not changed", f"The value {str(problem).rstrip('.')}."
            ) from None
        self.store.settings.set(setting.key, stored)

    def rules_for(self, advertiser: Advertiser) -> Rules:
        """The storage rules that hold for it. Raises TemplateError when its template is gone."""
        template = self.catalogue.get(advertiser.template)
        return resolve(*self.levels(template, advertiser.rules).values())

    def levels(self, template: Template, own: Mapping[str, str]) -> Levels:
        """Where rules may come from, with what each says; later ones win."""
        pair = {
            "tracking.click_id": template.tracking.click_id,
            "tracking.source_id": template.tracking.source_id,
        }
        suggested = {key: text for key, text in pair.items() if text} | template.rules
        return {"settings": self._defaults(), "template": suggested, "advertiser": own}

    def _defaults(self) -> Mapping[str, str]:
        stored = self.store.settings.all()
        return {key: stored[name] for key in RULES if (name := RULE_PREFIX + key) in stored}

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the database's place; returns where the old database lies now.

        Works for a damaged database as well. Raises StoreError, and all is then as it was.
        """
        from offersync_gui.store.backups import restore

        # Whoever asks for the store meanwhile waits, and gets that of the new file.
        with self._lock:
            self.close()
            return restore(self.data_dir / paths.DATABASE, backup)

    def close(self) -> None:
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None


def declared(key: str) -> Setting:
    """The declaration of a setting; a storage option's own key means its default here.

    Raises UsageError when there is none.
    """
    for known in (key, RULE_PREFIX + key):
        if known in SETTINGS:
            return SETTINGS[known]
    from difflib import get_close_matches

    close = get_close_matches(key, SETTINGS, n=3)
    hint = f"Perhaps: {', '.join(close)}." if close else ""
    raise UsageError(f"There is no setting {key!r}", hint, "See offersync settings list.")


def _as_stored(setting: Setting, text: str) -> str:
    """What cannot be for an advertiser cannot be a default either. Raises ValueError."""
    from offersync_gui.sync.rule_values import as_stored

    if setting.key.startswith(RULE_PREFIX):
        return as_stored(setting.key.removeprefix(RULE_PREFIX), text)
    setting.parse(text)
    return setting.tidy(text)
