"""A whole feed over real HTTP: pages, lists that complete each other, errors on the way."""

import json
import threading
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from werkzeug import Response

from offersync_gui.engine.collect import collect
from offersync_gui.engine.responses import MAX_MESSAGE
from offersync_gui.engine.source import Surroundings
from offersync_gui.logs import Redactor
from offersync_gui.templates.model import Template
from tests.helpers.raw_server import RawServer, never_answer, reply

PAGING = {"kind": "page", "size": 2, "size_param": "limit", "total": "total"}


def template(lists=None, **more):
    lists = lists or [{"path": "/offers", "records": ["offers"], "paging": PAGING}]
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "fields": [
                {"name": "base_url", "label": "Address", "kind": "url"},
                {"name": "api_key", "label": "Key", "kind": "secret"},
            ],
            "auth": {"kind": "header", "name": "X-Key", "value": "{api_key}"},
            "limits": {"requests_per_minute": 6000},
            "lists": lists,
            "offer": {"external_id": "id", "name": "title"},
        }
        | more
    )


def read(server, chosen=None, around=None, **more):
    options = {"base_url": server.url_for("").rstrip("/")}
    around = around or Surroundings(Redactor())
    return collect(chosen or template(**more), options, {"api_key": "k-canary"}, around)


def offers(*ids, total=None, title="T"):
    rows = [{"id": number, "title": title} for number in ids]
    return {"offers": rows} | ({} if total is None else {"total": total})


def ids(result):
    return [offer.external_id for offer in result.offers]


def serve_pages(server, pages, path="/offers"):
    for number, page in enumerate(pages, 1):
        server.expect_request(
            path, query_string={"page": str(number), "limit": "2"}
        ).respond_with_json(page)


def test_every_page_is_read_with_the_key_in_its_header(httpserver):
    serve_pages(httpserver, [offers(1, 2, total=3), offers(3, total=3)])
    result = read(httpserver)
    assert (ids(result), result.complete, result.requests) == (["1", "2", "3"], True, 2)
    assert {request.headers["X-Key"] for request, _ in httpserver.log} == {"k-canary"}


def test_parallel_pages_come_in_their_order(httpserver):
    pages = [offers(2 * n + 1, 2 * n + 2, total=12) for n in range(6)]
    serve_pages(httpserver, pages)
    lists = [{"path": "/offers", "records": ["offers"], "paging": PAGING | {"parallel": 4}}]
    result = read(httpserver, lists=lists)
    assert ids(result) == [str(n) for n in range(1, 13)]
    assert result.complete


def test_a_server_that_ignores_the_page_is_noticed(httpserver):
    httpserver.expect_request("/offers").respond_with_json(offers(1, 2, total=6))
    result = read(httpserver)
    assert (ids(result), result.complete) == (["1", "2"], False)
    assert "same page" in result.doubts[0]


def test_a_poorer_list_may_bring_nothing_new_for_many_pages(httpserver):
    httpserver.expect_request("/mine").respond_with_json(offers(1, 2, 3, 4))
    serve_pages(httpserver, [offers(1, 2, total=6), offers(3, 4, total=6), offers(5, 6, total=6)])
    lists = [
        {"id": "mine", "path": "/mine", "records": ["offers"]},
        {"id": "all", "path": "/offers", "records": ["offers"], "paging": PAGING},
    ]
    result = read(httpserver, lists=lists)
    assert (ids(result), result.doubts) == (["1", "2", "3", "4", "5", "6"], [])
    assert result.complete


def test_a_poorer_list_that_goes_round_in_circles_is_noticed(httpserver):
    httpserver.expect_request("/mine").respond_with_json(offers(1, 2))
    serve_pages(httpserver, [offers(1, 2, total=6), offers(2, 1, total=6), offers(3, 4, total=6)])
    lists = [
        {"id": "mine", "path": "/mine", "records": ["offers"]},
        {"id": "all", "path": "/offers", "records": ["offers"], "paging": PAGING},
    ]
    assert "nothing new" in read(httpserver, lists=lists).doubts[0]


@pytest.mark.parametrize("ignores", ["the page", "the first number", "nothing"])
def test_a_list_of_which_nothing_is_known_is_read_to_its_end(httpserver, ignores):
    pages = {"the page": [[1, 2]] * 9, "the first number": [[1, 2], [1, 2], [3], []]}
    for number, page in enumerate(pages.get(ignores, [[1, 2], [3], [2, 1], [4]])):
        query = {"page": str(number), "limit": "2"}
        httpserver.expect_request("/offers", query_string=query).respond_with_json(offers(*page))
    paging = {"kind": "page", "first": 0, "first_unsure": True, "until_nothing_new": True}
    paging |= {"size": 2, "size_param": "limit"}
    lists = [{"path": "/offers", "records": ["offers"], "paging": paging}]
    result = read(httpserver, lists=lists)
    assert (result.complete, result.doubts) == (True, [])
    assert ids(result) == (["1", "2"] if ignores == "the page" else ["1", "2", "3"])


def test_fewer_offers_than_announced_are_not_complete(httpserver):
    serve_pages(httpserver, [offers(1, 2, total=5), offers(total=5)])
    result = read(httpserver)
    assert (result.complete, result.error) == (False, None)
    assert "announced 5 rows and sent 2" in result.doubts[0]


def test_a_richer_list_wins_over_a_poorer_one(httpserver):
    httpserver.expect_request("/mine").respond_with_json(offers(1, title="rich"))
    httpserver.expect_request("/all").respond_with_json(offers(1, 2, title="poor"))
    lists = [
        {"id": "mine", "path": "/mine", "records": ["offers"]},
        {"id": "all", "path": "/all", "records": ["offers"]},
    ]
    result = read(httpserver, lists=lists)
    assert [(o.external_id, o.name) for o in result.offers] == [("1", "rich"), ("2", "poor")]


def test_a_list_is_replaced_where_a_rule_says_so(httpserver):
    httpserver.expect_request("/all").respond_with_json({}, status=403)
    httpserver.expect_request("/mine").respond_with_json(offers(1))
    lists = [
        {"id": "all", "path": "/all", "records": ["offers"], "instead": "mine"},
        {"id": "mine", "path": "/mine", "records": ["offers"], "only_instead": True},
    ]
    assert read(httpserver, lists=lists).error.kind == "forbidden"
    answer = {"errors": [{"status": [403], "action": "instead", "kind": "forbidden"}]}
    assert ids(read(httpserver, lists=lists, answer=answer)) == ["1"]
    alone = [lists[0] | {"instead": ""}]
    assert read(httpserver, lists=alone, answer=answer).error.kind == "forbidden"


def test_a_fault_that_passes_is_tried_again(httpserver):
    httpserver.expect_ordered_request("/offers").respond_with_data("oops", status=502)
    httpserver.expect_ordered_request("/offers").respond_with_json(offers(1, total=1))
    result = read(httpserver)
    assert (ids(result), result.requests) == (["1"], 2)


def test_a_wrong_key_is_asked_once_only(httpserver):
    httpserver.expect_request("/offers").respond_with_json({"error": "bad key"}, status=401)
    result = read(httpserver)
    assert (result.error.kind, result.requests) == ("auth", 1)


def test_a_short_pause_is_waited_for(httpserver):
    pause = Response("{}", status=429, headers={"Retry-After": "1"})
    httpserver.expect_ordered_request("/offers").respond_with_response(pause)
    httpserver.expect_ordered_request("/offers").respond_with_json(offers(1, total=1))
    started = time.monotonic()
    assert ids(read(httpserver)) == ["1"]
    assert time.monotonic() - started >= 1


def test_a_long_pause_ends_the_run_at_once(httpserver):
    pause = Response("{}", status=429, headers={"Retry-After": "86400"})
    httpserver.expect_request("/offers").respond_with_response(pause)
    result = read(httpserver)
    assert (result.error.kind, result.error.retry_after, result.requests) == (
        "rate_limited",
        86400,
        1,
    )


def test_pages_before_a_fault_are_kept(httpserver):
    serve_pages(httpserver, [offers(1, 2, total=4)])
    result = read(httpserver)
    assert (ids(result), result.complete) == (["1", "2"], False)
    assert result.error.kind == "api_error"


def test_a_missing_list_is_an_error_and_not_an_empty_feed(httpserver):
    httpserver.expect_request("/offers").respond_with_json({"rows": []})
    assert read(httpserver).error.title == "The answer holds no offer list"


def test_a_record_without_an_id_is_counted_and_the_rest_is_kept(httpserver):
    page = offers(1, 2, total=3)
    page["offers"].append({"title": "no id"})
    httpserver.expect_request("/offers").respond_with_json(page)
    result = read(httpserver)
    assert (ids(result), result.invalid, result.complete) == (["1", "2"], 1, False)


def test_refused_parameters_are_given_up_from_the_end(httpserver):
    def answer(request):
        extra = request.args.getlist("with[]")
        good = offers(1) | {"ok": True}
        return Response(json.dumps({"error": "bad contain"} if "Goal" in extra else good))

    httpserver.expect_request("/offers").respond_with_handler(answer)
    lists = [
        {
            "path": "/offers",
            "records": ["offers"],
            "optional": [{"with[]": "Country"}, {"with[]": "Goal"}],
        }
    ]
    rules = {
        "success": "ok",
        "message": ["error"],
        "errors": [{"contains": ["contain"], "action": "drop_optional"}],
    }
    assert ids(read(httpserver, lists=lists, answer=rules)) == ["1"]
    assert httpserver.log[-1][0].args.getlist("with[]") == ["Country"]


FOLLOW = {
    "id": "link",
    "needs": "campaign",
    "key": "campaign",
    "path": "/campaign",
    "query": {"id": "{record.campaign}"},
    "result": "link",
    "into": "found",
}


def test_a_follow_up_completes_the_record_once_for_equal_keys(httpserver):
    rows = [{"id": n, "title": "T", "campaign": c} for n, c in ((1, 9), (2, 9), (3, None))]
    httpserver.expect_request("/offers").respond_with_json({"offers": rows, "total": 3})
    httpserver.expect_request("/campaign", query_string={"id": "9"}).respond_with_json(
        {"link": "https://go.example/9"}
    )
    chosen = template(
        followups=[FOLLOW],
        offer={"external_id": "id", "name": "title", "tracking_url_raw": "found"},
    )
    result = read(httpserver, chosen)
    assert [offer.tracking_url_raw for offer in result.offers] == ["https://go.example/9"] * 2 + [
        None
    ]
    assert result.requests == 2


def test_a_refused_follow_up_is_a_warning(httpserver):
    httpserver.expect_request("/offers").respond_with_json(
        {"offers": [{"id": 1, "title": "T", "campaign": 9}], "total": 1}
    )
    httpserver.expect_request("/campaign").respond_with_json({"error": "gone"}, status=404)
    result = read(httpserver, followups=[FOLLOW])
    assert (ids(result), result.complete) == (["1"], True)
    assert [item.field for item in result.warnings] == ["followups.link"]


def test_cancelling_ends_the_waiting(httpserver):
    around, released = Surroundings(Redactor()), threading.Event()

    def answer(request):
        around.token.cancel()
        released.wait(10)
        return Response("{}")

    httpserver.expect_request("/offers").respond_with_handler(answer)
    started = time.monotonic()
    result = read(httpserver, around=around)
    assert time.monotonic() - started < 5
    released.set()
    assert result.error.kind == "cancelled"


@pytest.mark.parametrize("body", ["<html>login</html>", "", "{"])
def test_what_is_not_the_api_never_counts_as_an_empty_feed(httpserver, body):
    httpserver.expect_request("/offers").respond_with_data(body, content_type="text/html")
    result = read(httpserver)
    assert result.error.kind == "bad_response"
    assert not result.complete


def test_a_key_that_the_platform_sends_back_is_seen_nowhere(httpserver):
    page = offers(1, total=1, title="Offer for k-canary")
    httpserver.expect_request("/offers").respond_with_json(page | {"request": {"key": "k-canary"}})
    [offer] = read(httpserver).offers
    assert offer.name == "Offer for •••"


SHORT = "pw7x9q"
"""A password as short as some platforms allow; in data it could be an ordinary word."""


def read_with(server, secret, chosen):
    options = {"base_url": server.url_for("").rstrip("/")}
    return collect(chosen, options, {"api_key": secret}, Surroundings(Redactor()))


@pytest.mark.parametrize(
    "body", [f'{{"error": "Wrong token {SHORT}"}}', f"Wrong token {SHORT}", f"<p>{SHORT}</p>"]
)
@pytest.mark.parametrize("status", [200, 401, 404])
def test_no_error_shows_a_short_secret(httpserver, body, status):
    httpserver.expect_request("/offers").respond_with_data(body, status=status)
    error = read_with(httpserver, SHORT, template(answer={"message": ["error"]})).error
    assert SHORT not in f"{error} {error.as_dict()}"


def test_no_warning_shows_a_short_secret(httpserver):
    rows = {"offers": [{"id": 1, "title": "T", "ends": f"never {SHORT}"}], "total": 1}
    httpserver.expect_request("/offers").respond_with_json(rows)
    mapped = {"external_id": "id", "name": "title", "ends_at": "ends"}
    [warning] = read_with(httpserver, SHORT, template(offer=mapped)).warnings
    assert (warning.field, warning.sample) == ("ends_at", "never •••")


def test_a_secret_at_the_cut_of_a_long_message_is_not_cut_in_two(httpserver):
    message = "x" * (MAX_MESSAGE - 3) + SHORT
    httpserver.expect_request("/offers").respond_with_json({"error": message}, status=404)
    error = read_with(httpserver, SHORT, template(answer={"message": ["error"]})).error
    assert SHORT[:3] not in error.detail


FOUR_AT_ONCE = [{"path": "/offers", "records": ["offers"], "paging": PAGING | {"parallel": 4}}]


def fetching():
    return [item for item in threading.enumerate() if item.name.startswith("offersync-fetch")]


def refusing_the_second_page(others):
    def scenario(exchange):
        page = parse_qs(urlsplit(exchange.request.target).query)["page"][0]
        if page == "1":
            return reply(json.dumps(offers(1, 2, total=40)).encode())(exchange)
        return (reply(b"{}", "401 Unauthorized") if page == "2" else others)(exchange)

    return scenario


def read_raw(server):
    options = {"base_url": server.url("")}
    chosen = template(FOUR_AT_ONCE)
    return collect(chosen, options, {"api_key": "k-canary"}, Surroundings(Redactor()))


def test_no_request_outlives_the_run():
    """The second page refuses the key; the others would be tried again for seconds."""
    with RawServer(refusing_the_second_page(reply(b"{}", "502 Bad Gateway"))) as server:
        result = read_raw(server)
        for thread in fetching():
            thread.join(10)
    assert result.error.kind == "auth"
    assert len(server.requests) <= result.requests <= 6


def test_a_request_that_hangs_is_ended_with_the_run():
    with RawServer(refusing_the_second_page(never_answer)) as server:
        started = time.monotonic()
        result = read_raw(server)
        took = time.monotonic() - started
        assert result.error.kind == "auth"
        assert len(server.requests) <= result.requests
    assert took < 1.5
