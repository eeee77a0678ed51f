from __future__ import annotations

from typing import Any

import pytest

from offersync_gui.domain.offer import OsTarget
from offersync_gui.engine.convert import os_target
from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["mobile", "tablet"], ["mobile", "tablet"]),
        ("smartphone,tablet", ["mobile", "tablet"]),
        ("Mobile,PC", ["mobile", "desktop"]),
        (["Phone", "Smartphone", "Computer"], ["mobile", "desktop"]),
        (["android_phone", "android_tablet"], ["mobile", "tablet"]),
        ("Android,iPhone", ["mobile"]),
        (["Smart TV", "Game console"], ["tv", "console"]),
        ("iPad", ["tablet"]),
        (["mediahub", "SmartWatch"], ["mediahub", "smartwatch"]),
        (["all"], []),
        ("Any", []),
        ([{"label": "Mobile"}], ["mobile"]),
        *all_give([], None, "", [], False),
        ([1], UNCLEAR),
        (True, UNCLEAR),
        ("x" * 3000, UNCLEAR),
    ],
)
def test_devices(value: Any, expected: Any) -> None:
    assert converted("devices", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("android", "Android"),
        ("ANDROID", "Android"),
        ("iPhone", "iOS"),
        ("iPadOS", "iOS"),
        ("Mac OS X", "macOS"),
        ("windows_phone", "Windows"),
        ("Chrome OS", "ChromeOS"),
        ("ubuntu", "Linux"),
        ("Blackberry", "Blackberry"),
        ("all", None),
        ("Desktop", None),
        ("", None),
        ([], UNCLEAR),
    ],
)
def test_os_name(value: Any, expected: Any) -> None:
    assert converted("os_name", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["iOS", "Android"], [OsTarget("iOS"), OsTarget("Android")]),
        (
            "iPhone 9.0+,iPad,Android 4.4+",
            [OsTarget("iOS", "9.0"), OsTarget("iOS"), OsTarget("Android", "4.4")],
        ),
        ("Android 4.4-", [OsTarget("Android", None, "4.4")]),
        ("Android 10", [OsTarget("Android", "10", "10")]),
        ("Android 4.4 – 9.0", [OsTarget("Android", "4.4", "9.0")]),
        ("iOS >= 12", [OsTarget("iOS", "12")]),
        ("iOS <= 12", [OsTarget("iOS", None, "12")]),
        (["1:OS:Android(4.4-9.0)", "0:OS:iOS(1-2)"], [OsTarget("Android", "4.4", "9.0")]),
        (
            ["1:OS:iOS(All)", "1:OS:Windows", "0:OS:Android", "1:OS:Linux()"],
            [OsTarget("iOS"), OsTarget("Windows"), OsTarget("Linux")],
        ),
        ("Desktop,Blackberry,All", [OsTarget("Blackberry")]),
        ("Windows XP", [OsTarget("Windows XP")]),
        ({"android": {"min": "9", "max": "14"}}, [OsTarget("Android", "9", "14")]),
        ([{"name": "android", "min": "8.0", "max": ""}], [OsTarget("Android", "8.0")]),
        ({"name": "iOS", "version": 12}, [OsTarget("iOS", "12", "12")]),
        (
            [{"name": "Android", "comparison": "GTE", "version": "9.0"}],
            [OsTarget("Android", "9.0")],
        ),
        ([{"label": "Android 10", "match_type": "minimum"}], [OsTarget("Android", "10")]),
        ([{"name": "iOS", "version": ["all"]}, "iOS"], [OsTarget("iOS")]),
        *all_give([], None, "", [], {}, "all"),
        (True, UNCLEAR),
        ([{"x": 1}], UNCLEAR),
        ("x" * 3000, UNCLEAR),
    ],
)
def test_os_targets(value: Any, expected: Any) -> None:
    assert converted("os_targets", value) == expected


@pytest.mark.parametrize(
    ("comparison", "expected"),
    [
        ("GT", ("9", None)),
        ("GTE", ("9", None)),
        ("minimum", ("9", None)),
        ("LT", (None, "9")),
        ("lte", (None, "9")),
        ("maximum", (None, "9")),
        ("EQ", ("9", "9")),
        ("exact", ("9", "9")),
        (None, ("9", "9")),
    ],
)
def test_comparison_says_what_the_version_limits(
    comparison: str | None, expected: tuple[str | None, str | None]
) -> None:
    assert os_target("Android", "9", comparison) == OsTarget("Android", *expected)


def test_target_of_any_system_is_none() -> None:
    assert os_target("all", "9", "GTE") is None
    assert os_target(None) is None
