"""Everything that can go wrong, sorted by what a person can do about it.

OfferSyncError              carries kind, title, detail and next_step; never a secret
├── UsageError              wrong option, unknown name (exit 2)
├── TemplateError           a template that cannot be used
├── SecretsError            the secret store is locked, missing or refuses (exit 4)
│   ├── SecretsLocked
│   ├── SecretsMissing
│   └── SecretsUnavailable
├── StoreError              the database: busy, full, damaged, newer, read-only (exit 5)
└── FetchError              the platform's API did not give what was asked
    ├── CredentialRefused   the key is wrong
    ├── Forbidden           the key is right but may not do this
    ├── RateLimited         come back later (``retry_after`` seconds)
    ├── Unreachable         no connection, unknown host, dead proxy
    ├── TlsRefused          certificate or protocol
    ├── TimedOut            read timeout or total deadline
    ├── BadResponse         not the API's answer: HTML page, cut body, not JSON
    ├── ApiRefused          the API answers with an error of its own
    └── Cancelled           the user stopped it
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable


class OfferSyncError(Exception):
    """An error a person is shown: ``title``, ``detail`` (one sentence), ``next_step``."""

    kind: ClassVar[str] = "internal"
    exit_code: ClassVar[int] = 1

    def __init__(self, title: str, detail: str = "", next_step: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.next_step = next_step

    def redact(self, redact: Callable[[str], str]) -> None:
        """Cleans its texts of secrets."""
        self.title, self.detail = redact(self.title), redact(self.detail)
        self.next_step = redact(self.next_step)
        self.args = (self.title,)

    def as_dict(self) -> dict[str, str]:
        """The ``error`` object of a run."""
        return {
            "kind": self.kind,
            "title": self.title,
            "detail": self.detail,
            "next_step": self.next_step,
        }


class UsageError(OfferSyncError):
    kind = "usage"
    exit_code = 2


class TemplateError(OfferSyncError):
    kind = "template"
    exit_code = 2


class SecretsError(OfferSyncError):
    kind = "secrets"
    exit_code = 4


class SecretsLocked(SecretsError):
    """The store exists but is locked; nothing was read, changed or lost."""


class SecretsMissing(SecretsError):
    """The store answers, but holds nothing for this advertiser."""


class SecretsUnavailable(SecretsError):
    """No usable store, or the store does not keep what it is given."""


class StoreError(OfferSyncError):
    kind = "database"
    exit_code = 5


class FetchError(OfferSyncError):
    """The API did not give what was asked; ``retryable`` says whether asking again may help,
    ``other_list`` whether the template's stand-in for the list may be read.
    """

    retryable: ClassVar[bool] = False
    other_list: bool = False
    exit_code = 3


class CredentialRefused(FetchError):
    kind = "auth"


class Forbidden(FetchError):
    kind = "forbidden"


class RateLimited(FetchError):
    kind = "rate_limited"
    retryable = True

    def __init__(
        self, title: str, detail: str = "", next_step: str = "", *, retry_after: float | None = None
    ) -> None:
        super().__init__(title, detail, next_step)
        self.retry_after = retry_after


class Unreachable(FetchError):
    kind = "unreachable"
    retryable = True


class TlsRefused(FetchError):
    kind = "tls"


class TimedOut(FetchError):
    kind = "timeout"
    retryable = True


class BadResponse(FetchError):
    kind = "bad_response"


class CutResponse(BadResponse):
    """The body ended before its announced length; the same call may succeed."""

    retryable = True


class ApiRefused(FetchError):
    kind = "api_error"


class ServerFault(ApiRefused):
    """HTTP 5xx: the platform's own trouble; the same call may succeed later."""

    retryable = True


class Cancelled(FetchError):
    kind = "cancelled"
