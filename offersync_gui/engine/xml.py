"""XML answers as the same plain dictionaries that JSON gives.

Namespaces are dropped, ``xsi:nil`` is None, attributes become ``@name``, an element that is
repeated (or named as a list) is a list, and text beside attributes stands under ``#text``.
Entities and external references are refused (defusedxml).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from offersync_gui.errors import BadResponse

if TYPE_CHECKING:
    from collections.abc import Collection
    from xml.etree.ElementTree import Element

_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
MAX_DEPTH = 100


def decode_xml(body: bytes, *, roots: Collection[str] = (), lists: Collection[str] = ()) -> Any:
    """The content of the root element.

    ``roots`` are the local names that it may have: a login page at HTTP 200 is no answer.
    Raises BadResponse.
    """
    element = _parse(body)
    name = _local(element.tag)
    if roots and name not in roots:
        wanted = " or ".join(f"<{root}>" for root in roots)
        raise _unexpected(f"The answer begins with <{name[:40]}>, expected was {wanted}.")
    return _value(element, frozenset(lists), 0)


def _parse(body: bytes) -> Element:
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        try:
            return fromstring(body)
        except ParseError:
            return fromstring(_DECLARATION.sub("", body.decode("cp1252", errors="replace")))
    except DefusedXmlException:
        raise _unexpected("It contains entities or external references.") from None
    except (ParseError, ValueError) as error:
        raise _unexpected(f"It is not XML: {error}.") from None


def _value(element: Element, lists: frozenset[str], depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise _unexpected("It is nested too deeply.")
    if element.get(_NIL) in {"true", "1"}:
        return None
    members: dict[str, Any] = {
        f"@{_local(name)}": text for name, text in element.attrib.items() if name != _NIL
    }
    for child in element:
        _add(members, _local(child.tag), _value(child, lists, depth + 1), lists)
    text = (element.text or "").strip()
    if not members:
        return text
    return members | {"#text": text} if text else members


def _add(members: dict[str, Any], name: str, value: Any, lists: frozenset[str]) -> None:
    if name not in members:
        members[name] = [value] if name in lists else value
    elif isinstance(members[name], list):
        members[name].append(value)
    else:
        members[name] = [members[name], value]


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _unexpected(detail: str) -> BadResponse:
    return BadResponse(
        "The answer is not the API's XML",
        detail,
        "Check the API address; a login page or an older API version answers like this.",
    )
