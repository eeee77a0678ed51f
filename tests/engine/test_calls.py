"""Calls that are more than a path and a query, over real HTTP: one for each of several values,
other lists joined to the offers, bodies of GraphQL, answers of several formats."""

import io
import json
import zipfile
from datetime import timedelta
from itertools import pairwise

import pytest
from werkzeug import Response

from offersync_gui.engine.collect import collect
from offersync_gui.engine.limits import HostWindows
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.engine.zipped import MAX_BYTES, unzipped
from offersync_gui.errors import BadResponse, TemplateError
from offersync_gui.logs import Redactor
from offersync_gui.templates.model import Template
from tests.helpers.hand_clock import NOON, HandClock

FIELDS = [
    {"name": "base_url", "label": "Address", "kind": "url"},
    {"name": "relations", "label": "Relations"},
    {"name": "key", "label": "Key", "kind": "secret"},
]
OFFER = {"external_id": "id", "name": "title", "tags": "relation", "cities": "joined[].city"}


def template(*lists, **more):
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "fields": FIELDS,
            "limits": {"requests_per_minute": 60000, "tries": 1},
            "lists": lists or [{"path": "/offers", "records": ["offers", "@"]}],
            "offer": OFFER,
        }
        | more
    )


def read(server, chosen, **options):
    options["base_url"] = server.url_for("").rstrip("/")
    return collect(chosen, options, {"key": "k-canary"}, Surroundings(Redactor()))


def rows(*ids):
    return [{"id": number, "title": f"T{number}"} for number in ids]


def by_relation(server, **pages):
    for name, found in pages.items():
        server.expect_request("/offers", query_string={"r": name}).respond_with_json(found)


EACH = {
    "path": "/offers",
    "records": ["@"],
    "query": {"r": "{relation}"},
    "for_each": {"relation": "{relations}"},
}


def test_a_list_is_read_for_each_value_which_is_stamped_on_its_records(httpserver):
    by_relation(httpserver, joined=rows(1, 2), open=rows(2, 3))
    result = read(httpserver, template(EACH), relations="joined, open")
    assert [(offer.external_id, offer.tags) for offer in result.offers] == [
        ("1", ["joined"]),
        ("2", ["joined"]),
        ("3", ["open"]),
    ]
    assert (result.complete, result.pages) == (True, 2)


def test_the_same_record_under_another_value_is_another_one(httpserver):
    by_relation(httpserver, joined=rows(1), open=rows(1))
    options = {"base_url": httpserver.url_for("").rstrip("/"), "relations": "joined,open"}
    source = Source(template(EACH), options, {}, Surroundings(Redactor()))
    hashes = [item.hash for batch in source.fetcher.batches() for item in batch.records]
    assert len(set(hashes)) == 2


def test_nothing_to_ask_for_is_never_an_empty_feed(httpserver):
    with pytest.raises(TemplateError, match="no relation"):
        read(httpserver, template(EACH), relations="")


JOIN = {
    "id": "terms",
    "path": "/terms",
    "records": ["@"],
    "key": "offer.id",
    "of": "id",
    "into": "joined",
    "many": True,
}


def test_rows_of_another_list_are_added_to_their_offers(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(1, 2))
    terms = [{"offer": {"id": "1"}, "city": "Graz"}, {"offer": {"id": 1}, "city": "Linz"}]
    httpserver.expect_request("/terms").respond_with_json(terms)
    result = read(httpserver, template(joins=[JOIN]))
    assert [offer.cities for offer in result.offers] == [["Graz", "Linz"], []]
    assert [request.path for request, _ in httpserver.log] == ["/terms", "/offers"]


def test_a_join_may_be_a_dictionary_for_a_list_of_ids(httpserver):
    topics = {"id": "topics", "path": "/topics", "records": ["@"], "into": "tags"}
    keys = {"key": "_key", "of": "t", "value": "name"}
    offer = {"id": 1, "title": "T", "t": [7, 9, 8]}
    httpserver.expect_request("/offers").respond_with_json([offer])
    httpserver.expect_request("/topics").respond_with_json(
        {"7": {"name": "Toys"}, "8": {"name": "Games"}}
    )
    chosen = template(joins=[topics | keys], offer=OFFER | {"tags": "tags"})
    assert read(httpserver, chosen).offers[0].tags == ["Toys", "Games"]


def test_a_changed_join_makes_every_record_a_new_one(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(1))
    hashes = []
    for city in ("Graz", "Graz", "Linz"):
        httpserver.expect_oneshot_request("/terms").respond_with_json(
            [{"offer": {"id": 1}, "city": city}]
        )
        options = {"base_url": httpserver.url_for("").rstrip("/")}
        source = Source(template(joins=[JOIN]), options, {}, Surroundings(Redactor()))
        [batch] = source.fetcher.batches()
        hashes.append(batch.records[0].hash)
    assert hashes[0] == hashes[1] != hashes[2]


@pytest.mark.parametrize("may_fail", [True, False])
def test_a_join_that_is_refused_ends_the_run_unless_it_may_fail(httpserver, may_fail):
    httpserver.expect_request("/offers").respond_with_json(rows(1))
    httpserver.expect_request("/terms").respond_with_json({}, status=403)
    result = read(httpserver, template(joins=[JOIN | {"may_fail": may_fail}]))
    if may_fail:
        assert result.complete
        assert [item.field for item in result.warnings] == ["joins.terms"]
    else:
        assert (result.offers, result.error.kind) == ([], "forbidden")


GRAPHQL = {
    "method": "POST",
    "path": "/query",
    "records": ["data.rows"],
    "json": {"query": "query { rows { id } }", "variables": {"who": "{relations}"}},
    "paging": {
        "kind": "offset",
        "param": "variables.offset",
        "size_param": "variables.limit",
        "size": 2,
        "total": "data.total",
    },
    "answer": {"success": "!errors", "message": ["errors[].message"]},
}


def test_a_graphql_query_pages_inside_its_body(httpserver):
    asked = []

    def answer(request):
        asked.append(request.json)
        start = request.json["variables"]["offset"]
        found = {"data": {"total": 3, "rows": rows(1, 2, 3)[start : start + 2]}}
        return Response(json.dumps(found), mimetype="application/json")

    httpserver.expect_request("/query", method="POST").respond_with_handler(answer)
    result = read(httpserver, template(GRAPHQL), relations="2002")
    assert len(result.offers) == 3
    assert [body["variables"] for body in asked] == [
        {"who": "2002", "offset": 0, "limit": 2},
        {"who": "2002", "offset": 2, "limit": 2},
    ]
    assert asked[0]["query"] == "query { rows { id } }"


def test_a_call_may_have_rules_and_a_format_of_its_own(httpserver):
    httpserver.expect_request("/offers").respond_with_data("<r><offer><id>1</id></offer></r>")
    httpserver.expect_request("/terms").respond_with_json({"errors": [{"message": "No such id"}]})
    answer = {"success": "!errors", "message": ["errors[].message"]}
    chosen = template(
        {"path": "/offers", "records": ["offer"]},
        answer={"format": "xml", "lists": ["offer"]},
        joins=[JOIN | {"records": ["rows"], "answer": answer, "may_fail": True}],
    )
    result = read(httpserver, chosen)
    assert [offer.external_id for offer in result.offers] == ["1"]
    [warning] = result.warnings
    assert "No such id" in warning.sample


def test_a_number_of_a_record_stays_one_in_the_body_of_a_follow_up(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(7))
    httpserver.expect_request("/link", json={"id": 7, "name": "T7"}).respond_with_json({"u": "x"})
    follow = {"id": "link", "method": "POST", "path": "/link", "needs": "id", "key": "id"}
    body = {"json": {"id": "{record.id}", "name": "{record.title}"}, "into": "link"}
    assert read(httpserver, template(followups=[follow | body])).error is None


def test_what_an_answer_says_of_all_its_records_is_written_into_each(httpserver):
    def hashes(city):
        httpserver.clear()
        answer = {"meta": {"city": city}, "offers": rows(1)}
        httpserver.expect_request("/offers").respond_with_json(answer)
        lists = {"path": "/offers", "records": ["offers"], "lift": {"city": "meta.city"}}
        chosen = template(lists, offer=OFFER | {"cities": "city"})
        [offer] = read(httpserver, chosen).offers
        assert offer.cities == ([city] if city else [])
        source = Source(
            chosen,
            {"base_url": httpserver.url_for("").rstrip("/")},
            {"key": "k-canary"},
            Surroundings(Redactor()),
        )
        found = [item.hash for batch in source.fetcher.batches() for item in batch.records]
        source.close()
        return found

    assert hashes("Ulm") == hashes("Ulm")
    assert len({*hashes("Ulm"), *hashes("Bonn"), *hashes(None)}) == 3


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_may_say_that_there_is_nothing(httpserver, status):
    httpserver.expect_request("/offers").respond_with_data("", status=status)
    known = read(httpserver, template(answer={"no_records": [204, 304]}))
    assert (known.error, known.complete, known.offers) == (None, True, [])
    assert read(httpserver, template()).error.kind == "bad_response"


def test_fields_that_nobody_shall_keep_are_gone_before_anything_is(httpserver):
    body = b'{"offers": [{"id": 1.0, "title": "T", "feed": "https://f.example/?code=abc"}]}'
    httpserver.expect_request("/offers").respond_with_data(body)
    chosen = template({"path": "/offers", "records": ["offers"], "drop": ["feed"]})
    options = {"base_url": httpserver.url_for("").rstrip("/")}
    source = Source(chosen, options, {}, Surroundings(Redactor()))
    [batch] = source.fetcher.batches()
    assert bytes(batch.records[0].record.raw) == b'{"id":1.0,"title":"T"}'


LINK = "https://go.example/?p={relations}&u={to}"


@pytest.mark.parametrize(
    ("relations", "to", "expected"),
    [
        ("a b", "https://x.example/?a=1&b={c}", "https://go.example/?p=a%20b&u=https%3A%2F%2Fx.example%2F%3Fa%3D1%26b%3D%7Bc%7D"),
        ("ab", None, None),
        ("", "https://x.example/", None),
    ],
)  # fmt: skip
def test_a_link_is_built_where_all_of_its_parts_are_there(httpserver, relations, to, expected):
    httpserver.expect_request("/offers").respond_with_json([{"id": 1, "title": "T", "to": to}])
    built = {"build": LINK, "parts": {"to": "to"}}
    chosen = template(offer=OFFER | {"tracking_url_raw": built})
    assert read(httpserver, chosen, relations=relations).offers[0].tracking_url_raw == expected


TABLE = '\ufeffid; title\r\n7;"Ümlaut; and more"\r\n\r\n8;Second;extra\r\n9\r\n'
CSV = {"format": "csv", "separator": ";"}


@pytest.mark.parametrize("zipped", [False, True])
def test_a_table_becomes_records(httpserver, zipped):
    body = TABLE.encode()
    httpserver.expect_request("/offers").respond_with_data(zip_of(offers=body) if zipped else body)
    result = read(httpserver, template(answer=CSV | {"zip": True}))
    assert [(offer.external_id, offer.name) for offer in result.offers] == [
        ("7", "Ümlaut; and more"),
        ("8", "Second"),
        ("9", ""),
    ]


def test_an_old_encoding_is_read_as_well(httpserver):
    httpserver.expect_request("/offers").respond_with_data("id;title\n1;Café\n".encode("cp1252"))
    assert read(httpserver, template(answer=CSV)).offers[0].name == "Café"


@pytest.mark.parametrize("body", ["", "<html><body>Sign in</body></html>", 'id;title\n1;"open'])
def test_what_is_no_table_is_an_error(httpserver, body):
    httpserver.expect_request("/offers").respond_with_data(body)
    assert read(httpserver, template(answer=CSV)).error.kind == "bad_response"


def test_an_error_beside_a_table_may_be_json(httpserver):
    httpserver.expect_request("/offers").respond_with_json({"error": "Too late"}, status=400)
    result = read(httpserver, template(answer=CSV | {"message": ["error"]}))
    assert "Too late" in result.error.detail


@pytest.mark.parametrize(
    ("said", "kind"), [("Sorry, wrong KEY.", "auth"), ("ACTIVE", "bad_response")]
)
def test_a_plain_text_with_http_200_is_what_a_rule_makes_of_it(httpserver, said, kind):
    httpserver.expect_request("/offers").respond_with_data(said)
    rule = {"contains": ["wrong key"], "action": "needs_user", "kind": "auth"}
    found = read(httpserver, template(answer={"success": "ok", "errors": [rule]}))
    assert found.error.kind == kind
    assert found.offers == []


def test_a_plain_text_is_the_message_of_an_error(httpserver):
    httpserver.expect_request("/offers").respond_with_data("API rate limit exceeded", status=400)
    rule = {"contains": ["rate limit"], "action": "wait", "kind": "rate_limited", "seconds": 90}
    result = read(httpserver, template(answer={"errors": [rule]}))
    assert (result.error.kind, result.error.retry_after) == ("rate_limited", 90)


def zip_of(**files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


BAD_ARCHIVES = {
    "two files": zip_of(a=b"1", b=b"2"),
    "cut": zip_of(a=b"1" * 1000)[:-30],
    "bomb": zip_of(a=bytes(MAX_BYTES + 1)),
}


@pytest.mark.parametrize("name", BAD_ARCHIVES)
def test_an_archive_that_cannot_be_used_is_refused(name):
    with pytest.raises(BadResponse):
        unzipped(BAD_ARCHIVES[name])


def test_of_several_files_the_one_of_the_format_counts():
    archive = zip_of(**{"feed.XML": b"<a/>", "feed.dtd": b"<!ELEMENT a EMPTY>"})
    assert unzipped(archive, "xml") == b"<a/>"
    with pytest.raises(BadResponse):
        unzipped(archive, "csv")


def test_what_is_no_archive_stays_as_it_is():
    assert unzipped(b'{"error": 1}') == b'{"error": 1}'


def test_an_address_may_be_entered_whole(httpserver):
    httpserver.expect_request("/own/feed.json").respond_with_json(rows(1))
    chosen = template({"path": "{relations}", "records": ["@"]})
    address = httpserver.url_for("/own/feed.json")
    assert [offer.external_id for offer in read(httpserver, chosen, relations=address).offers] == [
        "1"
    ]


def test_a_parameter_of_an_empty_field_is_left_out(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(1))
    query = {"a": "{relations}", "b": "x{relations}", "c": "", "d[]": ["{relations}", "2"]}
    read(httpserver, template({"path": "/offers", "records": ["@"], "query": query}))
    [(request, _)] = httpserver.log
    assert request.query_string == b"b=x&c=&d%5B%5D=2"


def test_a_list_may_be_read_only_if_a_field_is_filled(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(1))
    chosen = template({"path": "/offers", "records": ["@"], "when": {"relations": ["*"]}})
    assert len(read(httpserver, chosen, relations="any").offers) == 1
    with pytest.raises(TemplateError) as caught:
        read(httpserver, chosen, relations="")
    assert "relations" in caught.value.next_step


def test_a_follow_up_may_name_a_value_whose_name_no_path_could_have(httpserver):
    offer = {"id": 1, "title": "T", "advertiser-id": "4 4"}
    httpserver.expect_request("/offers").respond_with_json([offer])
    follow = {"id": "link", "path": "/link/{record.advertiser-id}", "needs": "id", "key": "id"}
    httpserver.expect_request("/link/4 4").respond_with_json({"city": "Graz"})
    chosen = template(
        followups=[follow | {"into": "joined"}], offer=OFFER | {"cities": "joined.city"}
    )
    assert read(httpserver, chosen).offers[0].cities == ["Graz"]


@pytest.mark.parametrize(
    ("since", "written"),
    [("iso", "2026-05-01T12:00:00Z"), ("date", "2026-05-01"), ("seconds", "1777636800")],
)
def test_changes_are_asked_for_since_a_moment(httpserver, since, written):
    httpserver.expect_request("/new", query_string={"p": "1", "s": written}).respond_with_json(
        rows(1)
    )
    changes = {"path": "/new", "query": {"s": "{since}"}, "since": since}
    chosen = template(
        {"path": "/offers", "records": ["@"], "query": {"p": "1"}, "changes": changes}
    )
    options = {"base_url": httpserver.url_for("").rstrip("/")}
    source = Source(chosen, options, {}, Surroundings(Redactor()), since=NOON)
    assert [len(batch.records) for batch in source.fetcher.batches()] == [1]
    assert not source.fetcher.feed.whole


def test_changes_are_asked_for_only_where_every_list_can_be(httpserver):
    for path in ("/offers", "/others"):
        httpserver.expect_request(path).respond_with_json(rows(1))
    changes = {"path": "/new", "query": {"s": "{since}"}}
    lists = [
        {"id": "a", "path": "/offers", "records": ["@"], "changes": changes},
        {"id": "b", "path": "/others", "records": ["@"]},
    ]
    options = {"base_url": httpserver.url_for("").rstrip("/")}
    source = Source(template(*lists), options, {}, Surroundings(Redactor()), since=NOON)
    assert len(list(source.fetcher.batches())) == 2
    assert source.fetcher.feed.whole


FOLLOW = {"id": "f", "path": "/f/{record.id}", "needs": "id", "key": "id", "into": "joined"}


def hashes_on(server, day, **more):
    windows = HostWindows(HandClock(NOON + timedelta(days=day)))
    options = {"base_url": server.url_for("").rstrip("/")}
    source = Source(template(**more), options, {}, Surroundings(Redactor(), windows=windows))
    return [item.hash for batch in source.fetcher.batches() for item in batch.records]


def test_what_follow_up_calls_said_is_asked_again_in_turns(httpserver):
    httpserver.expect_request("/offers").respond_with_json(rows(*range(70)))
    weeks = [hashes_on(httpserver, day, followups=[FOLLOW]) for day in range(15)]
    for number in range(70):
        changes = sum(weeks[day][number] != weeks[day + 1][number] for day in range(7))
        assert changes == 1
    daily = [sum(a != b for a, b in zip(*pair, strict=True)) for pair in pairwise(weeks)]
    assert max(daily) < 35
    assert hashes_on(httpserver, 0) == hashes_on(httpserver, 365)
