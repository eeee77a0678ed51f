"""A workspace whose secrets lie in an encrypted file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse"})
    yield workspace
    workspace.close()
