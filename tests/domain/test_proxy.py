"""Addresses of proxies: those of HTTP, and never with a secret in them."""

from __future__ import annotations

import pytest

from offersync_gui.domain.settings import SETTINGS

PROXY = SETTINGS["network.proxy_address"]


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("", ""),
        (" HTTP://Proxy.Example.com:3128/ ", "http://proxy.example.com:3128"),
        ("https://proxy", "https://proxy"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_is_brought_into_one_form(typed: str, used: str) -> None:
    assert PROXY.parse(typed) == used


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("http://user:s3cret@proxy:3128", "must not hold a user"),
        ("http://@proxy:3128", "must not hold a user"),
        ("socks5://proxy:1080", "HTTP proxy"),
        ("proxy:3128", "must be an address"),
        ("http://proxy:port", "must be an address"),
        ("http://proxy/path", "must be an address"),
        ("http://", "must be an address"),
    ],
)
def test_what_is_no_address_is_refused_without_a_word_of_it(typed: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as refused:
        PROXY.parse(typed)
    assert "s3cret" not in str(refused.value)
