"""The shipped templates."""

from __future__ import annotations

import pytest

from offersync_gui import paths
from offersync_gui.templates.loader import Catalogue


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory):
    return Catalogue(paths.resources() / "templates", tmp_path_factory.mktemp("own"))
