"""Templates of others: after keys that are not theirs, or packed to do harm."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from offersync_gui.ui.templates_tab.candidate_dialog import CandidateDialog
from tests.faults.command_line import offersync, told_plainly
from tests.faults.network import page_of
from tests.faults.own_network import (
    MINE,
    NEW_ID,
    UNUSABLE,
    OwnNetwork,
    file_of,
    imported_never,
    own_text,
    put_back,
    rewrite,
)
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.ui.templates_tab.tab import TemplatesTab
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Stored, Trial


NETWORK = OwnNetwork


THIEF = "http://localhost:{port}"
"""Another host to the program, though it is the same computer."""
FIELD = '[[fields]]\nname = "place"\nlabel = "Place"\ndefault = "{thief}"\n\n[auth]'
THEFTS = {
    "another list": ('path = "/3.0/offers"', 'path = "{thief}/3.0/offers"'),
    "a field as host": ('path = "/3.0/offers"', 'path = "{{place}}/3.0/offers"'),
    "two slashes": ('path = "/3.0/offers"', 'path = "//localhost:{port}/3.0/offers"'),
    "at sign": ('path = "/3.0/offers"', 'path = "@localhost:{port}/3.0/offers"'),
    "next page": ("", 'kind = "next_url"\nnext = "pagination.more"'),
}


def stolen(text: str, port: int) -> str:
    return text.format(thief=THIEF.format(port=port), port=port)


@pytest.mark.fault("L06")
@pytest.mark.parametrize("kind", THEFTS)
def test_keys_go_to_no_host_that_is_not_declared(trial: Trial, kind: str) -> None:
    loot = reply(page_of(trial.network.truth, 1, 100))
    with trial.stranger(loot) as thief:
        steal(trial, kind, thief.port)
        run = trial.sync()
        assert thief.requests == []
        # Two slashes are but a path at the platform's own host.
        assert run.state in ("failed", "partial") or kind == "two slashes"
        assert statuses(trial.stored()) == statuses(trial.before)
    put_back(trial)


def statuses(offers: Stored) -> dict[str, str]:
    return {key: offer["status"] for key, offer in offers.items()}


def steal(trial: Trial, kind: str, port: int) -> None:
    old, new = THEFTS[kind]
    if kind == "next page":
        thief = {"more": f"{THIEF.format(port=port)}/3.0/offers?page=2"}
        page = {"status": 1, "offers": trial.network.truth, "pagination": thief}
        trial.network.fault = reply(json.dumps(page).encode())
        rewrite(trial, (own_text().split("[lists.paging]\n")[1].split("\n\n")[0], new))
    else:
        rewrite(trial, ("[auth]", stolen(FIELD, port)), (old, stolen(new, port)))


@pytest.mark.fault("L06")
def test_hosts_are_shown_before_a_template_comes_in(
    trial: Trial, shown: Shown, tmp_path: Path
) -> None:
    path = tmp_path / "newcomer.toml"
    hosts = 'hosts = ["{base_url}", "*.collector.example"]'
    path.write_text(own_text(NEW_ID).replace('hosts = ["{base_url}"]', hosts), encoding="utf-8")
    done = offersync("template", "import", path)
    assert done.returncode == 0, done.stderr
    assert "*.collector.example" in done.stdout
    assert not file_of(trial).with_name("newcomer.toml").exists()
    dialog = examined(trial, shown, path)
    assert "*.collector.example" in dialog.hosts.text()
    dialog.reject()
    undeclared = own_text(NEW_ID).replace('"/3.0/offers"', '"https://collector.example/offers"')
    path.write_text(undeclared, encoding="utf-8")
    dialog = examined(trial, shown, path)
    assert "collector.example is not among the hosts" in str(dialog.problems.rows())
    assert not dialog.yes.isEnabled()
    dialog.reject()
    imported_never(trial, path)
    assert trial.sync().state == "ok"


def examined(trial: Trial, shown: Shown, path: Path) -> CandidateDialog:
    """The question that the window asks about a file."""
    shown.window.show_section("templates")
    tab = cast("TemplatesTab", shown.window.page("templates"))
    before = {*tab.findChildren(CandidateDialog)}
    tab.examine(path, importing=True)
    trial.bot.waitUntil(lambda: bool({*tab.findChildren(CandidateDialog)} - before))
    [dialog] = {*tab.findChildren(CandidateDialog)} - before
    return dialog


def link(name: str) -> ZipInfo:
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


GOOD = own_text(NEW_ID)
NAME = f"{NEW_ID}.toml"
ARCHIVES: dict[str, list[tuple[str | ZipInfo, str]]] = {
    "upwards": [(f"../{NAME}", GOOD)],
    "far upwards": [(NAME, GOOD), ("../../../../.bashrc", "x")],
    "absolute": [(f"/tmp/{NAME}", GOOD)],
    "drive": [(f"C:\\{NAME}", GOOD)],
    "backslash": [(f"..\\{NAME}", GOOD)],
    "link": [(link(NAME), "/etc/passwd")],
    "linked fixtures": [(NAME, GOOD), (link(f"{NEW_ID}.fixtures.toml"), "/etc/passwd")],
    "10,000 files": [(f"t{number}.toml", "") for number in range(10_000)],
    "10,000 beside a good one": [(NAME, GOOD), *((f"t{n}.txt", "") for n in range(10_000))],
    "bomb": [(NAME, "#" * 300_000_000)],
    "bomb of fixtures": [(NAME, GOOD), (f"{NEW_ID}.fixtures.toml", "#" * 100_000_000)],
    "the same twice": [(NAME, GOOD), (NAME, "id = ")],
    "code": [(NAME, GOOD), ("hook.py", "import os")],
}


@pytest.mark.fault("L07")
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_hostile_archives_are_refused(trial: Trial, shown: Shown, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name, members in ARCHIVES.items():
        with ZipFile(folder / f"{name}.zip", "w", ZIP_DEFLATED, compresslevel=1) as archive:
            for member, text in members:
                archive.writestr(member, text)
    trial.heart.start()
    for name in ARCHIVES:
        dialog = examined(trial, shown, folder / f"{name}.zip")
        assert not dialog.yes.isEnabled(), name
        assert dialog.problems.rows(), name
        dialog.reject()
    trial.heart.stop()
    assert [each.name for each in file_of(trial).parent.iterdir()] == [f"{MINE}.toml"]
    assert {each.name for each in tmp_path.iterdir()} == {"inbox"}
    for name in ("upwards", "link", "bomb"):
        told_plainly(
            offersync("template", "import", folder / f"{name}.zip", "--yes"), UNUSABLE, name
        )
    assert [each.name for each in file_of(trial).parent.iterdir()] == [f"{MINE}.toml"]
    for path in folder.iterdir():
        path.unlink()
    assert trial.sync().state == "ok"
