"""Real answers of affiliate networks that need more than one call, synced twice: every offer lands
without an untrue warning, and the second sync changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.stand_in import answering

if TYPE_CHECKING:
    from collections.abc import Callable
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

    from offersync_gui.sync.workspace import Workspace

NO_CONTRACTS = b'{"@page": "1", "@numpages": "0", "@total": "0", "Contracts": []}'
NO_TERMS = b'{"data": {"publisher": {"contracts": {"totalCount": 0, "resultList": []}}}}'
TOKEN = b'{"access_token": "tok-invented", "expires_in": 604800}'
CASES: dict[str, tuple[int, dict[str, str], dict[str, str], dict[str, str | bytes]]] = {
    "impact": (
        2,
        {"account_sid": "IRinvented"},
        {"auth_token": "t-invented"},
        {"Campaigns": "campaigns.json", "Contracts": NO_CONTRACTS, "Ads": "ads.json"},
    ),
    "admitad": (
        4,
        {"client_id": "me", "website_id": "22"},
        {"client_secret": "s-invented"},
        {"token": TOKEN, "22": "advcampaigns-website.json", "advcampaigns": "advcampaigns.json"},
    ),
    "cj": (
        21,
        {"company_id": "22", "website_id": "33"},
        {"personal_access_token": "t-invented"},
        {
            "query": NO_TERMS,
            "advertiser-lookup": "advertisers.xml",
            "link-search": "links-page1.xml",
        },
    ),
    "awin": (
        8,
        {"publisher_id": "12345"},
        {"access_token": "t-invented"},
        {
            "programmes": "programmes.json",
            "programmedetails": "programmedetails-one.json",
            "commissiongroups": "commissiongroups-array.json",
        },
    ),
}


def recorded_by(
    folder: Path, answers: dict[str, str | bytes]
) -> Callable[[BaseHTTPRequestHandler], bool]:
    """Answers by the last part of the path."""

    def answer(handler: BaseHTTPRequestHandler) -> bool:
        name = urlsplit(handler.path).path.rstrip("/").rpartition("/")[2]
        found = answers[name]
        body = found if isinstance(found, bytes) else (folder / found).read_bytes()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
        return True

    return answer


@pytest.mark.parametrize("template", CASES)
def test_every_offer_lands_and_a_second_sync_changes_nothing(
    workspace: Workspace, recorded: Path, template: str
) -> None:
    count, options, secrets, answers = CASES[template]
    with answering(list, recorded_by(recorded / template, answers)) as address:
        values = {**options, "base_url": address, "requests_per_minute": "60000"}
        advertiser = Accounts(workspace).add("Acme", template, values, secrets)
        coordinator = Coordinator(workspace)
        [first] = coordinator.run([advertiser], trigger="manual")
        [second] = coordinator.run([advertiser], trigger="manual")
    assert (first.fetched, first.new, first.warnings) == (count, count, [])
    assert (second.new, second.updated, second.unchanged, second.missing) == (0, 0, count, 0)
    assert workspace.store.offers.list(OfferQuery())[0] == count
