"""From the platform's link to the one a publisher uses."""

import pytest

from offersync_gui.domain.rules import resolve
from offersync_gui.domain.tracking import composer, steady

PAIR = {"click_id": "ref_id={click_id}", "source_id": "sub1={source_id}"}
LINK = "https://go.example/click?pid=610&offer_id=4321"


def compose(raw, keep=(), **rules):
    return composer(resolve({f"tracking.{key}": text for key, text in rules.items()}), keep)(raw)


@pytest.mark.parametrize(
    ("raw", "rules", "result"),
    [
        (LINK, PAIR, LINK + "&ref_id={click_id}&sub1={source_id}"),
        (
            "https://go.example/A/B/",
            PAIR,
            "https://go.example/A/B/?ref_id={click_id}&sub1={source_id}",
        ),
        (
            "https://go.example/?a=1&c=2&s1=",
            {"source_id": "s1={source_id}"},
            "https://go.example/?a=1&c=2&s1={source_id}",
        ),
        (
            "https://go.example/?sub1=x&pid=1&sub1=y#top",
            {"source_id": "sub1={source_id}"},
            "https://go.example/?sub1={source_id}&pid=1#top",
        ),
        (LINK + "&utm_a=1&utm_b=2", {"remove": "utm_*"}, LINK),
        (
            "https://go.example/?p1={your-transaction-id}&q=%7Byour-transaction-id%7D",
            {"replace": "{your-transaction-id}={click_id}"},
            "https://go.example/?p1={click_id}&q={click_id}",
        ),
        ("https://go.example/?old=1", {"replace": "old=new"}, "https://go.example/?new=1"),
        (
            "https://go.example/?x=1",
            {"add": "n=a b, m=ü"},
            "https://go.example/?x=1&n=a%20b&m=%C3%BC",
        ),
        (
            "https://go.example/?u=https%3A%2F%2Fe.example",
            {},
            "https://go.example/?u=https%3A%2F%2Fe.example",
        ),
        (None, PAIR, None),
    ],
)
def test_the_link_is_composed(raw, rules, result):
    assert compose(raw, **rules) == result


def test_removal_comes_before_adding():
    assert compose("https://x.example/?a=1", remove="a", add="a=2") == "https://x.example/?a=2"


@pytest.mark.parametrize(
    "rules",
    [
        {"remove": "pid", "add": "pid=1", "replace": "pid=other"},
        {"remove": "*id*,utm_*"},
        {"replace": "*=x"},
        {"replace": "x*=pid"},
        {"replace": "{mine}=y"},
        {"add": "offer_id=7"},
    ],
)
def test_what_belongs_to_the_account_stays(rules):
    link = "https://go.example/click?pid=610{mine}&offer_id=4321"
    assert compose(link, ["pid", "offer_id"], **rules) == link


def test_only_what_is_to_be_kept_stays():
    link = LINK + "&uid=1&x1=2"
    assert compose(link, ["pid"], remove="*id*") == "https://go.example/click?pid=610&x1=2"
    assert compose(link, ["pid"], replace="x1=pid") == link


@pytest.mark.parametrize(
    ("raw", "result"),
    [
        ("https://go.example/c/{clickid}/x", "https://go.example/c/{click_id}/x"),
        ("https://go.example/c/%7Bclickid%7D?a=1", "https://go.example/c/{click_id}?a=1"),
        ("https://go.example/#{clickid}", "https://go.example/#{click_id}"),
        (
            "https://go.example/{clickid}?a={clickid}&pid=1",
            "https://go.example/{click_id}?a={click_id}&pid=1",
        ),
    ],
)
def test_placeholders_are_filled_wherever_they_stand(raw, result):
    assert compose(raw, ["pid"], replace="{clickid}={click_id}") == result


@pytest.mark.parametrize(
    ("new", "is_old"),
    [
        (LINK + "&ost=2", True),
        ("https://go.example/click?ost=9&pid=610&offer_id=4321", True),
        (LINK, True),
        (LINK + "&ost=1&x=1", False),
        ("https://go.example/click?pid=611&offer_id=4321&ost=1", False),
        (None, False),
    ],
)
def test_a_volatile_parameter_makes_no_new_link(new, is_old):
    old = LINK + "&ost=1"
    assert steady(old, new, ("ost", "t_*")) == (old if is_old else new)
    assert steady(old, new, ()) == new
    assert steady(None, new, ("ost",)) == new
