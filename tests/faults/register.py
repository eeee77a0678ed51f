"""The faults that OfferSync must survive: what is tried, how much it matters, what cannot be."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """``priority`` 0: loses or falsifies data, leaks a secret, hangs or kills; 1: misleads;
    2: a rough edge.
    """

    id: str
    area: str
    priority: int
    fault: str


_TABLE = """
Transport
N01 1 nobody listens at the port
N02 1 the name does not resolve
N03 0 the connection is taken, nothing ever comes
N04 0 one byte at a time
N05 0 the body is cut short
N07 0 a small answer that unpacks to 300 MB
N08 1 a body without an end
N10 1 502 once
N11 1 5xx for ever
N12 1 429, come back in two seconds
N13 0 429, come back tomorrow
N15 1 three advertisers on one host that allows five requests a second
N16 0 a redirect to another host
N17 0 a redirect from https to http
N19 0 a captive portal
N20 0 an empty body, or 204
N22 1 a dead proxy in the environment
N23 1 offline at the start, online later
N25 1 a cookie that is set for one of two advertisers

TLS
T01 0 a self-signed certificate
T02 0 the certificate of another host
T03 0 an expired certificate
T04 0 a secret for an address without TLS
T06 0 a .netrc that knows the host

Authorization
A01 0 401
A03 0 an error inside a good answer
A04 0 a key pasted with blanks, line ends, invisible characters
A06 1 an expired OAuth token
A07 1 a refresh token that was revoked
A08 0 killed between a new refresh token and its storing
A11 0 the advertiser is deleted while it is synced

Pages
P01 0 the page number is ignored
P02 0 cursors that go round
P03 0 the next page is at another host
P04 0 fewer offers than announced
P05 0 an offer comes in between two pages
P06 0 an offer goes between two pages
P09 0 one page fails for good
P10 0 everything, or nearly, is gone overnight
P12 1 pages are smaller than asked for
P13 0 new offers for ever
P15 0 cancelled between two pages
P16 0 killed between two pages

Answers
D01 1 JSON that is none
D02 0 JSON nested 200,000 deep
D04 1 NaN, Infinity, 1e999
D07 0 half a character in a name
D08 1 control characters
D09 0 ids that are huge, alike, or fractions
D10 0 an offer without an id
D11 0 payouts in every writing
D12 0 sums that binary fractions cannot hold
D13 1 dates in every writing
D14 0 countries in every writing
D16 0 50,000 offers
D18 0 a field is renamed
D19 0 XML that includes, or multiplies itself

Templates
L01 1 unknown keys, wrong types
L02 1 the same key twice
L03 0 an expression of 5,000 levels, or 1 MB
L05 0 an expression that would never end
L06 0 credentials for a host that was not declared
L07 0 a hostile archive
L08 1 a template of a newer OfferSync
L09 0 a template that is removed or changed under its advertisers
L10 0 a secret that has another name in the new version
L11 1 two templates with one id
L14 1 one broken file among good ones

Secret store
K01 0 there is none
K02 0 one that writes in the clear
K03 0 one that forgets
K04 0 it is locked
K05 0 it asks, and is refused after three seconds
K07 0 a secret was removed from outside
K08 0 it takes short secrets only
K09 0 many advertisers at one platform
K10 0 an advertiser is deleted
K11 0 the database fails after the secret store, and the other way round
K12 0 a vault file that was touched, or a wrong passphrase
K13 0 killed while the vault file is written

Leaks
S01 0 a whole journey
S02 0 a failure with the key in its address
S03 0 the most verbose log
S04 0 a traceback in the log
S05 0 the platform sends the key back
S06 0 a request or an answer is copied
S07 0 the report for the makers
S09 1 other users of the computer
S11 0 the settings are exported

Markup and links
R01 0 a picture from afar
R02 0 a picture from this computer
R03 0 scripts
R04 0 markup in a name
R05 0 links that are no web pages

Export
X01 0 formulas in a CSV file
X02 0 formulas in a spreadsheet
X04 0 the target cannot be written
X07 1 what is seen is exported

Storage
B01 0 killed in a sync
B02 0 killed in a migration
B03 0 the disk is full
B04 0 the database may not grow
B06 0 a second start
B07 1 what a killed program leaves
B08 0 the database is garbage
B09 0 the database is damaged or cut
B10 0 the database is of a newer OfferSync
B11 0 the database is of an older OfferSync
B12 0 a migration fails half way
B13 1 the folder is read-only, missing, or goes away
B18 1 a table is rebuilt

Meaning
Y01 0 the same feed twice
Y02 0 a run that is not complete
Y03 0 an offer goes and comes back
Y04 0 what the user wrote
Y05 0 one offer id at two advertisers
Y06 0 Sync now during a scheduled sync
Y07 0 one of ten advertisers fails
Y09 0 an advertiser's filter is narrowed
Y11 1 the history of changes

Time
Z02 0 the computer sleeps for eight hours
Z03 1 the hours of daylight saving time
Z05 1 an interval of 30 days
Z06 1 no time zones on the computer
Z07 1 the program was closed for a week

Process
C01 0 Cancel while something is waited for
C02 0 Quit in a sync
C03 0 an error in the window
C04 0 an error in a sync
C06 1 a hundred syncs
C07 1 Qt warns of something
C10 2 a fatal signal

Window
U01 0 a desktop without a tray
U04 1 twice the scale, a small screen, large type
U05 0 the keyboard alone
U06 0 a screen reader
U07 2 dark, where Qt cannot be told so
U09 1 a hundred advertisers fail at once
U10 1 an advertiser is deleted
U12 1 a sync while the table is filtered, selected, scrolled

Installation
G01 0 a fresh Debian 12
G03 1 the oldest and the newest PySide6
G04 1 the wheel as a tool of uv or pipx
"""

NOT_TRIED: dict[str, str] = {
    "G01": "needs a Debian 12 with nothing on it, which a test cannot make",
    "G03": "needs all tests in two more environments, with libraries that are not the locked ones",
}
"""Rows that cannot be tried on one machine without others, and why."""


def _rows() -> dict[str, Row]:
    rows: dict[str, Row] = {}
    area = ""
    for line in filter(None, _TABLE.splitlines()):
        id_, _, rest = line.partition(" ")
        if rest[:1].isdigit():
            priority, _, fault = rest.partition(" ")
            rows[id_] = Row(id_, area, int(priority), fault)
        else:
            area = line
    return rows


ROWS = _rows()
