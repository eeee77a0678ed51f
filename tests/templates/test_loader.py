"""Reading template files, and saying what is wrong with them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from offersync_gui import paths
from offersync_gui.errors import TemplateError
from offersync_gui.templates.loader import Catalogue, check_text

GOOD = """
id = "{id}"
name = "Acme"

[[fields]]
name = "base_url"
label = "Address"
kind = "url"

[[lists]]
path = "/offers"
records = ["offers"]

[offer]
external_id = "id"
name = "title"
"""


def write(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.toml").write_text(text)


def test_every_error_is_reported_with_its_path_and_line():
    text = GOOD.replace('label = "Address"', 'label = ""\ncolour = "red"').format(id="Acme!")
    template, problems = check_text(text, "acme.toml")
    assert template is None
    places = {(problem.path, problem.line) for problem in problems}
    assert places == {("id", 2), ("fields.0.label", 7), ("fields.0.colour", 8)}


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        "smb://host/share",
        "javascript:alert(1)",
        "//host/share",
        "https:///nowhere",
        "https://user@host.example",
        "https://host.example/a b",
    ],
)
def test_links_lead_to_the_web(link):
    text = GOOD.format(id="acme").replace("[[fields]]", f'homepage = "{link}"\n[[fields]]')
    text = text.replace('kind = "url"', f'kind = "url"\nlink = "{link}"')
    template, problems = check_text(text, "acme.toml")
    assert template is None
    assert {problem.path for problem in problems} == {"homepage", "fields.0.link"}
    assert all(problem.text.startswith("must be a web address") for problem in problems)


def test_a_key_given_twice_is_refused_with_its_line():
    _, [problem] = check_text('id = "a"\nid = "b"\n', "twice.toml")
    assert problem.line == 2


def test_an_unknown_placeholder_is_refused():
    text = GOOD.format(id="acme").replace('"/offers"', '"/{who}/offers"')
    _, [problem] = check_text(text, "acme.toml")
    assert "{who} is not a field" in problem.text


def test_a_newer_file_is_named_as_such():
    _, [problem] = check_text("schema_version = 99\n", "new.toml")
    assert problem.text == "needs a newer OfferSync"


def test_one_broken_file_does_not_stop_the_others(tmp_path):
    write(tmp_path / "own", "broken", "id = ")
    write(tmp_path / "own", "good", GOOD.format(id="good"))
    catalogue = Catalogue(tmp_path / "shipped", tmp_path / "own")
    assert catalogue.get("good").name == "Acme"
    assert {item.path.stem: bool(item.problems) for item in catalogue.all()} == {
        "broken": True,
        "good": False,
    }


def test_an_own_template_does_not_shadow_a_shipped_one(tmp_path):
    write(tmp_path / "shipped", "acme", GOOD.format(id="acme"))
    write(tmp_path / "own", "mine", GOOD.format(id="acme").replace("Acme", "Mine"))
    catalogue = Catalogue(tmp_path / "shipped", tmp_path / "own")
    assert catalogue.get("acme").name == "Acme"
    [mine] = [item for item in catalogue.all() if item.source == "user"]
    assert "belongs to a shipped template" in mine.problems[0].text


def test_a_template_that_is_gone_says_what_to_do(tmp_path):
    with pytest.raises(TemplateError) as gone:
        Catalogue(tmp_path, tmp_path).get("gone")
    assert "offersync template list" in gone.value.next_step


def test_threads_that_ask_at_once_get_one_template(tmp_path):
    catalogue = Catalogue(paths.resources() / "templates", tmp_path)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(catalogue.get, ["tune"] * 8))
    assert all(template is found[0] for template in found)


def test_a_reload_in_mid_load_is_in_nobody_s_way() -> None:
    catalogue = Catalogue(paths.resources() / "templates", paths.resources() / "none")

    class Kept(dict[Any, Any]):
        def __setitem__(self, key: object, value: object) -> None:
            super().__setitem__(key, value)
            catalogue.reload()

    catalogue._loaded = Kept()
    assert catalogue.get("affise").id == "affise"
    assert catalogue._loaded == {}
