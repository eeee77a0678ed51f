"""A program that is killed while it applies runs: ``python -m tests.store.killed DATABASE``.

Each run changes every offer, so that whoever looks finds all of one run or all of another.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from offersync_gui.store import Store
from tests.store.builders import STARTED, advertiser, offer, stage_all

OFFERS = 300


def sync_for_ever(path: Path) -> None:
    """Tells of each applied run, and goes on until it is killed."""
    store = Store.open(path, backups=path.parent)
    acme = (store.advertisers.list() or [store.advertisers.add(advertiser())])[0]
    for number in count(len(store.runs.list())):
        with store.writer(acme, "manual", STARTED) as writer:
            stage_all(writer, [offer(str(index), name=f"Run {number}") for index in range(OFFERS)])
            writer.run.state, writer.run.new = "ok", number
            writer.apply(writer.run, [], complete=True)
        print("applied", flush=True)  # noqa: T201


if __name__ == "__main__":
    sync_for_ever(Path(sys.argv[1]))
