"""The vocabulary of the sandbox network: verticals, goals, countries and text, all invented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Vertical:
    """A line of business: what its offers are called, which goals pay, and how much (USD)."""

    category: str
    nouns: tuple[str, ...]
    goals: tuple[str, ...]
    low: float
    high: float
    registration: bool = False
    app: bool = False
    share: bool = False


VERTICALS = (
    Vertical("Mobile games", ("Puzzle", "Farm", "Heroes", "Racer"), ("Install",), 0.4, 6, app=True),
    Vertical("Utilities", ("Cleaner", "Scanner", "Keyboard"), ("Install",), 0.2, 2, app=True),
    Vertical("Streaming", ("Play", "Cinema", "Radio"), ("Trial", "Subscription"), 1, 18, app=True),
    Vertical("Dating", ("Match", "Meet", "Duo"), ("DOI", "First payment"), 2, 45, True),
    Vertical("Finance", ("Card", "Credit", "Account"), ("Approved application",), 12, 160, True),
    Vertical("Insurance", ("Cover", "Protect", "Policy"), ("Lead", "Sale"), 4, 70, True),
    Vertical("E-commerce", ("Shop", "Market", "Outlet"), ("Sale",), 3, 25, share=True),
    Vertical("Travel", ("Stays", "Flights", "Trips"), ("Booking",), 5, 60, share=True),
    Vertical("Education", ("Academy", "Lessons", "Tutor"), ("Lead", "Paid course"), 2, 55, True),
    Vertical("Security software", ("VPN", "Shield", "Backup"), ("Sale",), 6, 50, share=True),
    Vertical("Sweepstakes", ("Rewards", "Lucky Box", "Prizes"), ("SOI", "DOI"), 0.8, 5),
    Vertical("Home services", ("Solar", "Roofing", "Movers"), ("Qualified lead",), 15, 95),
)

STARTS = ("Vel", "Nor", "Tam", "Quil", "Zer", "Bri", "Lum", "Oxa", "Pex", "Dra", "Hul", "Kiv")
MIDDLES = ("do", "ri", "su", "vo", "la", "nta", "mo", "xi", "ber", "ka")
ENDINGS = ("ra", "lio", "nix", "met", "va", "dor", "zy", "qua", "til", "beo")

TIERS = (
    ("US", "GB", "CA", "AU", "DE", "FR", "CH", "SE", "NO", "NL"),
    ("ES", "IT", "PL", "PT", "CZ", "AT", "JP", "KR", "AE", "IL"),
    ("BR", "MX", "IN", "ID", "TR", "TH", "PH", "VN", "ZA", "KZ"),
)
CURRENCIES = ("usd",) * 14 + ("eur",) * 5 + ("gbp", "USD")
VERSIONS = {"Android": ("8.0", "9.0", "11"), "iOS": ("14.0", "15.1", "16.0")}
BROWSERS = ("Chrome", "Safari", "Firefox")
CARRIERS = ("Northcell", "Telvia", "Mobina", "Ondafon")
REGIONS = {"US": (4, 12, 36), "DE": (2, 9), "BR": (7, 21), "IN": (3, 18)}
SOURCES = (
    "Websites",
    "Search",
    "Social networks",
    "Push notifications",
    "E-mail",
    "Native advertising",
    "Pop-under",
    "Incentivised traffic",
    "Brand bidding",
)
BANNERS = ((300, 250), (728, 90), (160, 600), (320, 50), (1200, 628))

PARAGRAPHS = (
    "<strong>{name}</strong> is new in {category}&nbsp;and already liked for a short, clear path "
    "from the first click to &ldquo;{goal}&rdquo;.",
    "The page loads fast on every device, is translated by native speakers and has been tested on "
    "search, native and social traffic with steady results over several months.",
    "Only users who are new to {name} count. Duplicates, test orders and orders that the customer "
    "cancels within the hold period are declined; everything else is confirmed within ten days.",
    "Please send the publisher id in every click, so that quality can be reported back per source. "
    "Caps are counted by conversion time and are reset at midnight, UTC.",
    "Brand bidding, coupon pages and misleading claims are not allowed. New banners and "
    "advertorials need a short look from our team; we usually answer within the day.",
    "Best results come from visitors between 25 and 55 on weekday evenings. Ready creatives are "
    "attached below, further sizes and languages can be ordered at no cost.",
)
POINTS = (
    "No incentivised traffic",
    "Average order value above the market&rsquo;s",
    "Conversion after a confirmed e-mail address",
    "18+ only",
    "Weekly payments on request",
    "Deep links on request",
)
FOREIGN = {
    "de": "<p><strong>{name}</strong>: schnelle Seite, faire Auszahlung, Prüfung binnen zehn Tagen."
    " Keine Doppelanmeldungen, kein motivierter Traffic.</p>",
    "es": "<p><strong>{name}</strong>: página rápida, pago justo y validación en diez días. "
    "No se admiten registros duplicados ni tráfico incentivado.</p>",
    "pt": "<p><strong>{name}</strong>: página rápida, pagamento justo e validação em dez dias. "
    "Não aceitamos cadastros duplicados nem tráfego incentivado.</p>",
    "ru": "<p><strong>{name}</strong>: быстрая страница, честные выплаты, проверка за десять дней. "
    "Дубликаты и мотивированный трафик не оплачиваются.</p>",
}
KPIS = (
    "<ul><li>Retention on day 1 above {percent} %</li><li>Fraud below 5 %</li></ul>",
    "<p>At least {percent} % of leads can be reached by telephone.</p>",
    "<p>Share of returning customers under {percent} %.</p>",
)
