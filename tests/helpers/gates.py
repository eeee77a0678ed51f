"""Gates for tests: to this computer, without a proxy unless the test is about one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.session import Gate
from offersync_gui.logs import Redactor

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def opened_gate(**changed: Any) -> Iterator[Gate]:
    """A gate that is closed at the end; ``changed`` are arguments of :class:`Gate`."""
    plain: dict[str, Any] = {
        "hosts": ["127.0.0.1"],
        "redactor": Redactor(),
        "token": CancelToken(),
        "proxies": {},
    }
    gate = Gate(**plain | changed)
    try:
        yield gate
    finally:
        gate.close()
