from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offersync_gui.engine.convert import Context, html_to_text
from offersync_gui.engine.convert.markup import MAX_TAGS
from tests.engine.convert.cases import UNCLEAR, all_give, converted

REL = ' rel="noopener noreferrer nofollow"'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<p>Hi <b>you</b><br></p>", "<p>Hi <b>you</b><br></p>"),
        ("<ul><li>a</ul>", "<ul><li>a</li></ul>"),
        (
            '<table><td colspan="2">a',
            '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
        ),
        (
            '<a href="https://a.example/?x&y">t</a>',
            f'<a href="https://a.example/?x&amp;y"{REL}>t</a>',
        ),
        ('<a href="mailto:a@b.example">t</a>', f'<a href="mailto:a@b.example"{REL}>t</a>'),
        ("<a href='//a.example/x'>t</a>", f'<a href="https://a.example/x"{REL}>t</a>'),
        ("x<script>alert(1)</script><style>p{}</style>", "x"),
        ('<p onclick="x()" style="color:red">x</p>', "<p>x</p>"),
        ("x <img src=file:///etc/passwd><img src=https://a.example/1.png>", "x"),
        ("<form action=x>text<input><button>go</button></form>", "text"),
        ("<svg><script>1</script></svg>x", "x"),
        ("&lt;p&gt;Hello &amp;amp; you&lt;/p&gt;", "<p>Hello &amp; you</p>"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;x&lt;/b&gt;", "<b>x</b>"),
        ("Fish &amp; Chips", "<p>Fish &amp; Chips</p>"),
        ("one\ntwo\n \nage < 18", "<p>one<br>\ntwo</p><p>age &lt; 18</p>"),
        ("Game.\r\nConversion: </b>open\r\n", "Game.<br>\nConversion: open"),
        ("<b\n>one\ntwo</b>", "<b>one<br>\ntwo</b>"),
        ("lone \ud800 <b>x</b>\x00&#1;", "lone \ufffd <b>x</b>"),
        (12, "<p>12</p>"),
        ({"ru": "<p>r</p>", "de": "<p>d</p>", "en": "<p>e</p>"}, "<p>d</p>"),
        *all_give(None, "<p>&nbsp;</p>", "<br>", "<p> <b></b></p>", "\n", ""),
        *all_give(None, None, [], {}, {"en": ""}, "<img src=x>"),
        (True, UNCLEAR),
        ([1], UNCLEAR),
    ],
)
def test_html(value: Any, expected: str | None) -> None:
    assert converted("html", value, Context(language="de")) == expected


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "smb://host/x",
        "ms-settings:x",
        "\\\\host\\share",
        "/relative",
    ],
)
def test_links_elsewhere_lose_their_address(link: str) -> None:
    assert converted("html", f'<a href="{link}">t</a>') == f"<a{REL}>t</a>"


def test_plain_text_is_shown_as_it_is() -> None:
    assert converted("html", "<b>x</b>\n&amp;", plain="yes") == (
        "<p>&lt;b&gt;x&lt;/b&gt;<br>\n&amp;amp;</p>"
    )
    assert converted("html", "one\ntwo", plain="no") == "one<br>\ntwo"


def test_deeply_nested_tags_become_text() -> None:
    found = converted("html", "<div>" * (MAX_TAGS + 1) + "x &amp; <script>y")
    assert found == "<p>x &amp;  y</p>"


PIECES = [
    *("<script>", "<b>", "</p>", "<table>", "<td colspan=", "<svg>", "<math>", "<style>", "<!--"),
    *("-->", "<![CDATA[", "<a href=", '<a href="', "<img src=x onerror=", "javascript:", "data:"),
    *("java&#115;cript:", "https://a", "//a", "mailto:a", "&lt;", "&#60;", "&amp;lt;", "&quot;"),
    *"<>/'\" =x\n\0",
]


class _Seen(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [link or "" for name, link in attrs if name == "href"]


@given(st.lists(st.sampled_from(PIECES)))
@settings(max_examples=200, deadline=None)
def test_only_harmless_markup_gets_through(pieces: list[str]) -> None:
    seen = _Seen(converted("html", "".join(pieces)) or "")
    assert seen.tags <= {"a", "b", "br", "p", "table", "tbody", "tr", "td"}
    assert seen.attributes <= {"href", "rel", "colspan"}
    assert all(link.lstrip().startswith(("https://", "http://", "mailto:")) for link in seen.links)


@pytest.mark.parametrize(
    ("safe", "expected"),
    [
        ("<p>one</p><p>two<br>three</p>", "one\ntwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>c", "a\nb\nc"),
        ("<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>", "1 2\n3"),
        ("a\n  b&nbsp; c", "a b c"),
        ("1 &lt; 2 &amp;amp; 3", "1 < 2 &amp; 3"),
        ('<a href="http://a.example/>">t</a>', "t"),
        ("", ""),
    ],
)
def test_html_to_text(safe: str, expected: str) -> None:
    assert html_to_text(safe) == expected
