from __future__ import annotations

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offersync_gui.engine.convert.harmless import harmless

TAGS = ("b", "em", "h2", "i", "li", "ol", "p", "strong", "u", "ul")
PIECES = (
    *("a", " ", "\n", "\t", "<br>", "&", ";", "<", ">", "\xa0", "\ufeff", "\u2028", "\u00e9"),
    *("&amp;", "&lt;", "&gt;", "&nbsp;", "&ldquo;", "&ndash;", "&copy;", "lt;", "amp;"),
)
HTML = st.recursive(
    st.sampled_from(PIECES),
    lambda inside: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inside, max_size=3),
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Hi <b>you</b><br>1 &lt; 2&nbsp;</p>", "<p>Hi <b>you</b><br>1 &lt; 2&nbsp;</p>"),
        ("<ul>\n\t<li>18+</li>\n</ul>", "<ul>\n\t<li>18+</li>\n</ul>"),
        ("&ldquo;Install&rdquo; &ndash; &hellip;", "“Install” \u2013 …"),
        ("", ""),
    ],
)
def test_plain_html_is_told(text: str, expected: str) -> None:
    assert harmless(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("<script>x</script>", "<p onclick=x>a</p>", "<a href='javascript:x'>a</a>"),
        "<img src=x>",
        *("<p>a", "a</p>", "<p><p>a</p></p>", "<b><i>a</b></i>", "<ul>a</ul>", "<li>a</li>"),
        *("a & b", "a < b", "a > b", "&copy;", "&#60;", "&lt", "\xa0", "\ufeff", "<!-- a -->"),
    ],
)
def test_everything_else_is_for_the_sanitiser(text: str) -> None:
    assert harmless(text) is None


@given(st.lists(HTML, max_size=4))
@settings(max_examples=500, deadline=None)
def test_it_never_differs_from_the_sanitiser(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert harmless(text) in (None, nh3.clean(text, tags={*TAGS, "br"}, link_rel=None))
