"""Makes the database file that stands for the schema of a release: run it once for each.

python -m tests.store.old_files FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.store import Store
from offersync_gui.store.migrations import NEWEST
from tests.store.builders import FINGERPRINT, STARTED, advertiser, missing, offer, stage_all, sync


def make(folder: Path) -> Path:
    """Something of everything: edits, history, a gone offer, a setting, an answer, a held run."""
    path = folder / f"offersync-v{NEWEST}.db"
    with TemporaryDirectory() as aside:
        store = Store.open(Path(aside) / "offersync.db", backups=Path(aside))
        acme = store.advertisers.add(advertiser())
        sync(store, acme, [offer("1"), offer("2")])
        store.offers.edit("Acme", "1", {"name": "By hand", "notes": "call Ann"})
        store.offers.edit("Acme", "2", {"local_tags": ["vip"]})
        store.settings.set("sync.enabled", "false")
        with store.writer(acme, "timer", STARTED) as writer:
            writer.trusting(FINGERPRINT).answer_cache("asker").put("detail", "1", {"id": 1})
            (absent,) = writer.absent({"1"})
            writer.run.state = "ok"
            writer.apply(writer.run, [missing(absent)], complete=True)
        with store.writer(acme, "timer", STARTED) as writer:
            stage_all(writer.trusting(FINGERPRINT), [offer("3")])
            writer.run.state = "held"
            writer.keep_requests([RequestLog("GET", "https://api.example/offers", 200, 0.5, 99)])
            writer.hold(writer.run, [])
        store.backup(path)
        store.close()
    return path


if __name__ == "__main__":
    make(Path(sys.argv[1]))
