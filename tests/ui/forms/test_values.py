"""What a form shows and keeps, without a window."""

from __future__ import annotations

from offersync_gui.templates.fields import Choice, FieldSpec, Preset
from offersync_gui.ui.forms.values import entered, essential, followers, shown, visible

REGION = FieldSpec(
    name="region",
    label="Region",
    kind="choice",
    default="us",
    choices=(Choice(value="us", label="US"), Choice(value="eu", label="EU")),
)
BASE_URL = FieldSpec(
    name="base_url",
    label="API URL",
    kind="url",
    default="https://us.example",
    preset=Preset(field="region", values={"eu": "https://eu.example"}),
)
KEY = FieldSpec(name="api_key", label="Key", kind="secret", required=True)
PROXY = FieldSpec(name="zone", label="Zone", visible_if={"region": ("eu",)})
SURE = FieldSpec(name="sure", label="Sure", kind="bool", default="true")
ABOUT = FieldSpec(name="about", label="About", kind="note", default="Read this")
SPECS = (REGION, BASE_URL, KEY, PROXY, SURE, ABOUT)


def test_standard_values_are_shown_but_not_stored():
    start = shown(SPECS, {})
    assert start["base_url"] == "https://us.example"
    assert entered(SPECS, start) == {"sure": "true"}


def test_a_bool_that_differs_from_its_standard_is_stored():
    assert entered(SPECS, shown(SPECS, {}) | {"sure": "false"})["sure"] == "false"


def test_a_secret_is_never_shown_again():
    assert shown(SPECS, {"api_key": "hidden"})["api_key"] == ""


def test_an_untouched_address_follows_its_region():
    before = shown(SPECS, {})
    now = before | {"region": "eu"}
    assert followers(SPECS, before, now) == {"base_url": "https://eu.example"}


def test_a_typed_address_stays_whatever_the_region():
    before = shown(SPECS, {"base_url": "https://mine.example"})
    assert followers(SPECS, before, before | {"region": "eu"}) == {}


def test_a_field_is_asked_for_only_when_another_has_a_value():
    start = shown(SPECS, {})
    assert "zone" not in visible(SPECS, start)
    assert "zone" in visible(SPECS, start | {"region": "eu"})


def test_credentials_bring_the_fields_they_depend_on():
    assert essential(SPECS) == {"api_key", "base_url", "region"}


def test_a_note_before_all_fields_stands_with_the_credentials():
    first, later = (FieldSpec(name=name, label="Note", kind="note") for name in ("one", "two"))
    assert essential([first, *SPECS, later]) == essential(SPECS) | {"one"}
