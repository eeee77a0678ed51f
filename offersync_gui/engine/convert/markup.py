"""Descriptions: sanitised HTML of HTML, escaped HTML or plain text, and the text of it."""

from __future__ import annotations

import html as entities
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert.base import Context, Convert, with_parameters
from offersync_gui.engine.convert.harmless import harmless
from offersync_gui.engine.convert.text import clean, number_text
from offersync_gui.engine.convert.words import pick_language

if TYPE_CHECKING:
    import nh3

_TAGS = """
a b big blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s
small strike strong sub sup table tbody td tfoot th thead tr tt u ul
"""
_DROPPED = """
button canvas embed iframe math noembed noframes noscript object script select style svg template
textarea title
"""
_ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}

# Parsing deeply nested tags takes the square of their number: more become plain text.
MAX_TAGS = 5_000

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>|<!--")
_BLOCK = re.compile(r"<(?:p|br|div|li|tr|h[1-6]|pre|blockquote|td)\b", re.IGNORECASE)
_RAW_TAG = re.compile(r"<[^<>]*>")
_ANY_TAG = re.compile(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>')
_NAMED_TAG = re.compile(r'<(/?[a-z0-9]*+)[^<>"]*+(?:"[^"]*"[^<>"]*+)*+>')
_TAG_OR_BREAK = re.compile(rf"({_ANY_TAG.pattern})|\n")
_VISIBLE = re.compile(r"(?:^|>)(?:\s|&nbsp;)*(?!&nbsp;)[^<\s]")
_LINE_ENDS = """
br hr /p /div /li /tr /h1 /h2 /h3 /h4 /h5 /h6 /dd /dt /pre /blockquote /caption
"""
_SPACING = dict.fromkeys(_LINE_ENDS.split(), "\n") | {"/td": " ", "/th": " "}
# All that sanitised text has; the sign that begins the others comes last.
_ENTITIES = (("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


@lru_cache(maxsize=1)
def _cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(
        tags=set(_TAGS.split()),
        clean_content_tags=set(_DROPPED.split()),
        attributes=_ATTRIBUTES,
        link_rel="noopener noreferrer nofollow",
        url_schemes={"http", "https", "mailto"},
        url_relative=_absolute,
    )


def _absolute(link: str) -> str | None:
    return f"https:{link}" if link.startswith("//") else None


@with_parameters(plain=("auto", "yes", "no"))
def html(*, plain: str = "auto") -> Convert:
    """Sanitised HTML of HTML, of HTML that was escaped as a whole, or of plain text (`plain`:
    auto, yes, no); of a map by language, the advertiser's. Without any text there is none.
    """

    def convert(value: Any, context: Context) -> str | None:
        value = pick_language(value, context.language)
        if value is None:
            return None
        text = clean(value if isinstance(value, str) else number_text(value))
        return paragraphs(text) if plain == "yes" else sanitised(text, is_html=plain == "no")

    return convert


def sanitised(text: str, *, is_html: bool = False) -> str | None:
    """The harmless part of ``text``; plain text (unless ``is_html``) gets its line breaks."""
    if not _TAG.search(text):
        decoded = clean(entities.unescape(text))
        if not is_html and not _TAG.search(decoded):
            return paragraphs(decoded)
        text = decoded
    if text.count("<") > MAX_TAGS:
        return paragraphs(clean(entities.unescape(_RAW_TAG.sub(" ", text))))
    safe = harmless(text) or _cleaner().clean(text)
    safe = (clean(safe) if "&#" in text else safe).strip()
    if "\n" in safe and not _BLOCK.search(safe):
        safe = _TAG_OR_BREAK.sub(lambda match: match[1] or "<br>\n", safe)
    return safe if _VISIBLE.search(safe) else None


def typed_html(text: str) -> str | None:
    """The harmless part of what a person wrote; without tags it stays as it is."""
    return sanitised(text, is_html=True) if "<" in text else text


def paragraphs(text: str) -> str | None:
    """Plain text as HTML: escaped, blank lines part paragraphs, other breaks stay."""
    blocks = [block.strip() for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    if not blocks:
        return None
    escaped = [entities.escape(block, quote=False).replace("\n", "<br>\n") for block in blocks]
    return "".join(f"<p>{block}</p>" for block in escaped)


def html_to_text(safe: str) -> str:
    """The text of sanitised HTML: blocks end lines, runs of blanks are one space."""
    parts = _NAMED_TAG.split(safe.replace("\n", " "))
    parts[1::2] = [_SPACING.get(tag, "") for tag in parts[1::2]]
    text = "".join(parts)
    for entity, sign in _ENTITIES:
        if "&" not in text:
            break
        text = text.replace(entity, sign)
    lines = filter(None, map(str.strip, text.split("\n")))
    return "\n".join(
        line if line.isprintable() and "  " not in line else " ".join(line.split())
        for line in lines
    )
