"""What a shipped template asks for, and what it lets out: a complete form, marked secrets, known
hosts, fixtures for every usual case."""

import re

import pytest

from offersync_gui.engine.check import check_template_file
from offersync_gui.engine.source import form_values
from offersync_gui.templates.fields import validate
from tests.helpers.shipped import FOLDER, IDS, USUAL_CASES, cases, template, without

SECRET_WORDS = re.compile(r"(?i)\b(key|token|secret|password|passphrase)\b")
NO_SECRETS = re.compile(r"(?i)\b(public|name|id|parameter|version|client key)\b")
HOST = re.compile(r"\{[a-z]+_url\}|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+")


@pytest.mark.parametrize("template_id", IDS)
def test_a_template_has_no_fault(template_id):
    found, problems = check_template_file(FOLDER / f"{template_id}.toml")
    assert [str(problem) for problem in problems] == []
    assert found is not None
    assert found.id == template_id


@pytest.mark.parametrize("template_id", IDS)
def test_the_form_is_complete(template_id):
    found = template(template_id)
    assert found.summary
    assert found.tracking.click_id.endswith("={click_id}")
    has_one_parameter_only = not (found.tracking.source_id or found.tracking.more)
    assert has_one_parameter_only or found.tracking.source_id.endswith("={source_id}")
    unexplained = [
        spec.name for spec in found.fields if not (spec.where or spec.help or spec.choices)
    ]
    assert unexplained == []
    hidden = [spec.name for spec in found.fields if spec.secret and not spec.where]
    assert hidden == [], "where does the user find them?"


@pytest.mark.parametrize("template_id", IDS)
def test_what_opens_the_account_is_marked_as_secret(template_id):
    found = template(template_id)
    assert found.secret_names or "bad key" in without(template_id)
    open_ = [
        spec.name
        for spec in found.fields
        if SECRET_WORDS.search(spec.label)
        and not NO_SECRETS.search(spec.label)
        and spec.kind == "text"
    ]
    assert open_ == []


@pytest.mark.parametrize("template_id", IDS)
def test_the_values_of_the_good_case_are_what_the_form_takes(template_id):
    found, good = template(template_id), cases(template_id)["good"]
    typed = {"base_url": "https://api.acme.example", **good.options}
    cleaned, problems = validate(found.all_fields, typed | good.secrets)
    assert problems == {}
    assert form_values(found, cleaned)["base_url"].startswith("https://api.acme.example")


@pytest.mark.parametrize("template_id", IDS)
def test_requests_go_to_hosts_that_are_told(template_id):
    found = template(template_id)
    assert "{base_url}" in found.hosts
    assert [host for host in found.hosts if not HOST.fullmatch(host)] == []
    written = found.model_dump_json(include={"lists", "followups", "auth"})
    named = set(re.findall(r"https?://([^/\"{}]+)", written))
    assert named <= set(found.hosts)


@pytest.mark.parametrize("template_id", IDS)
def test_there_are_fixtures_for_every_usual_case(template_id):
    names, excused = cases(template_id).keys(), without(template_id)
    assert set(USUAL_CASES) - excused.keys() <= names
    assert set(excused) <= set(USUAL_CASES) - names
    assert {"good", "empty list"} <= names
    assert all(len(reason.split()) > 3 for reason in excused.values())
