"""The real program, left to run: ``python -m tests.faults.soak [CYCLES]``.

Twenty advertisers are synced over and over while their networks misbehave at random. Afterwards
memory, threads and open files are where they were, the store is sound, and no key has got out.
"""

from __future__ import annotations

import os
import random
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.logs import Redactor
from offersync_gui.paths import resources
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace
from tests.faults import oracles
from tests.faults.network import Network, record
from tests.faults.real import VAULT, Real
from tests.faults.trial import STRICT, canary
from tests.helpers import raw_server
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from tests.faults.real import Running

ADVERTISERS, CYCLES, OFFERS = 20, 100, 40
WARM_UP = 0.2
"""The share of the cycles after which nothing may grow any more."""
MOST_GROWTH, MOST_MORE = 1.1, 5
FAULTY, CANCELLED = 0.4, 0.1
FAULTS = {
    "never answers": raw_server.never_answer,
    "drips a head": raw_server.drip_head,
    "drips a body": raw_server.drip_body,
    "stalls": raw_server.stall_in_body,
    "hangs up": raw_server.hang_up,
    "cut body": raw_server.cut_body,
    "cut chunks": raw_server.cut_chunks,
    "cut gzip": raw_server.cut_gzip,
    "not HTTP": raw_server.not_http,
    "401": reply(b'{"status": 2, "error": "Wrong token"}', "401 Unauthorized"),
    "404": reply(b"{}", "404 Not Found"),
    "500": reply(b"{}", "500 Internal Server Error"),
    "503": reply(b"{}", "503 Service Unavailable"),
    "a web page": reply(b"<!doctype html><html></html>", content_type="text/html"),
    "nothing": reply(b""),
    "no JSON": reply(b'{"status": 1, "offers": ['),
    "an error inside": reply(b'{"status": 2, "error": "Try later"}'),
    "no offers": reply(b'{"status": 1, "offers": [], "pagination": {"total_count": 0}}'),
}
HASTY = {
    'id = "affise"': 'id = "hasty"',
    "read_timeout = 60": "read_timeout = 0.5\ntotal_timeout = 1.5\ntries = 2",
}


class Measure(NamedTuple):
    cycle: int
    kib: int
    threads: int
    files: int


def main(cycles: int) -> int:
    with TemporaryDirectory() as home, ExitStack() as stack:
        os.environ |= {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen"}
        networks = [stack.enter_context(Network(canary(), OFFERS)) for _ in range(ADVERTISERS)]
        real = Real(Path(home) / "data", networks[0], networks[1])
        prepare(real.folder, networks)
        with real.start() as running:
            running("show_all")
            measures = [cycle(running, networks, number) for number in range(1, cycles + 1)]
            running("quit")
            running.ends()
        oracles.sound(real.folder / "offersync.db")
        oracles.secret([one.key for one in networks], "\n".join(real.heard), Path(home))
    return verdict(measures)


def prepare(folder: Path, networks: list[Network]) -> None:
    """Advertisers of a template that has little patience, so that the faults are soon over."""
    text = (resources() / "templates" / "affise.toml").read_text(encoding="utf-8")
    for usual, hasty in HASTY.items():
        assert usual in text
        text = text.replace(usual, hasty, 1)
    (folder / "templates").mkdir(parents=True)
    (folder / "templates" / "hasty.toml").write_text(text, encoding="utf-8")
    workspace = Workspace.open(folder, VAULT, Redactor())
    for number, network in enumerate(networks):
        values = {"base_url": network.base_url, **STRICT}
        Accounts(workspace).add(f"Acme {number:02}", "hasty", values, {"api_key": network.key})
    workspace.close()


def cycle(running: Running, networks: list[Network], number: int) -> Measure:
    """One sync of all; some networks have a fault, some offers change, some syncs are cancelled."""
    for network in networks:
        faulty = number > 1 and random.random() < FAULTY
        network.fault = random.choice(list(FAULTS.values())) if faulty else None
        network.truth[random.randrange(OFFERS)] = record(number % OFFERS + 1, 10 + number % 3)
        network.server.requests.clear()
    if random.random() < CANCELLED:
        Timer(random.random(), running.tell, ["cancel"]).start()
    states = running("cycle", "1")
    measure = Measure(number, **running("measure"))
    say(f"{number:4} {summary(states['states'][0]):60} {measure.kib // 1024:5} MiB")
    return measure


def summary(states: list[str]) -> str:
    return ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states)))


def verdict(measures: list[Measure]) -> int:
    warm = measures[int(len(measures) * WARM_UP)]
    last = measures[-1]
    say("", f"{'':10}{'cycle':>8}{'MiB':>8}{'threads':>9}{'files':>7}")
    for name, one in (("first", measures[0]), ("warm", warm), ("last", last)):
        say(f"{name:10}{one.cycle:8}{one.kib / 1024:8.1f}{one.threads:9}{one.files:7}")
    flat = (
        last.kib <= warm.kib * MOST_GROWTH
        and last.threads <= warm.threads + MOST_MORE
        and last.files <= warm.files + MOST_MORE
    )
    say("Everything is flat, the store is sound." if flat else "SOMETHING GROWS.")
    return 0 if flat else 1


def say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CYCLES))
