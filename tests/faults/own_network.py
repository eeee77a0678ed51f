"""A network whose template is the user's own, so that its file can be met by faults."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from offersync_gui import paths
from tests.faults.command_line import offersync, told_plainly
from tests.faults.network import Network, page, page_of, refusal
from tests.helpers.raw_server import Exchange, reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.trial import Trial

SHIPPED = paths.resources() / "templates" / "affise.toml"
MINE = "mine"
NEW_ID = "newcomer"
UNUSABLE = 2
"""The exit code for a file that is no template."""
_AUTH = re.compile(r"\[auth\]\n.*?\n\n", re.DOTALL)


def own_text(template_id: str = MINE) -> str:
    """A sound template with that id."""
    text = SHIPPED.read_text(encoding="utf-8")
    return text.replace('id = "affise"', f'id = "{template_id}"', 1)


def query_text(template_id: str = MINE) -> str:
    """One that puts the key into the address."""
    auth = '[auth]\nkind = "query"\nparams = { api_key = "{api_key}" }\n\n'
    return _AUTH.sub(lambda _: auth, own_text(template_id), count=1)


class OwnNetwork(Network):
    """``text`` is what stands in the template's file; ``secret_name`` is how it calls the key."""

    template = MINE
    secret_name = "api_key"

    def __init__(self, key: str, offers: int = 12) -> None:
        super().__init__(key, offers)
        self.text = own_text()

    @property
    def secrets(self) -> dict[str, str]:
        return {self.secret_name: self.key}

    def prepare(self, folder: Path) -> None:
        self.file(folder).parent.mkdir(parents=True, exist_ok=True)
        self.file(folder).write_text(self.text, encoding="utf-8")

    def file(self, folder: Path) -> Path:
        return folder / paths.TEMPLATES / f"{MINE}.toml"


class QueryNetwork(OwnNetwork):
    """The key stands in the address, as on half of all platforms."""

    def __init__(self, key: str, offers: int = 12) -> None:
        super().__init__(key, offers)
        self.text = query_text()

    def answer(self, exchange: Exchange) -> bool:
        asked = parse_qs(urlsplit(exchange.request.target).query)
        if asked.get("api_key") != [self.key]:
            return refusal(exchange)
        return reply(page_of(self.truth, page(exchange), self.per_page))(exchange)


def file_of(trial: Trial) -> Path:
    """That of Acme's template."""
    return trial.folder / paths.TEMPLATES / f"{MINE}.toml"


def rewrite(trial: Trial, *changes: tuple[str, str]) -> bytes:
    """The file as another program leaves it; what was sound is put back at the end."""
    text = own_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    file_of(trial).write_text(text, encoding="utf-8")
    trial.workspace.catalogue.reload()
    return text.encode()


def put_back(trial: Trial) -> None:
    trial.network.prepare(trial.folder)
    trial.workspace.catalogue.reload()


def imported_never(trial: Trial, path: Path) -> None:
    told_plainly(offersync("template", "import", path, "--yes"), UNUSABLE)
    assert [each.name for each in file_of(trial).parent.iterdir()] == [f"{MINE}.toml"]


def refused_by_name(trial: Trial, *words: str) -> None:
    """A run with the template says what is wrong; nothing was asked, nothing is lost."""
    asked, held = trial.network.requests, dict(trial.ring.items)
    run = trial.sync()
    assert run.error is not None
    assert (run.state, run.error["kind"]) == ("failed", "template"), run.error
    for word in words:
        assert word in " ".join(run.error.values()), run.error
    assert trial.network.requests == asked
    assert trial.stored() == trial.before
    assert trial.ring.items == held
