"""Every text of the storage rules, for translators; a test compares them to the rules."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

GROUPS: dict[str, tuple[object, object]] = {
    "entry": (
        QT_TRANSLATE_NOOP("Rules", "Entry"),
        QT_TRANSLATE_NOOP("Rules", "What a new offer starts as"),
    ),
    "filters": (
        QT_TRANSLATE_NOOP("Rules", "Filters"),
        QT_TRANSLATE_NOOP("Rules", "Which offers are taken at all"),
    ),
    "fields": (
        QT_TRANSLATE_NOOP("Rules", "Fields"),
        QT_TRANSLATE_NOOP("Rules", "What a sync may overwrite"),
    ),
    "money": (
        QT_TRANSLATE_NOOP("Rules", "Money"),
        QT_TRANSLATE_NOOP("Rules", "From revenue to publisher payout"),
    ),
    "link": (
        QT_TRANSLATE_NOOP("Rules", "Link"),
        QT_TRANSLATE_NOOP("Rules", "Parameters of the tracking link"),
    ),
    "status": (
        QT_TRANSLATE_NOOP("Rules", "Status & missing"),
        QT_TRANSLATE_NOOP("Rules", "When offers go, return or are held"),
    ),
}
CHOICES: dict[str, object] = {
    "review": QT_TRANSLATE_NOOP("Rules", "Needs review"),
    "active": QT_TRANSLATE_NOOP("Rules", "Active"),
    "paused": QT_TRANSLATE_NOOP("Rules", "Paused"),
    "as_source": QT_TRANSLATE_NOOP("Rules", "As the platform shows it"),
    "private": QT_TRANSLATE_NOOP("Rules", "Private"),
    "on_request": QT_TRANSLATE_NOOP("Rules", "On request"),
    "public": QT_TRANSLATE_NOOP("Rules", "Public"),
    "approved": QT_TRANSLATE_NOOP("Rules", "Only those I am approved for"),
    "applicable": QT_TRANSLATE_NOOP("Rules", "Also those I can apply for"),
    "all": QT_TRANSLATE_NOOP("Rules", "All"),
    "missing": QT_TRANSLATE_NOOP("Rules", "Treat it as gone"),
    "keep": QT_TRANSLATE_NOOP("Rules", "Leave it as it is"),
    "pause": QT_TRANSLATE_NOOP("Rules", "Pause it"),
    "archive": QT_TRANSLATE_NOOP("Rules", "Archive it"),
    "flag": QT_TRANSLATE_NOOP("Rules", "Only mark it"),
    "percent": QT_TRANSLATE_NOOP("Rules", "A share of the revenue"),
    "minus": QT_TRANSLATE_NOOP("Rules", "Revenue minus an amount"),
    "fixed": QT_TRANSLATE_NOOP("Rules", "A fixed amount"),
    "same": QT_TRANSLATE_NOOP("Rules", "All of the revenue"),
    "none": QT_TRANSLATE_NOOP("Rules", "Do not set a payout"),
    "restore": QT_TRANSLATE_NOOP("Rules", "As it was before"),
    "leave": QT_TRANSLATE_NOOP("Rules", "Leave it stopped"),
    "apply": QT_TRANSLATE_NOOP("Rules", "Take it over"),
    "alert": QT_TRANSLATE_NOOP("Rules", "Take it over and tell me"),
    "hold": QT_TRANSLATE_NOOP("Rules", "Keep mine and pause the offer"),
    "source": QT_TRANSLATE_NOOP("Rules", "Those of the platform"),
    "source_or_default": QT_TRANSLATE_NOOP("Rules", "Those of the platform, else mine"),
    "default": QT_TRANSLATE_NOOP("Rules", "Mine"),
    "ignore": QT_TRANSLATE_NOOP("Rules", "None"),
    "always": QT_TRANSLATE_NOOP("Rules", "At every sync"),
    "first": QT_TRANSLATE_NOOP("Rules", "Only when it is new"),
    "if_empty": QT_TRANSLATE_NOOP("Rules", "Only while it is empty"),
    "never": QT_TRANSLATE_NOOP("Rules", "Never"),
    "Other": QT_TRANSLATE_NOOP("Rules", "Other"),
}


# What can be set for a field of an offer, and what that does.
PARTS: dict[str, tuple[object, object]] = {
    "": (
        QT_TRANSLATE_NOOP("Rules", "When a sync writes it"),
        QT_TRANSLATE_NOOP("Rules", "Whether a sync may overwrite what stands there."),
    ),
    "value": (
        QT_TRANSLATE_NOOP("Rules", "Your own value"),
        QT_TRANSLATE_NOOP("Rules", "Wins over what the platform says."),
    ),
    "default": (
        QT_TRANSLATE_NOOP("Rules", "Where there is none"),
        QT_TRANSLATE_NOOP("Rules", "Only where the platform says nothing."),
    ),
    "prefix": (
        QT_TRANSLATE_NOOP("Rules", "Before it"),
        QT_TRANSLATE_NOOP("Rules", "Put before what the platform says."),
    ),
    "suffix": (
        QT_TRANSLATE_NOOP("Rules", "Behind it"),
        QT_TRANSLATE_NOOP("Rules", "Put behind what the platform says."),
    ),
}
LABELS = (
    QT_TRANSLATE_NOOP("Rules", "Status of a new offer"),
    QT_TRANSLATE_NOOP("Rules", "Visibility of a new offer"),
    QT_TRANSLATE_NOOP("Rules", "What decides about a new offer"),
    QT_TRANSLATE_NOOP("Rules", "Which offers are taken"),
    QT_TRANSLATE_NOOP("Rules", "Most new offers in one run (0 = all)"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these countries"),
    QT_TRANSLATE_NOOP("Rules", "No offers that run only in these countries"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these systems"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these devices"),
    QT_TRANSLATE_NOOP("Rules", "Only these payout models"),
    QT_TRANSLATE_NOOP("Rules", "Only these currencies"),
    QT_TRANSLATE_NOOP("Rules", "Only these categories"),
    QT_TRANSLATE_NOOP("Rules", "Only names with one of these words"),
    QT_TRANSLATE_NOOP("Rules", "Only these offer ids"),
    QT_TRANSLATE_NOOP("Rules", "Never these offer ids"),
    QT_TRANSLATE_NOOP("Rules", "Least revenue"),
    QT_TRANSLATE_NOOP("Rules", "Most revenue"),
    QT_TRANSLATE_NOOP("Rules", "When a stored offer no longer fits"),
    QT_TRANSLATE_NOOP("Rules", "Publisher payout"),
    QT_TRANSLATE_NOOP("Rules", "Publisher's share in %"),
    QT_TRANSLATE_NOOP("Rules", "Amount for minus and fixed"),
    QT_TRANSLATE_NOOP("Rules", "Least that stays with you"),
    QT_TRANSLATE_NOOP("Rules", "Decimals, rounded down"),
    QT_TRANSLATE_NOOP("Rules", "When the revenue falls"),
    QT_TRANSLATE_NOOP("Rules", "Click id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Source id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to remove"),
    QT_TRANSLATE_NOOP("Rules", "{placeholder}=value, or old=new parameter name"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to add: name=value"),
    QT_TRANSLATE_NOOP("Rules", "When an offer is gone from the feed"),
    QT_TRANSLATE_NOOP("Rules", "Complete runs without it"),
    QT_TRANSLATE_NOOP("Rules", "Hours without it"),
    QT_TRANSLATE_NOOP("Rules", "Days until a gone offer is archived (0 = never)"),
    QT_TRANSLATE_NOOP("Rules", "When an offer comes back"),
    QT_TRANSLATE_NOOP("Rules", "Hold a run that stops more than %"),
    QT_TRANSLATE_NOOP("Rules", "… and at least so many offers"),
    QT_TRANSLATE_NOOP("Rules", "Caps"),
    QT_TRANSLATE_NOOP("Rules", "Your caps"),
    QT_TRANSLATE_NOOP("Rules", "Your words for categories"),
    QT_TRANSLATE_NOOP("Rules", "API Auto Synchronization"),
    QT_TRANSLATE_NOOP("Rules", "Minutes between runs"),
    QT_TRANSLATE_NOOP("Rules", "Notify me"),
)
HELPS = (
    QT_TRANSLATE_NOOP(
        "Rules", "As the platform shows it: active there is active here, without a review."
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "Who of your publishers may see it. Later syncs leave it as you set it."
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "The first that fits gives the status: model=CPI and revenue>=1.5 -> active"
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "Where the platform does not tell an approval, an offer counts as approved."
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "The rest is counted as filtered, and taken by the runs that follow."
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "An offer passes if at least one of its countries fits; worldwide passes."
    ),
    QT_TRANSLATE_NOOP("Rules", "An offer that also runs elsewhere passes."),
    QT_TRANSLATE_NOOP("Rules", "An offer for every system passes."),
    QT_TRANSLATE_NOOP("Rules", "An offer for every device passes."),
    QT_TRANSLATE_NOOP("Rules", "Compared with the headline of the offer."),
    QT_TRANSLATE_NOOP("Rules", "One of them is enough. Compared after your category words."),
    QT_TRANSLATE_NOOP("Rules", "Upper and lower case are the same."),
    QT_TRANSLATE_NOOP("Rules", "The ids of the platform, separated by commas."),
    QT_TRANSLATE_NOOP("Rules", "Inclusive; the headline of the offer is compared."),
    QT_TRANSLATE_NOOP("Rules", "A paused one comes back by itself when it fits again."),
    QT_TRANSLATE_NOOP(
        "Rules", "How the publisher payout follows from the revenue, on every payout row."
    ),
    QT_TRANSLATE_NOOP("Rules", "80 means: the publisher gets 80 %, you keep 20 %."),
    QT_TRANSLATE_NOOP("Rules", "In the currency of the offer."),
    QT_TRANSLATE_NOOP(
        "Rules", "The payout never exceeds the revenue minus this, and is never below 0."
    ),
    QT_TRANSLATE_NOOP("Rules", "Exact, and never rounded up."),
    QT_TRANSLATE_NOOP("Rules", "Hold: the offer keeps its figures and is paused for your review."),
    QT_TRANSLATE_NOOP(
        "Rules", "The parameter that carries the click id, and the macro that fills it."
    ),
    QT_TRANSLATE_NOOP(
        "Rules", "The parameter that carries the source, and the macro that fills it."
    ),
    QT_TRANSLATE_NOOP("Rules", "By name; * stands for any letters."),
    QT_TRANSLATE_NOOP(
        "Rules", "Placeholders of the platform get your value, parameters another name."
    ),
    QT_TRANSLATE_NOOP("Rules", "A parameter that is there already is replaced."),
    QT_TRANSLATE_NOOP("Rules", "Only after complete feeds without it. Nothing is ever deleted."),
    QT_TRANSLATE_NOOP("Rules", "This and the hours must both be reached."),
    QT_TRANSLATE_NOOP("Rules", "This and the runs must both be reached."),
    QT_TRANSLATE_NOOP("Rules", "Of offers that the sync paused because they are gone."),
    QT_TRANSLATE_NOOP("Rules", "Lifts only what a sync stopped; what you paused stays paused."),
    QT_TRANSLATE_NOOP(
        "Rules", "Such a run waits for your decision; until then nothing of it is written."
    ),
    QT_TRANSLATE_NOOP("Rules", "Smaller changes are never held."),
    QT_TRANSLATE_NOOP("Rules", "Whether caps are those of the platform, yours, or none."),
    QT_TRANSLATE_NOOP("Rules", "As 100/day, 2500/month/budget."),
    QT_TRANSLATE_NOOP("Rules", "Pairs as Gaming=Games; words without a pair stay as they are."),
    QT_TRANSLATE_NOOP("Rules", "Off: offers are pulled once, on Sync now, and then left alone."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Off: no message of the desktop about what happens there.",
    ),
    QT_TRANSLATE_NOOP("Rules", "Counted from the end of the last run, manual ones included."),
)
