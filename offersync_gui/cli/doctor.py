"""`offersync doctor`: what is installed, where data lies, and what is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError
from offersync_gui.sync.doctor import examine

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context


def doctor(context: Context) -> int:
    checks = examine(context.workspace)
    if context.out.as_json:
        context.out.document({"checks": checks})
    else:
        for found in checks:
            context.out.say(f"{found.state.ljust(8)} {found.name}: {found.text}")
            if found.next_step:
                context.out.say(f"         → {found.next_step}")
    broken = any(found.name == "Database" and found.state == "problem" for found in checks)
    return StoreError.exit_code if broken else 0
