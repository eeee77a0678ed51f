"""Opens sockets without ever blocking for long, so that a cancelled job need not wait."""

from __future__ import annotations

import errno
import os
import socket
import threading
from contextlib import ExitStack
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from urllib3.util.connection import allowed_gai_family
from urllib3.util.wait import wait_for_write

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.engine.watch import Watch

_IN_PROGRESS = (errno.EINPROGRESS, errno.EWOULDBLOCK)
# Neither a name look-up nor a connect can be woken from outside, so they are asked this often.
_SLICE_SECONDS = 0.05

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


def dial(host: str, port: int, seconds: float, watch: Watch) -> socket.socket:
    """A socket connected to the first address that answers; ``seconds`` for each step.

    Raises OSError (``socket.gaierror`` for an unknown name, TimeoutError, …), or what
    ``watch.check`` raises.
    """
    failure = OSError("the name has no address")
    for family, kind, protocol, _, address in _look_up(host, port, seconds, watch):
        with ExitStack() as stack:
            sock = stack.enter_context(socket.socket(family, kind, protocol))
            try:
                _connect(sock, address, seconds, watch)
            except OSError as error:
                failure = error
                continue
            stack.pop_all()
            return sock
    raise failure


def _look_up(host: str, port: int, seconds: float, watch: Watch) -> Sequence[Address]:
    found: list[Address] = []
    failures: list[OSError] = []
    done = threading.Event()

    def ask() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, allowed_gai_family(), socket.SOCK_STREAM))
        except OSError as error:
            failures.append(error)
        except UnicodeError:
            failures.append(socket.gaierror("not a host name"))
        finally:
            done.set()

    threading.Thread(target=ask, name=f"look up {host}", daemon=True).start()
    _wait(done.wait, seconds, watch)
    for failure in failures:
        raise failure
    return found


def _connect(sock: socket.socket, address: object, seconds: float, watch: Watch) -> None:
    sock.setblocking(False)
    code = sock.connect_ex(address)  # type: ignore[arg-type]
    if code in _IN_PROGRESS:
        _wait(partial(wait_for_write, sock), seconds, watch)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))
    sock.settimeout(seconds)


def _wait(ready: Callable[[float], bool], seconds: float, watch: Watch) -> None:
    end = monotonic() + seconds
    while not ready(_SLICE_SECONDS):
        watch.check()
        if monotonic() >= end:
            raise TimeoutError
