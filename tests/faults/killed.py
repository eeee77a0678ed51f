"""A program of its own, to be killed: ``python -m tests.faults.killed FOLDER ADVERTISER`` syncs an
advertiser with the secrets that stand on its input, as JSON: service, name, secret.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from tests.faults.trial import profile
from tests.helpers.memory_keyring import MemoryKeyring


def main(folder: Path, name: str) -> None:
    ring = MemoryKeyring()
    ring.items = {(service, user): secret for service, user, secret in json.load(sys.stdin)}
    workspace = profile(folder, ring)
    advertiser = Accounts(workspace).named(name)
    Coordinator(workspace).run([advertiser], trigger="manual", token=CancelToken())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
