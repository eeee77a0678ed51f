"""The texts of an invented offer: its brand, title, description and quality goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.sync.sandbox import words

if TYPE_CHECKING:
    from random import Random

ByLanguage = dict[str, str] | list[str]
"""PHP's empty map is an empty list."""


def brand(rng: Random) -> str:
    return rng.choice(words.STARTS) + rng.choice(words.MIDDLES) + rng.choice(words.ENDINGS)


def title(rng: Random, name: str, system: str, countries: list[str]) -> str:
    """For example ``Velsunix Match [iOS] AU/CZ/IL+ Exclusive``."""
    place = "WW" if not countries else "/".join(countries[:3]) + ("+" if countries[3:] else "")
    tag = f" [{system}]" if system else ""
    return f"{name}{tag} {place}{rng.choice(('', '', ' Non-incent', ' Exclusive'))}"


def description(rng: Random, name: str, vertical: words.Vertical) -> ByLanguage:
    """HTML by language; some networks write no English, some nothing at all."""
    if rng.random() < 0.02:
        return []
    language = rng.choice(list(words.FOREIGN))
    foreign = words.FOREIGN[language].format(name=name)
    if rng.random() < 0.06:
        return {"en": "", language: foreign}
    facts = {"name": name, "category": vertical.category, "goal": vertical.goals[-1]}
    paragraphs = rng.sample(words.PARAGRAPHS, rng.randint(2, 5))
    points = rng.sample(words.POINTS, rng.randint(2, 4))
    english = "\r\n\r\n".join(f"<p>{text.format(**facts)}</p>" for text in paragraphs)
    english += "\r\n<ul>\r\n" + "".join(f"\t<li>{point}</li>\r\n" for point in points) + "</ul>"
    return {"en": english, language: foreign} if rng.random() < 0.3 else {"en": english}


def kpi(rng: Random) -> ByLanguage:
    if rng.random() < 0.3:
        return []
    return {"en": rng.choice(words.KPIS).format(percent=rng.randrange(10, 45, 5))}
