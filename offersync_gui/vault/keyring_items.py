"""The system's keyring as a plain store of texts, its many errors turned into a few of ours."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from offersync_gui.errors import SecretsError, SecretsLocked, SecretsUnavailable
from offersync_gui.vault import backends, secret_service
from offersync_gui.vault.base import not_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

USER = "secrets"
# By name, because SecretStorage exists on Linux only.
LOCKED_ERRORS = {"KeyringLocked", "LockedException", "PromptDismissedException"}
# macOS, where nobody can be asked, as over SSH.
NO_INTERACTION = "-25308"


class KeyringItems:
    """One text for each service name. Every call raises SecretsLocked or SecretsUnavailable."""

    def __init__(
        self, backend: KeyringBackend | None, allowed: Callable[[KeyringBackend], bool]
    ) -> None:
        self._given = backend
        self._allowed = allowed

    @property
    def name(self) -> str:
        """The keyring's name for people; raises nothing."""
        try:
            with _translated():
                path = backends.path_of(self._backend)
        except SecretsUnavailable:
            return "System keyring"
        return backends.ALLOWED.get(path, path)

    def ensure_unlocked(self) -> None:
        """Raise SecretsLocked rather than have a prompt opened, as far as the system can tell."""
        with _translated():
            if backends.path_of(self._backend) not in backends.SECRET_SERVICE:
                return
            if secret_service.is_locked(getattr(self._backend, "preferred_collection", None)):
                raise _locked("It has to be unlocked first.")

    def get(self, service: str) -> str | None:
        with _translated():
            return self._backend.get_password(service, USER)

    def put(self, service: str, text: str) -> None:
        """Store, read back and compare."""
        with _translated():
            self._backend.set_password(service, USER, text)
        if self.get(service) != text:
            raise not_kept(self.name)

    def remove(self, service: str) -> None:
        """Remove and look again; what is not there is no error."""
        if self.get(service) is None:
            return
        with _translated():
            self._backend.delete_password(service, USER)
        if self.get(service) is not None:
            raise SecretsUnavailable(
                "The secrets were not removed", f"{self.name} still holds them.", "Try again."
            )

    @cached_property
    def _backend(self) -> KeyringBackend:
        backend = self._given or backends.find_backend()
        if not self._allowed(backend):
            raise backends.none_usable(f"{backends.path_of(backend)} is not trusted with secrets.")
        return backend


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except SecretsError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        if type(error).__name__ in LOCKED_ERRORS or NO_INTERACTION in reason:
            raise _locked(reason) from error
        raise SecretsUnavailable(
            "The keyring does not answer",
            reason,
            "Check that the keyring service runs, or choose another secret store in the settings.",
        ) from error


def _locked(detail: str) -> SecretsLocked:
    return SecretsLocked(
        "The keyring is locked",
        detail,
        "Unlock it, in the window or by `offersync secrets unlock`.",
    )
