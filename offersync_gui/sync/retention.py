"""How long the past is kept: what the settings say, done after runs."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.settings import ALWAYS, KEPT
from offersync_gui.errors import StoreError

if TYPE_CHECKING:
    from datetime import datetime

    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)


def forget_old(workspace: Workspace, now: datetime) -> None:
    """Nothing that a run needs: a database that is busy is tidied after the next one."""
    try:
        days = {key: workspace.setting(f"data.keep_{key}") for key in KEPT}
        workspace.store.prune(
            {
                key: utc_text(now - timedelta(days=int(count)))
                for key, count in days.items()
                if count != ALWAYS
            }
        )
    except StoreError as error:
        log.warning("What is old was not removed: %s", error.title)
