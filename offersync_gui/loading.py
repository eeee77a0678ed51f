"""Loads PySide as far as it is needed here."""

from __future__ import annotations

import builtins


def load_pyside() -> None:
    """To be called before anything else of PySide is imported; later it changes nothing more.

    PySide replaces ``__import__`` by one that serves ``from __feature__ import …``, and for that
    reads the source of every module that is imported from then on. It keeps the one before
    as ``__orig_import__``, which is all that it needs where no module asks for a feature.
    """
    import PySide6  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
