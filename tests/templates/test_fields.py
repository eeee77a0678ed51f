"""The rules about what a user enters."""

import pytest

from offersync_gui.templates.fields import Choice, FieldSpec, Preset, validate, with_standards

KEY = FieldSpec(name="api_key", label="Key", kind="secret", required=True)
REGION = FieldSpec(
    name="region",
    label="Region",
    kind="choice",
    default="us",
    choices=(Choice(value="us", label="US"), Choice(value="eu", label="EU")),
)
HOST = FieldSpec(
    name="base_url",
    label="Address",
    kind="url",
    required=True,
    preset=Preset(field="region", values={"us": "https://us.example", "eu": "https://eu.example"}),
)
ONLY_EU = FieldSpec(name="vat", label="VAT", required=True, visible_if={"region": ("eu",)})
FIELDS = (KEY, REGION, HOST, ONLY_EU)


def test_a_secret_is_cleaned_of_what_cannot_be_seen():
    assert KEY.clean(" \u200bk3y\ufeff\n") == "k3y"


def test_a_secret_with_a_blank_inside_is_refused_without_showing_it():
    with pytest.raises(ValueError, match="blanks or line breaks") as refused:
        KEY.clean("a1b2 c3d4")
    assert "a1b2" not in str(refused.value)


def test_every_problem_is_reported_at_once():
    cleaned, problems = validate(FIELDS, {"region": "mars", "colour": "red"})
    assert cleaned == {}
    assert set(problems) == {"region", "colour", "api_key"}


def test_an_invisible_field_is_not_required():
    assert validate(FIELDS, {"api_key": "k"})[1] == {}
    assert set(validate(FIELDS, {"api_key": "k", "region": "eu"})[1]) == {"vat"}


def test_a_stored_secret_need_not_be_entered_again():
    assert validate(FIELDS, {}, stored=frozenset({"api_key"}))[1] == {}


def test_a_preset_follows_the_other_field():
    assert with_standards(FIELDS, {})["base_url"] == "https://us.example"
    assert with_standards(FIELDS, {"region": "eu"})["base_url"] == "https://eu.example"
    assert (
        with_standards(FIELDS, {"base_url": "https://own.example"})["base_url"]
        == "https://own.example"
    )


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("number", " 12.50 ", "12.50"),
        ("bool", "Yes", "true"),
        ("bool", "", "false"),
        ("countries", "de, at,DE", "AT,DE"),
        ("text", " plain ", "plain"),
    ],
)
def test_values_are_stored_in_one_form(kind, typed, stored):
    assert FieldSpec(name="x", label="X", kind=kind).clean(typed) == stored


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("number", "NaN"), ("number", "ten"), ("bool", "maybe"), ("countries", "DEU")],
)
def test_nonsense_is_refused(kind, typed):
    with pytest.raises(ValueError, match=r"\w"):
        FieldSpec(name="x", label="X", kind=kind).clean(typed)
