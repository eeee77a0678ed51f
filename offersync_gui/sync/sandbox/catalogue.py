"""Invents the offers of the sandbox network, in the shape an Affise partner gets them."""

from __future__ import annotations

from hashlib import blake2b
from random import Random
from typing import Any

from offersync_gui.sync.sandbox import texts, words
from offersync_gui.sync.sandbox.terms import caps, payments, targeting

Offer = dict[str, Any]
PARTNER = 7
PER_CENT_CONNECTED, PER_CENT_OPEN = 75, 10


def invent(number: int, seed: int, base_url: str) -> Offer:
    """Offer ``number``: the same one for the same seed. Its logo lies under ``base_url``."""
    rng = Random(f"{seed}:{number}")
    vertical = rng.choice(words.VERTICALS)
    brand = texts.brand(rng)
    name = f"{brand} {rng.choice(vertical.nouns)}"
    rows = payments(rng, vertical)
    countries = sorted({country.upper() for row in rows for country in row["countries"]})
    system = rng.choice(list(words.VERSIONS)) if vertical.app else ""
    return {
        "id": number,
        "offer_id": _hex(f"{seed}:{number}"),
        "bundle_id": f"example.{brand.lower()}.app" if system == "Android" else "",
        "title": texts.title(rng, name, system, countries),
        "preview_url": f"https://www.{brand.lower()}.example/?sub1={{clickid}}&sub2={{pid}}",
        "description_lang": texts.description(rng, name, vertical),
        **_statistics(rng),
        "logo": f"{base_url}/logos/{number}.png",
        "logo_source": f"{number}.png",
        "stop_at": _stop_at(rng),
        "sources": _sources(rng),
        "categories": [vertical.category],
        "full_categories": [{"id": _hex(vertical.category), "title": vertical.category}],
        **({"countries": countries} if countries and rng.random() < 0.4 else {}),
        "payments": rows,
        "caps": caps(rng, rows),
        "caps_status": ["confirmed", "pending"],
        **_access(rng, number),
        "is_cpi": vertical.goals == ("Install",),
        "creatives": _creatives(rng, brand, number),
        "creatives_zip": None,
        "kpi": texts.kpi(rng),
        "targeting": targeting(rng, countries, system),
        **_conditions(rng, countries),
    }


def detail(offer: Offer) -> Offer:
    """The offer as its own page shows it: with goals, schedule and the state of our request."""
    return {
        **offer,
        "payments": [{**row, "currency": row["currency"].upper()} for row in offer["payments"]],
        "goals": {row["goal"]: row["title"] for row in offer["payments"]},
        "caps_timezone": "UTC",
        "hide_caps": 0,
        "schedule": {"enabled": False, "date_start": "", "date_to": "", "timezone": "UTC"},
        "allow_deeplink": False,
        "ticket_created": bool(offer["link"])
        or (offer["required_approval"] and offer["id"] % 2 == 0),
        "postbacks": [],
        "pixels": [],
        "io_document": None,
    }


def _statistics(rng: Random) -> Offer:
    return {
        "cr": round(rng.uniform(0, 9), 2),
        "epc": round(rng.uniform(0, 1.5), 4),
        "affiliate_epc": round(rng.uniform(0, 1.2), 4),
    }


def _conditions(rng: Random, countries: list[str]) -> Offer:
    """What else counts for a conversion; the platform mixes null with [] and 0 with false."""
    return {
        "strictly_country": int(bool(countries)),
        "strictly_os": rng.choice(([], None)),
        "strictly_brands": [],
        "strictly_isp": [],
        "restriction_isp": rng.choice(([], None)),
        "macro_url": None,
        "use_https": True,
        "use_http": False,
        "hold_period": rng.choice((0, 7, 15, 30, 45)),
        "click_session": rng.choice(("1d", "7d", "30d", "1y")),
        "minimal_click_session": "0s",
        "consider_personal_targeting_only": False,
        "hosts_only": False,
        "uniq_ip_only": rng.random() < 0.3,
        "reject_not_uniq_ip": int(rng.random() < 0.2),
        "sign_clicks_integration": "no_sign",
    }


def _stop_at(rng: Random) -> str | None:
    dates = ("2024-03-31 23:59:59", "2031-05-01 00:00:00", "2032-12-31 00:00:00")
    return rng.choice(dates) if rng.random() < 0.12 else rng.choice(("", "", None))


def _sources(rng: Random) -> list[dict[str, Any]]:
    titles = rng.sample(words.SOURCES, rng.randint(0, 5))
    return [
        {"id": _hex(title), "title": title, "allowed": int(rng.random() < 0.8)} for title in titles
    ]


def _access(rng: Random, number: int) -> dict[str, Any]:
    """Connected offers carry their links; the others wait to be asked for, or to be connected."""
    drawn = rng.randrange(100)
    waiting = {"landings": [], "links": [], "link": "", "impressions_link": ""}
    if drawn >= PER_CENT_CONNECTED:
        return {"required_approval": drawn < 100 - PER_CENT_OPEN, **waiting}
    link = f"https://go.sandbox.example/click?pid={PARTNER}&offer_id={number}"
    landings = [
        {
            "id": number * 10 + place,
            "title": f"Landing page {place}",
            "type": "landing",
            "url": f"{link}&l={number * 10 + place}",
            "url_preview": f"https://lp{place}.sandbox.example/{number}",
        }
        for place in range(1, rng.randint(0, 2) + 1)
    ]
    own: Offer = {
        "id": None,
        "title": None,
        "hash": None,
        "url": link,
        "postbacks": [],
        "created": None,
    }
    impressions = f"https://go.sandbox.example/impression?pid={PARTNER}&offer_id={number}"
    return {
        "required_approval": rng.random() < 0.6,
        "landings": landings,
        "links": [own],
        "link": link,
        "impressions_link": impressions if rng.random() < 0.1 else "",
    }


def _creatives(rng: Random, brand: str, number: int) -> list[dict[str, Any]]:
    sizes = rng.sample(words.BANNERS, rng.choice((0, 0, 1, 2)))
    return [
        {
            "id": f"{_hex(f'{number}:{width}')[:8]}-0000-4000-8000-{number:012d}",
            "title": f"{brand} {width}×{height}",
            "file_name": f"{brand.lower()}-{width}x{height}.png",
            "type": "image/png",
            "width": width,
            "height": height,
            "size": f"{rng.randint(12, 240)}.{rng.randint(10, 99)} KB",
            "url": f"https://cdn.sandbox.example/{number}/{width}x{height}.png",
            "assets": None,
        }
        for width, height in sizes
    ]


def _hex(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
