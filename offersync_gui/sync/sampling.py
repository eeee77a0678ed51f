"""Fetches one answer of a platform that no template knows yet; its key is stored nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from offersync_gui.domain.clock import SystemClock
from offersync_gui.engine.auth import Access
from offersync_gui.engine.sample.building import auth_of
from offersync_gui.engine.sample.reading import MAX_BYTES
from offersync_gui.engine.session import Gate, Request, Timeouts
from offersync_gui.errors import ApiRefused, CredentialRefused
from offersync_gui.sync.network import network_of

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.sample.draft import AuthChoice
    from offersync_gui.sync.workspace import Workspace


def fetch_sample(
    workspace: Workspace,
    address: str,
    auth: AuthChoice,
    values: dict[str, str],
    token: CancelToken,
) -> bytes:
    """One GET of ``address``; ``values`` are ``api_key`` and ``user``, as far as ``auth`` has them.

    Only the address's own host is asked, a key goes out encrypted or to this machine, and an
    answer that repeats it comes back without it. Raises FetchError, TemplateError or UsageError.
    """
    key = values.get("api_key", "")
    workspace.redactor.add(key)
    network = network_of(workspace)
    gate = Gate(
        hosts={urlsplit(address).hostname or ""},
        redactor=workspace.redactor,
        token=token,
        timeouts=Timeouts(read=min(Timeouts().read, network.longest)),
        max_bytes=MAX_BYTES,
        has_secrets=bool(key),
        proxies=network.proxies,
    )
    try:
        answer = gate.send(_request(address, auth, values, token))
    finally:
        gate.close()
    _check(answer.status)
    return workspace.redactor.cleaned(answer.body)


def _request(address: str, auth: AuthChoice, values: dict[str, str], token: CancelToken) -> Request:
    access = Access(auth_of(auth), values, None, SystemClock())
    query, headers = access.credentials(token).added_to([])
    if query:
        address += ("&" if "?" in address else "?") + urlencode(query)
    return Request("GET", address, {"Accept": "*/*", **headers})


def _check(status: int) -> None:
    if status in (401, 403):
        raise CredentialRefused(
            "The platform refuses the key",
            f"It answers with HTTP {status}.",
            "Check the key, and how the platform wants it to be sent.",
        )
    if status >= 400:
        raise ApiRefused(
            f"The platform answers with HTTP {status}",
            "Nothing of its answer was used.",
            "Check the address of the list of offers.",
        )
