"""A template that was made from a sample comes back as a draft, and goes into its file again."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from offersync_gui.engine.sample.building import Built, build
from offersync_gui.engine.sample.choices import Choice, preview
from offersync_gui.engine.sample.draft import AuthChoice, Draft, PagingChoice, start
from offersync_gui.engine.sample.lists import record_lists
from offersync_gui.engine.sample.reading import read_sample
from offersync_gui.engine.sample.reopening import Reopened, rebuilt, reopened
from offersync_gui.errors import TemplateError
from tests.engine.sample.conftest import BY_ID, MIXED, NESTED, TABLE, WHOLE, XML


def drafted(text: str) -> Draft:
    sample = read_sample(text.encode())
    draft = start(sample, record_lists(sample)[0].place, name="Acme")
    return replace(
        draft,
        address="https://api.acme.example/v2/offers?kind=all",
        query={"kind": "all"},
        click_id="sub1={click_id}",
        source_id="sub2={source_id}",
    )


def again(text: str, before: str = "", after: str = "") -> tuple[Built, Reopened]:
    built = build(drafted(text))
    assert before in built.text
    return built, reopened(
        built.text.replace(before, after) if before else built.text, built.fixtures
    )


def same(one: dict[str, Choice]) -> dict[str, Choice]:
    return {name: replace(choice, confidence=1) for name, choice in one.items()}


@pytest.mark.parametrize("text", [NESTED, XML, TABLE, WHOLE, BY_ID, MIXED])
def test_what_was_chosen_is_chosen_again(text: str) -> None:
    built, opened = again(text)
    before = drafted(text)
    assert opened.beyond == ()
    assert opened.draft.choices == same(before.choices)
    for name in ("id", "name", "place", "address", "auth", "paging", "query", "click_id"):
        assert getattr(opened.draft, name) == getattr(before, name), name
    made = rebuilt(opened, opened.draft, "Nothing.")
    assert made.fixtures == built.fixtures
    found = tomllib.loads(made.text)
    assert found.pop("changes") == {"1.0.1": "Nothing."}
    assert found == tomllib.loads(built.text) | {"version": "1.0.1"}


@pytest.mark.parametrize(
    "auth",
    [
        AuthChoice("bearer"),
        AuthChoice("header", "Token"),
        AuthChoice("query", "key"),
        AuthChoice("basic"),
        AuthChoice("oauth2", "https://login.acme.example/token"),
        AuthChoice("oauth2_body", "https://api.acme.example/token"),
    ],
)
def test_the_way_of_the_key_and_the_pages_are_chosen_again(auth: AuthChoice) -> None:
    paging = PagingChoice("page", "p", 0, "n", 50, total="meta.total")
    draft = replace(drafted(NESTED), auth=auth, paging=paging)
    built = build(draft)
    opened = reopened(built.text, built.fixtures)
    assert (opened.draft.auth, opened.draft.paging, opened.beyond) == (auth, paging, ())


def test_changes_go_into_the_file_and_all_else_stays() -> None:
    _, opened = again(
        NESTED,
        'version = "1.0.0"',
        'version = "1.0.0" # of ours\nhomepage = "https://acme.example"\n'
        "limits.requests_per_minute = 7",
    )
    assert opened.beyond == ("limits",)
    choices = dict(opened.draft.choices) | {
        "revenue": Choice("limits.daily_cap"),
        "hold_days": Choice("limits.daily_cap"),
    }
    del choices["os"]
    draft = replace(opened.draft, choices=choices, auth=AuthChoice("header", "Key"), name="Acme 2")
    made = rebuilt(opened, draft)
    assert "# of ours" in made.text
    assert made.template.limits.requests_per_minute == 7
    assert made.template.homepage == "https://acme.example"
    assert (made.template.name, made.template.version) == ("Acme 2", "1.0.1")
    assert made.template.auth.kind == "header"
    assert made.template.secret_names == {"api_key"}
    assert made.template.offer.targeting == ()
    assert reopened(made.text, made.fixtures).draft.choices == choices
    assert "secrets" in made.fixtures
    assert '"revenue": "50"' in made.fixtures.replace("50.00", "50")


def test_what_no_screen_shows_is_named_and_kept() -> None:
    _, opened = again(NESTED, 'name = "title"', 'name = ["title", "label"]\nregions = "geo_region"')
    assert opened.beyond == ("offer.name", "offer.regions")
    assert opened.draft.choices["name"].path == "title"
    made = rebuilt(opened, opened.draft)
    assert made.template.offer.name.from_ == ("title", "label")
    assert made.template.offer.regions is not None


def test_caps_of_ones_own_stay() -> None:
    _, opened = again(
        NESTED,
        "[[offer.caps]]",
        '[[offer.caps]]\nperiod = "=week"\ntype = "=clicks"\nvalue = "w"\n\n[[offer.caps]]',
    )
    draft = opened.draft
    assert draft.choices["cap_day"].path == "limits.daily_cap"
    choices = dict(draft.choices) | {"cap_month": Choice("limits.monthly")}
    del choices["cap_day"]
    made = rebuilt(opened, replace(draft, choices=choices)).template.offer.caps
    assert [cap.period.from_ for cap in made] == [("=week",), ("=month",)]


def test_a_text_for_every_offer() -> None:
    assert preview("currency", Choice("=EUR"), [{}, {}]).valid == 2
    draft = drafted(NESTED)
    choices = {**draft.choices, "currency": Choice("=EUR")}
    built = build(replace(draft, choices=choices))
    assert 'currency = "=EUR"' in built.text
    assert reopened(built.text, built.fixtures).draft.choices["currency"] == Choice("=EUR")


def test_a_template_that_was_not_made_so_is_refused() -> None:
    built = build(drafted(WHOLE))
    with pytest.raises(TemplateError, match="not made from a sample"):
        reopened(built.text, "")
    with pytest.raises(TemplateError, match="not made from a sample"):
        reopened(built.text, built.fixtures.replace("The sample that", "A sample that"))
    with pytest.raises(TemplateError, match="no records"):
        reopened(built.text.replace('records = ["@"]', 'records = ["rows"]'), built.fixtures)


def test_an_id_that_is_made_is_refused() -> None:
    built = build(drafted(WHOLE))
    text = built.text.replace(
        'external_id = "id"', 'external_id = {build = "{a}", parts = {a = "id"}}'
    )
    with pytest.raises(TemplateError, match="cannot show"):
        reopened(text, built.fixtures)
