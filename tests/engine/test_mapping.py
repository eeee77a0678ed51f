"""From a platform's record to an offer, by a field map."""

import pytest

from offersync_gui.domain.offer import Cap, OsTarget
from offersync_gui.engine.convert import Context
from offersync_gui.engine.mapping import Mapper, NoIdentity
from offersync_gui.engine.values import MOST_REMEMBERED, Remembered
from offersync_gui.engine.warnings import Warnings
from offersync_gui.errors import TemplateError
from offersync_gui.templates.model import Template


def template(**offer):
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "fields": [{"name": "base_url", "label": "Address", "kind": "url"}],
            "lists": [{"records": ["offers"]}],
            "offer": {"external_id": "id", "name": "title"} | offer,
        }
    )


def map_one(record, values=None, **offer):
    warnings = Warnings()
    mapped = Mapper(template(**offer), values or {}, warnings)({"id": 7} | record)
    return mapped, {item.field: item for item in warnings.as_list()}


def test_a_path_a_constant_and_the_first_that_is_not_empty():
    offer, warnings = map_one(
        {"title": "A", "link": "", "links": [{"url": "https://x.example/b"}]},
        {"word": "w"},
        tracking_url_raw=["link", "links[0].url"],
        conversion_flow="=flow {word}",
    )
    assert offer.tracking_url_raw == "https://x.example/b"
    assert offer.conversion_flow == "flow w"
    assert not warnings


def test_cases_come_before_paths_and_the_first_true_one_wins():
    approval = {
        "cases": [{"when": "link", "is": "approved"}, {"when": "asked", "is": "pending"}],
        "default": "not_applied",
    }
    assert map_one({"link": "x", "asked": True}, approval=approval)[0].approval == "approved"
    assert map_one({"link": "", "asked": True}, approval=approval)[0].approval == "pending"
    assert map_one({"asked": False}, approval=approval)[0].approval == "not_applied"


def test_a_word_that_the_map_does_not_know_is_told_not_guessed():
    spec = {"from": "state", "map": {"on": "active", "off": "paused"}}
    assert map_one({"state": "OFF"}, source_status=spec)[0].source_status == "paused"
    offer, warnings = map_one({"state": "odd"}, source_status=spec)
    assert offer.source_status == "active"
    assert warnings["source_status"].sample == "odd"


def test_a_list_where_a_word_should_stand_is_told():
    offer, warnings = map_one({"state": ["active"]}, source_status="state")
    assert offer.source_status == "active"
    assert warnings["source_status"].sample == "['active']"


def test_a_star_is_any_other_word():
    spec = {"from": "state", "map": {"on": "active", "*": "paused"}}
    assert map_one({"state": "odd"}, source_status=spec)[0].source_status == "paused"


def test_lists_of_several_places_are_joined():
    offer, _ = map_one(
        {"a": ["DE"], "b": None, "c": [{"x": ["uk", "AT"]}]},
        countries={"union": ["a", "b", "c[].x[]", "a == `1` && c"]},
    )
    assert offer.countries == ["AT", "DE", "GB"]


def test_rows_see_their_item_and_the_whole_record():
    offer, _ = map_one(
        {"cur": "eur", "pay": [{"sum": 1, "skip": True}, {"sum": "2.50", "default": False}]},
        payouts=[
            {
                "each": "pay",
                "when": "!skip",
                "revenue": "sum",
                "currency": "$.cur",
                "is_default": "default",
                "model": "=cpi",
            }
        ],
    )
    [row] = offer.payouts
    assert (row.revenue, row.currency, row.is_default, row.model) == ("2.50", "EUR", False, "CPI")


def test_rows_of_rows_see_the_one_they_lie_in():
    record = {"cur": "eur", "goals": [{"id": 7, "pay": [{"sum": 1}, {"sum": 2}]}, {"id": 8}]}
    spec = {"each": "goals", "inner": "pay", "when": "sum != `1`"}
    spec |= {"goal": "_outer.id", "revenue": "sum", "currency": "$.cur"}
    offer, _ = map_one(record, payouts=[spec])
    assert [(row.goal, row.revenue, row.currency) for row in offer.payouts] == [
        ("7", "2.00", "EUR")
    ]


def test_rows_may_lie_several_levels_deep():
    rates = [{"sum": 1}, {"sum": 2}]
    record = {"goals": [{"id": 7, "tariffs": [{"name": "New", "rates": rates}, {"name": "Old"}]}]}
    spec = {"each": "goals", "inner": ["tariffs", "rates"]}
    spec |= {"goal": "_outer._outer.id", "title": "_outer.name", "revenue": "sum"}
    offer, _ = map_one(record, payouts=[spec])
    assert [(row.goal, row.title, row.revenue) for row in offer.payouts] == [
        ("7", "New", "1.00"),
        ("7", "New", "2.00"),
    ]


def test_several_blocks_of_rows_add_up_and_an_object_is_one_row():
    offer, _ = map_one(
        {"day": 5, "month": 0, "os": {"name": "iPhone", "v": "9"}},
        caps=[
            {"period": "=day", "type": "=conversions", "value": "day"},
            {"period": "=month", "type": "=conversions", "value": "month"},
        ],
        os=[{"each": "os", "name": "name", "version": "v", "comparison": "=GTE"}],
    )
    assert offer.caps == [Cap("day", "conversions", "5")]
    assert offer.os == [OsTarget("iOS", "9", None)]


def test_an_amount_that_makes_no_sense_is_null_and_counted():
    offer, warnings = map_one({"sum": {"a": 1}}, payouts=[{"revenue": "sum"}])
    assert offer.payouts[0].revenue is None
    assert warnings["payouts.revenue"].count == 1


def test_ids_stay_the_text_that_they_are():
    ids = [Mapper(template(), {}, Warnings())({"id": raw}).external_id for raw in ("007", 7, 2**70)]
    assert ids == ["007", "7", str(2**70)]


@pytest.mark.parametrize("record", [[], "x", None, {}, {"id": ""}, {"id": None}])
def test_what_has_no_id_is_no_offer(record):
    with pytest.raises(NoIdentity):
        Mapper(template(), {}, Warnings())(record)


def test_a_constant_that_can_never_be_right_is_found_when_compiling():
    approval = {"cases": [{"when": "x", "is": "yes please"}]}
    with pytest.raises(TemplateError, match="yes please"):
        Mapper(template(approval=approval), {}, Warnings())


def test_rows_may_be_made_from_plain_elements():
    offer, warnings = map_one(
        {"systems": ["Android", "iOS"]}, os=[{"each": "systems", "name": "@"}]
    )
    assert [system.name for system in offer.os] == ["Android", "iOS"]
    assert not warnings


def test_what_is_remembered_of_texts_has_an_end():
    calls = []
    known = Remembered(lambda text, context: calls.append(text) or text.upper(), Context())
    texts = [str(number) for number in range(MOST_REMEMBERED + 1)]
    assert [known[text] for text in [*texts, texts[-1]]] == [*texts, texts[-1]]
    assert calls == texts
    assert len(known) == 1


def test_what_one_offer_gets_from_its_rows_is_not_the_default_of_the_next():
    warnings = Warnings()
    mapper = Mapper(
        template(
            devices={"from": "devices", "default": "desktop"},
            payouts=[{"each": "rows", "devices": "on"}],
            from_payouts=["devices"],
        ),
        {},
        warnings,
    )
    rows = [{"on": ["mobile"]}]
    assert mapper({"id": 1, "title": "A", "rows": rows}).devices == ["desktop", "mobile"]
    assert mapper({"id": 2, "title": "B"}).devices == ["desktop"]
