"""Names of countries that ISO 3166-1 does not have; and Kosovo, which it lacks altogether."""

# Where nobody says what ISO calls it.
USUAL_NAMES = {
    "BN": "Brunei",
    "BQ": "Caribbean Netherlands",
    "CC": "Cocos Islands",
    "CD": "Democratic Republic of the Congo",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "MF": "Saint Martin",
    "PS": "Palestine",
    "RU": "Russia",
    "SH": "Saint Helena",
    "SX": "Sint Maarten",
    "VA": "Vatican City",
    "VG": "British Virgin Islands",
    "VI": "US Virgin Islands",
    "XK": "Kosovo",
}

# What platforms write besides.
OTHER_NAMES = """\
AE UAE|Emirates
AX Aland
BA Bosnia|Bosnia-Herzegovina
BL St Barthelemy
BQ Bonaire|Bonaire, Saint Eustatius and Saba
CC Keeling Islands
CD DR Congo|DRC
CD Congo, Democratic Republic|Congo (Kinshasa)|Congo-Kinshasa|Zaire
CG Congo, Republic of the|Congo (Brazzaville)|Congo-Brazzaville
CI Ivory Coast
CN PRC|Mainland China
CV Cape Verde
CZ Czech
DE Deutschland
FK Malvinas
GB UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
GM The Gambia
GR Hellas
HK Hong Kong SAR|Hong Kong SAR China
KN St Kitts and Nevis
KP DPRK|Korea, North
KR Korea|Republic of Korea|Korea, South
LA Lao PDR
LC St Lucia
LY Libyan Arab Jamahiriya
MF St Martin
MK Macedonia|FYROM|Macedonia, the former Yugoslav Republic of
MM Burma
MO Macau|Macao SAR China
NL Holland|Nederland
PM St Pierre and Miquelon
PN Pitcairn Islands
PS State of Palestine
PS Palestinian Territory|Palestinian Territories|Palestinian Territory, Occupied
RE Reunion Island
SA KSA
SH St Helena
SJ Svalbard
SZ Swaziland
TL East Timor
TR Turkey
TW Taiwan, ROC|Chinese Taipei
UM US Minor Outlying Islands
US America
VA Vatican|Vatican City State|Holy See
VC St Vincent and the Grenadines|Saint Vincent|St Vincent
VG BVI
VI United States Virgin Islands|USVI
XK XKX|983
"""
