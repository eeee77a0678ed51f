"""Takes out of a sample what looks like a secret or a person, so that it may be kept and shared."""

from __future__ import annotations

import re
from typing import Any

_SECRET_NAMES = re.compile(
    r"api_?key|access_?key|secret|token|passw|auth|session|signature|credential|^hash$|^key$",
    re.IGNORECASE,
)
_PERSONAL_NAMES = re.compile(r"e_?mail|phone|skype|telegram", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PARAMETER = re.compile(r"([?&;]([^=&;#\s?]{1,64})=)([^&;#\s\"'<>]+)")
_KEY_LIKE = re.compile(
    r"(?<![\w/.-])(?=[\w+-]*\d)(?=[\w+-]*[A-Za-z])[A-Za-z0-9_+-]{24,}={0,2}(?![\w/.-])"
)
_MACRO = re.compile(r"[{\[<%#]")
EMAIL = "someone@masked.example"


def hides(name: str) -> bool:
    """Whether a parameter of this name looks like a secret."""
    return bool(_SECRET_NAMES.search(name))


class Masker:
    """Masks values; the same value is always masked in the same way, so that ids stay apart."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def __call__(self, value: Any) -> Any:
        """The value without what looks secret. Raises RecursionError for what is deeper than it."""
        if isinstance(value, dict):
            return {name: self._member(name, part) for name, part in value.items()}
        if isinstance(value, list):
            return [self(part) for part in value]
        return self.text(value) if isinstance(value, str) else value

    def _member(self, name: str, value: Any) -> Any:
        is_plain = isinstance(value, (str, int)) and not isinstance(value, bool)
        if is_plain and str(value) and self._is_hidden(name, str(value)):
            return self._masked(str(value))
        return self(value)

    def _is_hidden(self, name: str, text: str) -> bool:
        """A token of four letters or of words for paging is none."""
        if _PERSONAL_NAMES.search(name):
            return True
        return len(text) >= 6 and hides(name) and not _MACRO.search(text)

    def text(self, text: str) -> str:
        text = _EMAIL.sub(EMAIL, text)
        text = _PARAMETER.sub(self._parameter, text)
        return _KEY_LIKE.sub(lambda found: self._masked(found[0]), text)

    def _parameter(self, found: re.Match[str]) -> str:
        if self._is_hidden(found[2], found[3]):
            return found[1] + self._masked(found[3])
        return found[0]

    def _masked(self, text: str) -> str:
        return self._known.setdefault(text, f"masked-{len(self._known) + 1}")
