"""Tracking parameters in the form, without a window."""

from __future__ import annotations

import pytest

from offersync_gui.templates.model import TrackingSpec
from offersync_gui.ui.advertisers.tracking_values import (
    ADD,
    CLICK_ID,
    SOURCE_ID,
    Parameter,
    edited,
    example_link,
    joined,
    parameters,
)

AFFISE = TrackingSpec(click_id="ref_id={click_id}", source_id="sub1={source_id}", keep=("pid",))
OTHER = {CLICK_ID: "aff_sub={click_id}", SOURCE_ID: "source={source_id}"}


def test_untouched_values_need_no_question():
    assert edited({}, OTHER) == {}


def test_edited_values_are_asked_about_one_by_one():
    assert edited({CLICK_ID: "mine={click_id}"}, OTHER) == {CLICK_ID: "aff_sub={click_id}"}


def test_an_edit_that_the_new_template_suggests_too_is_no_question():
    assert edited({CLICK_ID: "aff_sub={click_id}"}, OTHER) == {}


def test_further_parameters_there_and_back():
    items = parameters("sub2={affiliate}, sub3=x=y")
    assert items == [Parameter("sub2", "{affiliate}"), Parameter("sub3", "x=y")]
    assert parameters(joined(items)) == items


@pytest.mark.parametrize("text", ["=x", "x=", "a&b=c", "sub2=a,b"])
def test_what_cannot_be_a_parameter_is_said(text):
    assert Parameter.parse(text).problem()


def test_an_empty_row_is_no_problem():
    assert Parameter("", "").problem() == ""


def test_the_example_link_carries_every_parameter():
    rules = {CLICK_ID: AFFISE.click_id, SOURCE_ID: AFFISE.source_id, ADD: "sub2=b,pid=9"}
    assert example_link(rules, AFFISE.keep) == (
        "https://track.example.com/click?pid=610&offer_id=4321"
        "&ref_id={click_id}&sub1={source_id}&sub2=b"
    )
