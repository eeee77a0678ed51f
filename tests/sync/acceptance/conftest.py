"""An advertiser of a shipped template, whose platform is made of the template's fixtures."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from tests.helpers.fixture_api import FixtureApi, serving
from tests.helpers.shipped import cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.sync.workspace import Workspace

    Open = Callable[..., AbstractContextManager["Account"]]


class Hasty:
    """A catalogue whose templates have less patience, by the names of their limits."""

    def __init__(self, catalogue: Any, **limits: Any) -> None:
        self._catalogue, self._limits = catalogue, limits

    def get(self, template_id: str) -> Any:
        template = self._catalogue.get(template_id)
        limits = template.limits.model_copy(update=self._limits)
        return template.model_copy(update={"limits": limits})


@dataclass
class Account:
    """``api`` is what its platform answers from now on."""

    workspace: Workspace
    api: FixtureApi
    advertiser: Advertiser
    coordinator: Coordinator

    def sync(self) -> SyncRun:
        self.api.requests = 0
        [run] = self.coordinator.run([self.advertiser], trigger="manual", token=CancelToken())
        return run

    def stored(self) -> dict[str, dict[str, Any]]:
        records = self.workspace.store.offers.iterate(OfferQuery())
        return {item["external_id"]: item for item in records}

    def be_hasty(self, **limits: Any) -> None:
        vars(self.workspace)["catalogue"] = Hasty(self.workspace.catalogue, **limits)


@pytest.fixture
def opened(workspace: Workspace) -> Open:
    """``opened(template_id, case)``: an account with the case's values, not synced yet."""

    @contextmanager
    def open_account(template_id: str, name: str = "good") -> Iterator[Account]:
        case = cases(template_id)[name]
        api = FixtureApi(case.exchange)
        with serving(api) as address:
            pace = {"requests_per_minute": "6000", "take": "all"}
            values = {**case.options, "base_url": address, **pace}
            advertiser = Accounts(workspace).add("Acme", template_id, values, case.secrets)
            account = Account(workspace, api, advertiser, Coordinator(workspace))
            account.be_hasty(tries=1, requests_per_second=0)
            yield account

    return open_account


@pytest.fixture
def synced(opened: Open, request: pytest.FixtureRequest) -> Iterator[Account]:
    """An account of the template that is the parameter, synced once."""
    with opened(request.param) as account:
        first = account.sync()
        assert (first.state, first.error, first.invalid) == ("ok", None, 0)
        assert first.new == first.fetched == len(account.stored()) > 0
        yield account
