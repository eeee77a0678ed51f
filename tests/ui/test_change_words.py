"""What changes are called in every list that shows them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale

from offersync_gui.domain.offer import Cap, Landing, Offer, Payout, complete
from offersync_gui.ui import offer_words
from offersync_gui.ui.change_words import Change, maker_word, side_text, side_tip
from offersync_gui.ui.offer_words import field_word


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en_US"))


def change(field: str, old: object, new: object, **more: object) -> Change:
    return {"field": field, "old": complete(old), "new": complete(new), "rule": None, **more}


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("payout", None, ""),
        ("payout", "1250.50", "1,250.50"),
        ("status", "paused", "Paused"),
        ("description_html", "<p>Win <b>now</b></p>\n<p>x</p>", "Win now x"),
        ("name", "a < b", "a < b"),
        ("favourite", True, "true"),
        ("hold_days", 12, "12"),
    ],
)
def test_one_value(field: str, value: object, text: str) -> None:
    assert side_text(change(field, None, value), "new") == text


def test_of_a_list_only_what_differs_is_shown() -> None:
    moved = change("countries", ["AT", "DE"], ["DE", "CH"])
    assert (side_text(moved, "old"), side_text(moved, "new")) == ("AT", "CH")
    first = change("countries", None, ["AT", "DE"])
    assert (side_text(first, "old"), side_text(first, "new")) == ("", "AT, DE")
    emptied = change("countries", ["AT"], [])
    assert (side_text(emptied, "old"), side_text(emptied, "new")) == ("AT", "–")


def test_caps_and_payouts_are_told_in_words() -> None:
    kept = Cap("total", "clicks", "9")
    caps = change("caps", [kept, Cap("day", "conversions", "50")], [kept])
    assert (side_text(caps, "old"), side_text(caps, "new")) == ("50 per day", "–")
    paid = [
        Payout(title="Sale", payout=amount, currency="EUR", countries=["DE", "AT"])
        for amount in ("8.00", "9.60")
    ]
    payouts = change("payouts", [paid[0]], [paid[1]])
    assert side_text(payouts, "old") == "Sale 8.00 EUR DE AT"
    assert side_text(payouts, "new") == "Sale 9.60 EUR DE AT"
    landings = change("landings", [], [Landing(id="7"), Landing(name="Home")])
    assert side_text(landings, "new") == "7, Home"


def test_a_tip_shows_the_value_itself_but_not_without_end() -> None:
    assert side_tip(change("x", None, [{"goal": 1}]), "new") == '[\n {\n  "goal": 1\n }\n]'
    assert len(side_tip(change("x", None, "x" * 10_000), "new")) < 1_000


@pytest.mark.parametrize(
    ("rule", "actor", "text"),
    [
        ("payout.mode", "sync", "Publisher payout"),
        ("source", "sync", "The platform"),
        (None, "sync", "The platform"),
        ("ends_at", "sync", "Its end"),
        ("payout.mode", "user", "You"),
    ],
)
def test_who_made_it(rule: str | None, actor: str, text: str) -> None:
    assert maker_word(change("payout", None, "1", actor=actor) | {"rule": rule}) == text


def test_every_field_of_an_offer_has_a_word() -> None:
    known: dict[str, Any] = offer_words._FIELDS
    assert set(Offer.__struct_fields__) - {"external_id", "status_cause"} <= set(known)
    assert field_word("of_a_later_version") == "Of a later version"
