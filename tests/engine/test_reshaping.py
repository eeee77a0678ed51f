"""Lists whose records are not simply there: read for values with parts, one made of several, inside
others."""

import pytest

from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.errors import TemplateError
from offersync_gui.logs import Redactor
from tests.engine.test_calls import EACH, OFFER, by_relation, read, rows, template

PROBES = EACH | {
    "query": {"ip": "{probe_ip}", "ua": "{probe_agent}"},
    "for_each": {
        "probe": {
            "text": "{relations}",
            "parts": ["country", "ip", "agent"],
            "words": {"agent": {"phone": "Mozilla/5.0 (Android 14; Mobile)"}},
        }
    },
}


def test_a_value_may_have_parts_and_words_for_them(httpserver):
    def by_probe(ip, agent, found):
        query = {"ip": ip, "ua": agent}
        httpserver.expect_request("/offers", query_string=query).respond_with_json(found)

    by_probe("203.0.113.7", "Mozilla/5.0 (Android 14; Mobile)", rows(1))
    by_probe("203.0.113.9", "Odd/1.0 (X; Y, like Z)", rows(2))
    chosen = template(PROBES, offer=OFFER | {"tags": "[probe]"})
    probes = "US 203.0.113.7 phone|| DE  203.0.113.9 Odd/1.0 (X; Y, like Z) "
    assert [(o.external_id, o.tags) for o in read(httpserver, chosen, relations=probes).offers] == [
        ("1", ["US 203.0.113.7 phone"]),
        ("2", ["DE 203.0.113.9 Odd/1.0 (X; Y, like Z)"]),
    ]


def test_a_value_without_all_its_parts_is_called_incomplete(httpserver):
    with pytest.raises(TemplateError, match=r"US 203\.0\.113\.7") as caught:
        read(httpserver, template(PROBES), relations="US 203.0.113.7")
    assert "agent" in caught.value.detail


def test_only_parts_that_there_are_fill_anything():
    with pytest.raises(ValueError, match="probe_city"):
        template(PROBES | {"query": {"c": "{probe_city}"}})


def test_records_of_one_offer_become_one_with_what_each_of_them_says(httpserver):
    first = {"id": 1, "title": "One", "geo": "US,CA"}
    by_relation(
        httpserver,
        top=[first, {"title": "Nameless"}, {"id": 2, "title": "Two", "geo": None}],
        new=[{"id": 1, "title": "Later", "geo": ["GB", "US,CA"]}, {"id": 3, "title": "Three"}],
    )
    merge = {"by": "id", "gather": ["geo", "relation"]}
    offer = OFFER | {"countries": "geo"}
    result = read(httpserver, template(EACH | {"merge": merge}, offer=offer), relations="top,new")
    assert [(o.external_id, o.name, o.tags, o.countries) for o in result.offers] == [
        ("1", "One", ["top", "new"], ["CA", "GB", "US"]),
        ("2", "Two", ["top"], []),
        ("3", "Three", ["new"], []),
    ]
    assert (result.invalid, result.pages) == (1, 2)


def test_a_record_that_is_merged_changes_with_any_part_of_it(httpserver):
    def hashes(**pages):
        httpserver.clear()
        by_relation(httpserver, **pages)
        options = {"base_url": httpserver.url_for("").rstrip("/"), "relations": "top,new"}
        chosen = template(EACH | {"merge": {"by": "id", "gather": ["relation"]}})
        source = Source(chosen, options, {}, Surroundings(Redactor()))
        return [item.hash for batch in source.fetcher.batches() for item in batch.records]

    both = hashes(top=rows(1), new=rows(1))
    assert both == hashes(top=rows(1), new=rows(1))
    assert len(both) == 1
    assert both != hashes(top=rows(1), new=[])


def test_pages_of_a_merged_list_end_when_nothing_new_comes(httpserver):
    paging = {"kind": "page", "until_nothing_new": True}
    for page, found in {"1": rows(1, 2), "2": rows(2, 3), "3": rows(3)}.items():
        httpserver.expect_request("/offers", query_string={"page": page}).respond_with_json(found)
    merge = {"by": "id", "gather": ["title"]}
    chosen = template({"path": "/offers", "records": ["@"], "paging": paging, "merge": merge})
    result = read(httpserver, chosen)
    assert [offer.external_id for offer in result.offers] == ["1", "2", "3"]
    assert (result.complete, result.requests) == (True, 3)


def test_records_inside_others_however_deep(httpserver):
    shop = {"name": "Shop", "deals": rows(2), "groups": {"name": "Shoes", "deals": rows(3)[0]}}
    tree = [{"name": "All", "deals": rows(1), "groups": [shop]}, {"name": "None"}]
    httpserver.expect_request("/offers").respond_with_json({"groups": tree})
    explode = {"rows": "deals", "nested": "groups", "carry": {"relation": "name"}}
    chosen = template({"path": "/offers", "records": ["groups"], "explode": explode})
    assert [(offer.external_id, offer.tags) for offer in read(httpserver, chosen).offers] == [
        ("1", ["All"]),
        ("2", ["All", "Shop"]),
        ("3", ["All", "Shop", "Shoes"]),
    ]
