"""The sandbox network answers as an Affise instance does, changes on demand, and ends cleanly."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import threading
import time
import zlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from offersync_gui.sync.sandbox import Sandbox, Shares
from tests.helpers.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFERS = 300


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(offers=OFFERS) as network:
        yield network


def ask(
    sandbox: Sandbox, target: str, *, key: str | None = "", method: str = "GET", body: str = ""
) -> tuple[int, Any]:
    """Status and decoded body; ``key`` is the right one unless given, None sends none."""
    headers = {} if key is None else {"api-key": key or sandbox.api_key}
    connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc, timeout=10)
    try:
        connection.request(method, target, body or None, headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def walk(sandbox: Sandbox, target: str = "/3.0/offers") -> dict[int, Any]:
    """Every offer of a list by id, following next_page."""
    offers: dict[int, Any] = {}
    page = 1
    while page:
        mark = "&" if "?" in target else "?"
        _, answer = ask(sandbox, f"{target}{mark}page={page}")
        offers |= {offer["id"]: offer for offer in answer["offers"]}
        page = answer["pagination"].get("next_page", 0)
    return offers


def lasting(offers: dict[int, Any]) -> dict[int, Any]:
    """The offers without their statistics."""
    volatile = ("cr", "epc")
    return {id_: {k: v for k, v in o.items() if k not in volatile} for id_, o in offers.items()}


def test_pages_cover_the_list_once(sandbox: Sandbox) -> None:
    _, first = ask(sandbox, "/3.0/offers?sort[id]=asc")
    assert first["pagination"] == {
        "per_page": 100, "total_count": OFFERS, "page": 1, "next_page": 2
    }  # fmt: skip
    assert list(walk(sandbox)) == list(range(1, OFFERS + 1))
    _, last = ask(sandbox, "/3.0/offers?page=3")
    assert "next_page" not in last["pagination"]
    _, beyond = ask(sandbox, "/3.0/offers?page=4")
    assert beyond["status"] == 1
    assert beyond["offers"] == []


def test_longer_pages_are_quietly_reduced() -> None:
    with Sandbox(offers=600) as sandbox:
        assert ask(sandbox, "/3.0/offers?limit=9999")[1]["pagination"]["per_page"] == 500
    with Sandbox(offers=60, max_limit=50) as sandbox:
        assert len(ask(sandbox, "/3.0/offers?limit=500")[1]["offers"]) == 50


def test_order_can_be_turned_round(sandbox: Sandbox) -> None:
    _, answer = ask(sandbox, "/3.0/offers?sort%5Bid%5D=desc&limit=2")
    assert [offer["id"] for offer in answer["offers"]] == [OFFERS, OFFERS - 1]


@pytest.mark.parametrize("key", [None, "0123456789abcdef0123456789abcdef"])
def test_wrong_key_is_refused(sandbox: Sandbox, key: str | None) -> None:
    for path in ("/3.0/offers", "/3.1/partner/me", "/3.0/offer/1"):
        status, answer = ask(sandbox, path, key=key)
        assert status == 401
        assert answer["status"] == 2
        assert "oken" in answer["message"]


@pytest.mark.parametrize("query", ["page=0", "page=x", "limit=-1", "updated_at=yesterday"])
def test_bad_parameter_is_refused(sandbox: Sandbox, query: str) -> None:
    status, answer = ask(sandbox, f"/3.0/offers?{query}")
    assert (status, answer["status"]) == (400, 2)


def test_unknown_paths_and_offers_are_not_found(sandbox: Sandbox) -> None:
    assert ask(sandbox, "/3.0/nothing") == (404, {"status": 2, "error": "Page Not Found"})
    assert ask(sandbox, "/3.0/offer/999999")[0] == 404


def test_the_account_echoes_its_key(sandbox: Sandbox) -> None:
    status, answer = ask(sandbox, "/3.1/partner/me")
    assert status == 200
    assert answer["user"]["api_key"] == sandbox.api_key


def test_lists_differ_by_access(sandbox: Sandbox) -> None:
    everything = walk(sandbox)
    available = walk(sandbox, "/3.0/partner/offers")
    live = walk(sandbox, "/3.0/partner/live-offers")
    assert live == {id_: offer for id_, offer in everything.items() if offer["link"]}
    assert set(live) < set(available) < set(everything)
    assert all(
        not offer["required_approval"] for id_, offer in available.items() if id_ not in live
    )


def test_offer_page_has_more_than_the_list(sandbox: Sandbox) -> None:
    _, answer = ask(sandbox, "/3.0/offer/7")
    listed, shown = walk(sandbox)[7], answer["offer"]
    assert set(listed) < set(shown)
    assert set(shown["goals"]) == {row["goal"] for row in listed["payments"]}
    assert all(row["currency"].isupper() for row in shown["payments"])


def test_offers_have_the_traps_of_the_real_platform(sandbox: Sandbox) -> None:
    offers = walk(sandbox).values()
    rows = [row for offer in offers for row in offer["payments"]]
    assert any(row.get("revenue") == 0 for row in rows)
    assert all(("revenue" in row) == (row["type"] != "percent") for row in rows)
    assert any(row["country_exclude"] for row in rows)
    assert any(code.islower() for row in rows for code in row["countries"])
    assert any(len({row["currency"] for row in offer["payments"]}) > 1 for offer in offers)
    assert any(offer["description_lang"] == [] for offer in offers)
    assert any("en" in (offer["description_lang"] or {}) for offer in offers)
    assert any((offer["stop_at"] or "") > "2030" for offer in offers)
    assert any("2000" < (offer["stop_at"] or "") < "2025" for offer in offers)
    assert any(group["os"]["allow"] for offer in offers for group in offer["targeting"])
    assert all(offer["links"] == offer["landings"] == [] for offer in offers if not offer["link"])
    assert len({offer["title"] for offer in offers}) == OFFERS


def test_same_seed_makes_the_same_network(sandbox: Sandbox) -> None:
    port = urlsplit(sandbox.base_url).netloc
    with Sandbox(offers=OFFERS) as twin, Sandbox(offers=OFFERS, seed=2) as other:
        twin.advance()
        sandbox.advance()
        ours, theirs, others = (json.dumps(walk(network)) for network in (sandbox, twin, other))
        assert ours == theirs.replace(urlsplit(twin.base_url).netloc, port)
        assert sandbox.api_key == twin.api_key != other.api_key
        assert ours != others.replace(urlsplit(other.base_url).netloc, port)


def test_advance_changes_a_known_part(sandbox: Sandbox) -> None:
    before = walk(sandbox)
    shares = Shares(changed=0.1, volatile=0.2, removed=0.05, added=0.02)
    sandbox.advance(shares)
    after = walk(sandbox)
    kept = before.keys() & after.keys()
    assert len(before.keys() - after.keys()) == 15
    assert after.keys() - before.keys() == set(range(OFFERS + 1, OFFERS + 7))
    was, now = lasting(before), lasting(after)
    assert sum(was[id_] != now[id_] for id_ in kept) == 30
    assert sum(before[id_] != after[id_] for id_ in kept) == 90


def test_advance_moves_payouts_caps_and_one_text(sandbox: Sandbox) -> None:
    before = walk(sandbox)
    sandbox.advance()
    after = walk(sandbox)

    def changed(*fields: str) -> list[int]:
        kept = before.keys() & after.keys()
        return [i for i in kept if any(before[i][f] != after[i][f] for f in fields)]

    def revenue(offer: Any) -> float:
        return float(sum(row.get("revenue", 0) for row in offer["payments"]))

    moves = [revenue(after[id_]) - revenue(before[id_]) for id_ in changed("payments")]
    assert min(moves) < 0 < max(moves)
    assert len(changed("description_lang")) == 1
    assert changed("caps")
    assert changed("cr", "epc")


def test_withdrawn_offers_come_back_as_they_were(sandbox: Sandbox) -> None:
    before = walk(sandbox)
    sandbox.advance(Shares(changed=0, volatile=0, removed=0.1, added=0))
    gone = before.keys() - walk(sandbox).keys()
    sandbox.advance(Shares(changed=0, volatile=0, removed=0, added=0, returned=0.5))
    back = gone & walk(sandbox).keys()
    assert (len(gone), len(back)) == (30, 15)
    sandbox.advance(Shares(changed=0, volatile=0, removed=0, added=0, returned=1))
    assert walk(sandbox) == before
    sandbox.advance(Shares(changed=0, volatile=1, removed=0, added=0, returned=1))
    assert not [id_ for id_, offer in walk(sandbox).items() if offer == before[id_]]


def test_updated_at_tells_what_changed(sandbox: Sandbox) -> None:
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date().isoformat()
    assert walk(sandbox, f"/3.0/offers?updated_at={yesterday}") == {}
    before = lasting(walk(sandbox))
    sandbox.advance()
    after = lasting(walk(sandbox))
    changed = {id_ for id_ in after if after[id_] != before.get(id_)}
    assert walk(sandbox, f"/3.0/offers?updated_at={yesterday}").keys() == changed


def test_feed_is_changed_over_http(sandbox: Sandbox) -> None:
    body = json.dumps({"changed": 0, "volatile": 0, "removed": 0.5, "added": 0})
    assert ask(sandbox, "/sandbox/advance", method="POST", body=body) == (
        200, {"status": 1, "round": 1}
    )  # fmt: skip
    assert len(walk(sandbox)) == OFFERS / 2
    assert ask(sandbox, "/sandbox/advance", method="POST")[1]["round"] == 2
    for bad in ('{"changed": 2}', '{"nonsense": 1}', "[1]", "{"):
        status, answer = ask(sandbox, "/sandbox/advance", method="POST", body=bad)
        assert (status, answer["status"]) == (400, 2)


def test_logos_are_pictures_and_need_no_key(sandbox: Sandbox) -> None:
    url = urlsplit(walk(sandbox)[5]["logo"])
    connection = http.client.HTTPConnection(url.netloc, timeout=10)
    counted = sandbox.requests
    connection.request("GET", url.path)
    response = connection.getresponse()
    picture = response.read()
    connection.close()
    assert response.headers["Content-Type"] == "image/png"
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    start = picture.index(b"IDAT") + 4
    assert len(zlib.decompress(picture[start:-16])) == 96 * (1 + 96 * 4)
    assert sandbox.requests == counted


def test_one_connection_serves_many_requests(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc, timeout=10)
    connection.connect()
    ours = connection.sock
    for _ in range(3):
        connection.request("GET", "/3.0/offers?limit=1", headers={"API-Key": sandbox.api_key})
        connection.getresponse().read()
    assert connection.sock is ours
    assert sandbox.requests == 3
    connection.close()


def test_latency_holds_for_every_call() -> None:
    with Sandbox(offers=1, latency=0.1) as sandbox:
        started = time.monotonic()
        ask(sandbox, "/3.0/offers")
        assert time.monotonic() - started >= 0.1


def test_close_ends_waiting_and_idle_connections_at_once() -> None:
    sandbox = Sandbox(offers=1, latency=60)
    address = urlsplit(sandbox.base_url).netloc
    idle, waiting = (http.client.HTTPConnection(address, timeout=10) for _ in range(2))
    idle.connect()
    waiting.request("GET", "/3.0/offers", headers={"API-Key": sandbox.api_key})
    wait_until(lambda: sandbox.requests)
    started = time.monotonic()
    sandbox.close()
    assert time.monotonic() - started < 5
    assert not [t for t in threading.enumerate() if "process_request_thread" in t.name]
    idle.close()
    waiting.close()


def test_runs_as_a_process_and_loads_nothing_heavy() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "offersync_gui.sync.sandbox"]
    with subprocess.Popen(
        [*command, "--offers", "5", "--max-limit", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        connection = http.client.HTTPConnection(urlsplit(said["base_url"]).netloc, timeout=10)
        connection.request("GET", "/3.0/offers", headers={"API-Key": said["api_key"]})
        paging = json.loads(connection.getresponse().read())["pagination"]
        connection.close()
        process.terminate()
        imported = process.communicate()[1]
    assert (paging["total_count"], paging["per_page"]) == (5, 2)
    assert "http.server" in imported
    for heavy in ("PySide6", "requests", "pydantic", "peewee", "msgspec"):
        assert f" {heavy}\n" not in imported
