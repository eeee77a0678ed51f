"""Endpoints on hosts of their own, and what a changed base URL makes of them."""

import pytest

from offersync_gui.engine.addresses import address
from offersync_gui.engine.check import faults
from offersync_gui.templates.model import Template

LOGIN = "https://login.acme.example/v1/token?x=1"


@pytest.mark.parametrize(
    ("path", "base", "standard", "expected"),
    [
        ("/offers", "https://a.example/v2", "https://a.example/v2", "https://a.example/v2/offers"),
        (LOGIN, "https://a.example/v2", "https://a.example/v2", LOGIN),
        (LOGIN, "http://127.0.0.1:1/v2", "https://a.example/v2", "http://127.0.0.1:1/v1/token?x=1"),
        (
            LOGIN,
            "https://p.example/a/v2",
            "https://a.example/v2",
            "https://p.example/a/v1/token?x=1",
        ),
        (LOGIN, "https://acme.example", "", LOGIN),
    ],
)
def test_where_a_call_goes(path, base, standard, expected):
    assert address(path, base, standard) == expected


def template(hosts):
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "hosts": hosts,
            "fields": [{"name": "base_url", "label": "A", "kind": "url"}],
            "auth": {"kind": "login", "path": "https://login.acme.example/token"},
            "lists": [{"path": "https://api.acme.example/o", "records": ["@"]}],
            "offer": {"external_id": "id", "name": "title"},
        }
    )


def test_a_host_that_is_not_declared_is_found_by_the_check():
    known = template(["{base_url}", "login.acme.example", "*.acme.example"])
    assert list(faults(known)) == []
    said = dict(faults(template(["{base_url}", "login.acme.example"])))
    assert list(said) == [("lists", 0, "path")]
    assert "api.acme.example" in said["lists", 0, "path"]
