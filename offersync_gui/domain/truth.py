"""The words for on and off, wherever a person types them."""

from __future__ import annotations

_WORDS = dict.fromkeys(("true", "on", "yes", "1"), True) | dict.fromkeys(
    ("false", "off", "no", "0"), False
)


def truth(text: str) -> bool:
    """``true/on/yes/1`` or ``false/off/no/0``, in any case. Raises ValueError on all else."""
    try:
        return _WORDS[text.strip().lower()]
    except KeyError:
        raise ValueError("must be true or false") from None
