"""A keyring in memory that can be locked, forgetful, small, or die in the middle of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

if TYPE_CHECKING:
    from collections.abc import Callable


class Killed(BaseException):
    """The process ends here: no handler of the program runs."""


class MemoryKeyring(KeyringBackend):
    """``limit``: the longest text it takes, in bytes of UTF-16, as on Windows."""

    # The keyring library never chooses it by itself.
    priority: float = -1

    def __init__(self, limit: int | None = None) -> None:
        super().__init__()
        self.items: dict[tuple[str, str], str] = {}
        self.locked = False
        self.forgetful = False
        self.limit = limit
        self.changes_until_killed: int | None = None
        self.before_get: Callable[[], object] = lambda: None

    def get_password(self, service: str, username: str) -> str | None:
        self.before_get()
        self._check()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._change()
        if self.limit is not None and len(password.encode("utf-16-le")) > self.limit:
            raise PasswordSetError("(1783, 'CredWrite', 'The stub received bad data')")
        if not self.forgetful:
            self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._change()
        if (service, username) not in self.items:
            raise PasswordDeleteError("No such password!")
        if not self.forgetful:
            del self.items[service, username]

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection!")

    def _change(self) -> None:
        self._check()
        if self.changes_until_killed is not None:
            if self.changes_until_killed == 0:
                raise Killed
            self.changes_until_killed -= 1
