"""What offers of one campaign have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offersync_gui.domain.campaign import app_key, landing_key, name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Acme Loans DE", "acme loans"),
        ("Acme Loans - Germany, CPL", "acme loans"),
        ("[AT/CH] ACME loans (iOS + Android) CPA", "acme loans"),
        ("Acme Loans | United Kingdom | desktop", "acme loans"),
        ("#4321: Acme Loans", "acme loans"),
        ("Acme Loans 2", "acme loans 2"),
        ("It is no joke", "it is no joke"),
        ("\uff21cme Loans", "acme loans"),
        ("Казино Вулкан RU", "казино вулкан"),
    ],
)
def test_a_name_loses_what_tells_only_place_system_and_model(name, key):
    assert name_key(name, "4321") == key


@pytest.mark.parametrize("name", ["", "DE", "CPA iOS Germany", "Dating US", "Loans app", "4321 77"])
def test_a_name_that_says_nothing_is_no_key(name):
    assert name_key(name, "4321") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("Acme Loans", "Acme Cards"), ("Puzzle 1", "Puzzle 2"), ("Acme SOI", "Acme DOI")],
)
def test_names_that_differ_stay_apart(one, other):
    assert name_key(one) != name_key(other)


@given(st.text(max_size=60))
def test_any_name_is_taken_and_its_key_is_its_own(name):
    key = name_key(name)
    assert key is None or name_key(key) in {key, None}


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://acme.example/loan", "acme.example/loan"),
        ("http://www.ACME.example/loan/", "acme.example/loan"),
        ("https://acme.example/loan/index.html?utm_source=a&sub1=b&gclid=c#x", "acme.example/loan"),
        ("https://acme.example/loan?click_id={click_id}&x=%7Bmacro%7D", "acme.example/loan"),
        ("https://acme.example/?product=2&lang=de", "acme.example?lang=de&product=2"),
        ("https://acme.example", "acme.example"),
        ("https://play.google.com/store/apps/details?id=com.acme", None),
        ("https://localhost/x", None),
        ("https://[bad/", None),
        (None, None),
    ],
)
def test_a_landing_is_domain_path_and_what_of_the_query_lasts(url, key):
    assert landing_key(url) == key


@given(st.text(max_size=60))
def test_any_link_is_taken(text):
    landing_key(text)
    landing_key(f"https://a.example/{text}")


def test_the_app_is_known_by_its_id_or_by_its_store():
    store = "https://apps.apple.com/de/app/acme/id123456"
    assert app_key("com.Acme.App", store) == "com.acme.app"
    assert app_key(None, store) == "123456"
    assert app_key(None, "https://acme.example") is None
