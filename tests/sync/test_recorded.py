"""Real answers of real platforms, served by a small local server and synced twice."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

import pytest

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.stand_in import Exchange, answering

AFFISE = {"secrets": {"api_key": "k-invented"}}
TUNE = {"secrets": {"api_key": "k-invented"}, "values": {"network_id": "acme"}}
CAKE = {"secrets": {"api_key": "k-invented"}, "values": {"affiliate_id": "2002"}}
OFFER18 = {"secrets": {"key": "k-invented"}, "values": {"aid": "2002", "mid": "3456"}}
ADGEM = {
    "secrets": {"refresh_token": "r-invented"},
    "calls": [Exchange("/v1/users/token", "POST", body='{"access_token": "t-invented"}')],
}
OGADS = {
    "secrets": {"api_key": "1|k-invented"},
    "values": {"probes": "US 203.0.113.7 android"},
}
CASES = [
    ("ogads", "ogads/docs-offers.json", 4, OGADS),
    ("affise", "affise/offers-page1.json", 100, AFFISE),
    ("affise", "affise/offers-second-network.json", 1, AFFISE),
    ("affise", "affise/phpsdk-partner-offers.json", 1, AFFISE),
    ("tune", "tune/find-my-approved-offers.json", 1, TUNE),
    ("tune", "tune/find-all-unpaged.json", 1, TUNE),
    ("everflow", "everflow/alloffers.json", 1, {"secrets": {"api_key": "k-invented"}}),
    ("cake-json", "cake/offers-feed.json", 1, CAKE),
    ("cake-xml", "cake/offer-feed.xml", 2, CAKE),
    ("adgem", "adgem/spec-offers.json", 1, ADGEM),
    ("trackier", "trackier/spec-v2-campaigns.json", 1, {"secrets": {"api_key": "k-invented"}}),
    ("offer18", "offer18/offers.json", 1, OFFER18),
    ("trackier", "trackier/docs-v1-campaigns.json", 1, {"secrets": {"api_key": "k-invented"}}),
]


def recording(body: bytes, empty: bytes, calls: list[Exchange]):
    """Answers the recorded first page; there is no more where a later one is asked for.

    What is none of the list stands in ``calls``.
    """

    def answer(handler: BaseHTTPRequestHandler) -> bool:
        if urlsplit(handler.path).path in [call.path for call in calls]:
            return False
        query = parse_qs(urlsplit(handler.path).query)
        later = query.get("page", ["1"]) not in (["0"], ["1"]) or query.get(
            "start_at_row", ["1"]
        ) != ["1"]
        content = empty if later else body
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)
        return True

    return answer


EMPTY = {
    "ogads": b'{"success": true, "offers": []}',
    "adgem": b'{"status": "success", "data": {"offers": []}}',
    "affise": b'{"status": 1, "offers": [], "pagination": {"total_count": 178, "per_page": 100}}',
    "tune": b'{"response": {"status": 1, "data": []}}',
    "everflow": b'{"offers": []}',
    "offer18": b'{"response": "400", "error": "no offers found"}',
    "trackier": b'{"success": true, "data": {"campaigns": null, "count": 251, "total": 40}}',
    "cake-json": b'{"success": true, "row_count": 28, "data": []}',
    "cake-xml": b"<offer_feed_response><success>true</success><offers/></offer_feed_response>",
}


@pytest.mark.parametrize(("template", "name", "count", "form"), CASES)
def test_every_offer_lands_and_a_second_sync_changes_nothing(
    workspace, recorded, template, name, count, form
):
    body = (recorded / name).read_bytes()
    calls = form.get("calls", [])
    with answering(lambda: calls, recording(body, EMPTY[template], calls)) as address:
        values = {**form.get("values", {}), "base_url": address, "requests_per_minute": "6000"}
        advertiser = Accounts(workspace).add("Acme", template, values, form["secrets"])
        coordinator = Coordinator(workspace)
        [first] = coordinator.run([advertiser], trigger="manual")
        [second] = coordinator.run([advertiser], trigger="manual")
    assert (first.fetched, first.new, first.warnings) == (count, count, [])
    assert (second.new, second.updated, second.unchanged, second.missing) == (0, 0, count, 0)
    assert workspace.store.offers.list(OfferQuery())[0] == count
