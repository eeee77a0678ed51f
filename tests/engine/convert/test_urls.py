from __future__ import annotations

from typing import Any

import pytest

from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://a.example/click?pid=1&x={clickid}", "https://a.example/click?pid=1&x={clickid}"),
        (" HTTP://A.EXAMPLE ", "HTTP://A.EXAMPLE"),
        ("//a.example/x", "https://a.example/x"),
        ("http://a.example/a b.png", "http://a.example/a%20b.png"),
        ("http://a.examplehttp://b.example", "http://a.examplehttp://b.example"),
        ("http://a.example/?u=http://b.example", "http://a.example/?u=http://b.example"),
        ("https://b\u00fccher.example/", "https://b\u00fccher.example/"),
        ("", None),
        (None, None),
        *[
            (text, UNCLEAR)
            for text in ("ftp://a", "javascript:alert(1)", "file:///etc", "a.example")
        ],
        *all_give(UNCLEAR, "Need to apply", "http://", "http:///x", "\\\\host\\x"),
        *all_give(UNCLEAR, "http://a\nb", "http://a\x00b", "http://a\ud800"),
        *all_give(UNCLEAR, 12, True, [], {}),
    ],
)
def test_url(value: Any, expected: Any) -> None:
    assert converted("url", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["text", None, "http://a.example"], "http://a.example"),
        ("http://a.example/xhttp://b.example", "http://a.example/x"),
        ("http://a.example/x, https://b.example", "http://a.example/x"),
        ("see: http://a.example", "http://a.example"),
        ("http://a.example/?u=http://b.example", "http://a.example/?u=http://b.example"),
        *all_give(None, "text", "", None, [], {}, 12, [[]]),
    ],
)
def test_first_url(value: Any, expected: Any) -> None:
    assert converted("first_url", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://play.google.com/store/apps/details?id=com.acme.app&hl=en", "com.acme.app"),
        ("https://play.google.com/store/apps/details?hl=en&id=com.acme.app", "com.acme.app"),
        ("market://details?id=com.acme.app", "com.acme.app"),
        ("https://apps.apple.com/us/app/acme/id123456?mt=8", "123456"),
        ("https://itunes.apple.com/il/app/id447553564", "447553564"),
        ("https://galaxystore.samsung.com/detail/com.acme.app", "com.acme.app"),
        ("https://www.amazon.com/gp/mas/dl/android?p=com.acme.app", "com.acme.app"),
        ("https://www.amazon.co.uk/dp/B00ABC1234", "B00ABC1234"),
        ("com.acme.app", "com.acme.app"),
        ("id645949180", "645949180"),
        (645949180, "645949180"),
        *all_give(None, "https://a.example/?id=5", "https://play.google.com/", "//a"),
        ("", None),
        (None, None),
        *all_give(UNCLEAR, "Web", "two words", True, [], {}),
    ],
)
def test_app_id(value: Any, expected: Any) -> None:
    assert converted("app_id", value) == expected
