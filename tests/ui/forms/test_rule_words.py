"""The words of rules, of problems and of every template's fields are known to the translators."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from PySide6.QtCore import QTranslator

from offersync_gui.domain.field_options import parts_of
from offersync_gui.domain.offer import Model
from offersync_gui.domain.rules import RULES
from offersync_gui.sync.account_values import check
from offersync_gui.templates.fields import FieldSpec
from offersync_gui.templates.model import COMMUNITY_NOTE, Limits, common_fields
from offersync_gui.ui.advertisers.tracking_values import Parameter
from offersync_gui.ui.forms.field_words import TEXTS, spoken_field
from offersync_gui.ui.forms.problem_words import PROBLEMS, spoken
from offersync_gui.ui.forms.rule_fields import field_of, label_of
from offersync_gui.ui.forms.rule_texts import CHOICES, HELPS, LABELS, PARTS
from offersync_gui.ui.forms.rule_words import rule_help, rule_label, short_label


class Upper(QTranslator):
    """A language that shouts."""

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        return re.sub(r"[^{}]+(?![^{]*\})", lambda found: found[0].upper(), text)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp):
    translator = Upper()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_label_and_help_is_known():
    rules = [rule for rule in RULES.values() if not rule.key.startswith("field.")]
    assert set(LABELS) == {rule.label for rule in rules}
    assert set(HELPS) == {rule.help for rule in rules}


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize("key", RULES)
def test_every_rule_and_its_help_are_said_in_the_language_of_the_window(key):
    said = (rule_label(RULES[key]), short_label(RULES[key]), rule_help(RULES[key]))
    assert all(text and re.sub(r"{[a-z]+}", "", text).isupper() for text in said), said


def test_an_option_of_a_field_names_the_field_unless_it_stands_under_its_name():
    assert rule_label(RULES["field.tracking_url.value"]) == "Tracking link: Your own value"
    assert short_label(RULES["field.tracking_url.value"]) == "Your own value"
    assert set(PARTS) == {"", *parts_of("name")}


def test_every_choice_is_known():
    choices = {word for rule in RULES.values() for word in rule.choices}
    assert set(CHOICES) == choices | {"Other"}
    assert set(get_args(Model)) & set(CHOICES) == {"Other"}


def test_every_text_of_the_common_fields_is_known():
    fields = (COMMUNITY_NOTE, *common_fields(Limits()))
    assert set(TEXTS) == {text for spec in fields for text in (spec.label, spec.help)}


@pytest.mark.usefixtures("shouting")
def test_rules_are_said_in_the_language_of_the_window():
    field = field_of(RULES["new.status"])
    assert field.label == "STATUS OF A NEW OFFER"
    assert [choice.label for choice in field.choices][:2] == ["NEEDS REVIEW", "ACTIVE"]
    assert field_of(RULES["filter.name_contains"]).placeholder.startswith("E.G.")
    assert field_of(RULES["filter.revenue_min"]).placeholder == "ANY"
    assert label_of(RULES["auto_sync"], "true") == "ON"


@pytest.mark.usefixtures("shouting")
def test_only_the_fields_of_the_program_are_translated():
    own = FieldSpec(name="zone", label="Zone", help="Your zone")
    assert spoken_field(own) == own
    assert spoken_field(common_fields(Limits())[0]).label == "REQUESTS PER MINUTE"


def field_problems():
    number = FieldSpec(name="n", label="N", kind="number", minimum=1, maximum=5)
    choice = FieldSpec(name="c", label="C", kind="choice", choices=[{"value": "a", "label": "A"}])
    shaped = FieldSpec(name="s", label="S", pattern="a+", placeholder="aaa")
    url = FieldSpec(name="u", label="U", kind="url")
    kinds = ("secret", "text", "countries", "bool")
    secret, text, countries, switch = (FieldSpec(name="x", label="X", kind=kind) for kind in kinds)
    yield from ((number, text) for text in ("x", "0", "9", "nan"))
    yield from ((url, text) for text in ("ftp://a", "https://", "https://me@a.example"))
    yield from ((choice, "b"), (shaped, "b"), (secret, "a b"), (text, "a\nb"))
    yield from ((countries, "Atlantis"), (switch, "maybe"))


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(("spec", "text"), list(field_problems()))
def test_problems_of_fields_are_known(spec, text):
    with pytest.raises(ValueError) as problem:  # noqa: PT011
        spec.clean(text)
    assert spoken(str(problem.value)) != str(problem.value)


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize("key", RULES)
@pytest.mark.parametrize("text", ["x\x00", "-1", "99999999", "=a", "nan", ""])
def test_problems_of_rules_are_known(key, text, catalogue):
    _, problems = check(catalogue.get("affise"), {key: text}, {}, {"base_url": "https://a.example"})
    assert all(spoken(problem) != problem for problem in problems.values())


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize("text", ["=x", "x=", "a&b=c", "sub2=a,b"])
def test_problems_of_parameters_are_known(text):
    assert spoken(Parameter.parse(text).problem()).isupper()


def test_a_problem_keeps_its_values():
    assert spoken("must be at least 15") == "must be at least 15"
    assert spoken("must be a web address such as https://api.example.com; this one names no host")
    assert spoken("something else") == "something else"
    assert len(PROBLEMS) == len(set(PROBLEMS))
