"""An advertiser whose platform answers with whatever feed a test hands it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer
    from werkzeug import Request

    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.sync.workspace import Workspace

Record = dict[str, Any]


def record(number: int, revenue: float = 10, **other: Any) -> Record:
    return {
        "id": number,
        "title": f"Offer {number}",
        "link": f"https://go.example/{number}",
        "status": "active",
        "payments": [{"revenue": revenue, "currency": "USD", "type": "fixed", "countries": []}],
        **other,
    }


class Platform:
    """``pages`` are given one after the other; ``missing`` announces more than there are."""

    def __init__(self, server: HTTPServer) -> None:
        self.pages: list[list[Record]] = []
        self.missing = 0
        self.base_url = server.url_for("").rstrip("/")
        server.expect_request("/3.0/offers").respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        page = int(request.args.get("page", "1"))
        total = sum(map(len, self.pages)) + self.missing
        paging = {"per_page": len(self.pages[0]), "total_count": total, "page": page}
        if page < len(self.pages):
            paging["next_page"] = page + 1
        body = {"status": 1, "offers": self.pages[page - 1], "pagination": paging}
        return Response(json.dumps(body), content_type="application/json")


class Feed(Platform):
    """An advertiser at the platform, in a workspace."""

    def __init__(self, workspace: Workspace, server: HTTPServer, **rules: str) -> None:
        super().__init__(server)
        self.workspace = workspace
        values = {
            "base_url": self.base_url,
            "requests_per_minute": "6000",
            "new.status": "active",
            "missing.after_runs": "1",
            "missing.after_hours": "0",
            **rules,
        }
        self.advertiser = Accounts(workspace).add("Acme", "affise", values, {"api_key": "k3y"})

    def sync(self, *pages: list[Record], trigger: Trigger = "manual") -> SyncRun:
        self.pages = [*pages]
        coordinator = Coordinator(self.workspace)
        [advertiser] = self.workspace.store.advertisers.list()
        [run] = coordinator.run([advertiser], trigger=trigger)
        return run

    def stored(self) -> dict[str, Record]:
        """The records by id, without the time of the last run, which saw them all."""
        records = self.workspace.store.offers.iterate(OfferQuery())
        return {item["external_id"]: item | {"last_seen_at": None} for item in records}
