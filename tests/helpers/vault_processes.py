"""Several processes on one vault file, in a process of its own so that it can fork safely.

python -m tests.helpers.vault_processes kill|together VAULT_FILE
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from offersync_gui.vault.file_vault import FileVault

KILLS = 50
PROCESSES = 4
ENTRIES = 5
LONGEST_LIFE_SECONDS = 0.01


def kill_while_saving(vault: FileVault) -> None:
    """Kill a writer at a random moment, over and over; what is left must always be whole."""
    vault.write("other", {"api_key": "stays"})
    vault.write("u1", _value(0))
    for _ in range(KILLS):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            _save_for_ever(vault, writer)
        os.read(reader, 1)
        time.sleep(random.uniform(0, LONGEST_LIFE_SECONDS))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)
        left = vault.read("u1")
        assert left == _value(int(left["number"])), "neither the old value nor the new one"
        assert vault.read("other") == {"api_key": "stays"}


def _save_for_ever(vault: FileVault, ready: int) -> NoReturn:
    try:
        os.write(ready, b"!")
        for number in range(sys.maxsize):
            vault.write("u1", _value(number))
    finally:
        os._exit(1)


def _value(number: int) -> dict[str, str]:
    return {"number": str(number), "token": str(number % 10) * (100_000 + number)}


def write_together(vault: FileVault) -> None:
    """Several writers at once; every entry of each must be there in the end."""
    children = []
    for process in range(PROCESSES):
        child = os.fork()
        if child == 0:
            _save_entries(vault, process)
        children.append(child)
    for child in children:
        _, status = os.waitpid(child, 0)
        assert status == 0
    names = [f"{process}.{entry}" for process in range(PROCESSES) for entry in range(ENTRIES)]
    assert [vault.read(name) for name in names] == [{"api_key": name} for name in names]


def _save_entries(vault: FileVault, process: int) -> NoReturn:
    status = 1
    try:
        for entry in range(ENTRIES):
            vault.write(f"{process}.{entry}", {"api_key": f"{process}.{entry}"})
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    run = {"kill": kill_while_saving, "together": write_together}[sys.argv[1]]
    run(FileVault(Path(sys.argv[2]), lambda: b"correct horse"))
