"""What people paste as an API address."""

import pytest

from offersync_gui.templates.base_url import clean_base_url

AFFISE = {"strip": ["/3.0", "/3.1"]}
EVERFLOW = {"path": "/v1/affiliates"}


@pytest.mark.parametrize(
    ("typed", "rules", "expected"),
    [
        ("https://api-acme.affise.com", AFFISE, "https://api-acme.affise.com"),
        ("api-acme.affise.com/", AFFISE, "https://api-acme.affise.com"),
        ("https://API-Acme.affise.com/3.0/", AFFISE, "https://api-acme.affise.com"),
        ("https://api-acme.affise.com/3.1/offers?page=1", AFFISE, "https://api-acme.affise.com"),
        ("https://api-acme.affise.com/3.0/3.0", AFFISE, "https://api-acme.affise.com"),
        ("http://127.0.0.1:8080", AFFISE, "http://127.0.0.1:8080"),
        ("https://x.example/3.00", AFFISE, "https://x.example/3.00"),
        ("api.eflow.team", EVERFLOW, "https://api.eflow.team/v1/affiliates"),
        ("https://h.example/v1/affiliates/alloffers", EVERFLOW, "https://h.example/v1/affiliates"),
        (
            "https://h.example/v1/affiliates/v1/affiliates",
            EVERFLOW,
            "https://h.example/v1/affiliates",
        ),
        ("https://h.example/v0/json", {"path": "/Apiv3/json"}, "https://h.example/v0/json"),
    ],
)
def test_an_address_is_cleaned(typed, rules, expected):
    assert clean_base_url(typed, **rules) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "ftp://x.example",
        "https://",
        "https://user:pw@x.example",
        "https://a b.example",
        "http://x:0",
    ],
)
def test_what_is_no_address_is_refused_with_a_reason(typed):
    with pytest.raises(ValueError, match="must be a web address"):
        clean_base_url(typed)
