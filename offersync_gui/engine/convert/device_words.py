"""The words that platforms have for devices and operating systems."""

from __future__ import annotations

_DEVICES = """
desktop: desktop pc computer laptop notebook desktoppc personalcomputer web desktops desktopdevice
mobile: mobile smartphone phone mobilephone cellphone handset androidphone iphone iphoneos
 mobiledevice smartphones mobiles phones featurephone windowsphone mobileweb ipod mobileapp
tablet: tablet ipad androidtablet tablets ipados phablet tabletpc
tv: tv smarttv connectedtv ctv ott settopbox television androidtv appletv
console: console gameconsole gamingconsole gamesconsole videogameconsole
"""
_SYSTEMS = """
Android: android androidos androidphone androidtablet androidtv
iOS: ios iphone ipad ipod ipodtouch iphoneos ipados ipadios iosphone iostablet appleios
Windows: windows win windowsphone windowsmobile windowspc microsoftwindows windowsdesktop windowsos
macOS: macos mac osx macosx macintosh applemac
Linux: linux ubuntu linuxos
ChromeOS: chromeos chromiumos chromebook
"""
_ANYTHING = "all any both none alldevices alldevice allos allplatforms everything"


def words_of(table: str) -> dict[str, str]:
    """Each word of a table of ``Name: word word …`` lines, with its name."""
    entries = (line.split(": ") for line in table.strip().replace("\n ", " ").split("\n"))
    return {word: name for name, words in entries for word in words.split()}


def key(word: str) -> str:
    return "".join(sign for sign in word.casefold() if sign.isalnum())


ANYTHING = frozenset(_ANYTHING.split())
DEVICES, SYSTEMS = words_of(_DEVICES), words_of(_SYSTEMS)
KEYS = ("name", "label", "platform", "device_type", "os")
SEPARATORS = ",;|\n"
