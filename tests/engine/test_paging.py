"""The walk through a list: where it goes on, where it ends, whether that was all of it."""

import pytest
from pydantic import TypeAdapter

from offersync_gui.engine.paging import Facts, pager_for
from offersync_gui.templates.requests import Paging

PAGE = {"kind": "page", "size": 2, "size_param": "limit"}


def walk(paging, pages, headers=None):
    """The parameters asked for, and the pager at the end; pages are (envelope, rows)."""
    pager = pager_for(TypeAdapter(Paging).validate_python(paging))
    step, asked = pager.first(), []
    for envelope, rows in pages:
        asked.append(step.url or step.params)
        facts = Facts(envelope, headers or {}, rows, "https://x.example/a?b=1")
        step = pager.following(facts)
        if step is None:
            break
    return asked, pager


def numbers(asked, name="page"):
    return [int(params[name]) for params in asked]


def test_a_total_ends_the_walk_exactly_at_a_full_last_page():
    asked, pager = walk(PAGE | {"total": "t"}, [({"t": 4}, 2), ({"t": 4}, 2), ({"t": 4}, 0)])
    assert asked == [{"page": 1, "limit": 2}, {"page": 2, "limit": 2}]
    assert pager.done
    assert not pager.doubt


def test_fewer_rows_than_announced_are_not_complete():
    _, pager = walk(PAGE | {"total": "t"}, [({"t": 5}, 2), ({"t": 5}, 0)])
    assert pager.doubt


def test_a_total_that_moves_means_a_row_may_have_slipped():
    _, pager = walk(PAGE | {"total": "t"}, [({"t": 4}, 2), ({"t": 3}, 1)])
    assert not pager.steady


def test_a_platform_that_caps_the_page_size_is_read_to_the_end():
    asked, pager = walk(PAGE | {"size": 500}, [({}, 100), ({}, 100), ({}, 7)])
    assert numbers(asked) == [1, 2, 3]
    assert pager.done


def test_without_any_hint_a_first_page_is_not_taken_for_the_last():
    asked, _ = walk(PAGE, [({}, 1), ({}, 0)])
    assert numbers(asked) == [1, 2]


def test_the_named_next_page_is_followed():
    asked, pager = walk(
        PAGE | {"next": "p.next", "total": "p.total"},
        [({"p": {"next": 2, "total": 4}}, 2), ({"p": {"total": 4}}, 2)],
    )
    assert numbers(asked) == [1, 2]
    assert pager.done


def test_pages_may_be_counted_from_zero_and_their_number_told_as_text():
    asked, _ = walk(PAGE | {"first": 0, "pages": "n"}, [({"n": "2"}, 2), ({"n": "2"}, 2)])
    assert numbers(asked) == [0, 1]


def test_an_answer_without_the_expected_paging_is_a_single_page():
    asked, pager = walk(PAGE | {"total": "paging.total"}, [({}, 1), ({}, 1)])
    assert numbers(asked) == [1]
    assert not pager.doubt


def test_rows_are_counted_as_received():
    asked, _ = walk(
        {"kind": "offset", "param": "start", "first": 1, "size": 500, "total": "n"},
        [({"n": 5}, 3), ({"n": 5}, 2)],
    )
    assert numbers(asked, "start") == [1, 4]


def test_a_cursor_that_comes_again_ends_the_walk_as_incomplete():
    pages = [({"c": "A"}, 1), ({"c": "B"}, 1), ({"c": "A"}, 1), ({"c": "B"}, 1)]
    asked, pager = walk({"kind": "cursor", "next": "c"}, pages)
    assert len(asked) == 3
    assert pager.doubt


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://x.example/a?p=2", "https://x.example/a?p=2"),
        ("/a?p=2", "https://x.example/a?p=2"),
        ("?p=2", "https://x.example/a?p=2"),
    ],
)
def test_a_next_address_may_be_written_in_three_ways(told, address):
    asked, pager = walk({"kind": "next_url", "next": "n"}, [({"n": told}, 1), ({"n": ""}, 1)])
    assert asked[1] == address
    assert pager.done


def test_the_link_header_names_the_next_page():
    links = {"Link": '<https://x.example/a?p=1>; rel="prev", </a?p=2>; rel="next"'}
    asked, _ = walk({"kind": "link_header"}, [({}, 1), ({}, 0)], links)
    assert asked[1] == "https://x.example/a?p=2"


def test_new_pages_for_ever_end_at_the_cap():
    _, pager = walk(PAGE | {"max_pages": 3}, [({}, 2)] * 9)
    assert (pager.pages, pager.done) == (3, False)


def test_a_known_total_bounds_the_walk_whatever_next_says():
    _, pager = walk(PAGE | {"next": "n", "total": "t"}, [({"n": 2, "t": 4}, 1)] * 50)
    assert pager.pages < 20


def test_pages_are_known_at_once_where_the_template_allows_parallel_ones():
    pager = pager_for(TypeAdapter(Paging).validate_python(PAGE | {"total": "t", "parallel": 4}))
    pager.following(Facts({"t": 7}, {}, 2, ""))
    assert [step.params["page"] for step in pager.remaining()] == [2, 3, 4]


def test_a_page_shorter_than_the_size_it_tells_is_the_last():
    told = PAGE | {"size": 100, "total": "t", "size_from": "limit"}
    asked, pager = walk(told, [({"limit": 2}, 2), ({"limit": 2}, 2), ({"limit": 2}, 1)])
    assert numbers(asked) == [1, 2, 3]
    assert pager.done


UNSURE = PAGE | {"first": 0, "first_unsure": True, "until_nothing_new": True}


def test_short_pages_end_nothing_where_only_an_empty_one_is_the_end():
    asked, pager = walk(PAGE | {"until_nothing_new": True}, [({}, 2), ({}, 1), ({}, 2), ({}, 0)])
    assert numbers(asked) == [1, 2, 3, 4]
    assert pager.done
    assert not pager.doubt


def test_an_empty_first_page_is_not_the_end_where_the_first_number_is_unsure():
    asked, _ = walk(UNSURE, [({}, 0), ({}, 2), ({}, 0)])
    assert numbers(asked) == [0, 1, 2]
    asked, _ = walk(UNSURE, [({}, 0), ({}, 0), ({}, 2)])
    assert numbers(asked) == [0, 1]


@pytest.mark.parametrize("total", [True, -1, 10**13, "9" * 400, 1e300, "many", [7], {}])
def test_what_can_be_no_count_is_no_total(total):
    asked, pager = walk(PAGE | {"total": "t"}, [({"t": total}, 2), ({"t": total}, 1)])
    assert numbers(asked) == [1, 2]
    assert not pager.totals


@pytest.mark.parametrize(
    ("paging", "envelope", "headers"),
    [
        ({"kind": "next_url", "next": "n"}, {"n": "http://[half"}, {}),
        ({"kind": "link_header"}, {}, {"Link": '<http://[half>; rel="next"'}),
    ],
)
def test_a_next_address_that_is_none_leaves_the_list_incomplete(paging, envelope, headers):
    asked, pager = walk(paging, [(envelope, 2), ({}, 2)], headers)
    assert len(asked) == 1
    assert pager.doubt
