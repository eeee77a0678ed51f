"""Answers of invented platforms."""

from __future__ import annotations

import json

NESTED = json.dumps(
    {
        "status": "ok",
        "meta": {"total": 40, "next_page_url": "https://api.acme.example/?page=2"},
        "managers": [{"id": 1, "name": "Bo"}, {"id": 2, "name": "Cy"}],
        "data": {
            "campaigns": [
                {
                    "campaignId": 100 + number,
                    "title": f"Offer {number}",
                    "state": ["live", "paused"][number % 2],
                    "geo": ["DE", "AT"],
                    "deals": [{"amount": "2.50", "currency": "EUR", "event": "sale"}],
                    "contact_email": "bob@corp.example",
                    "api_key": "sk_live_1234567890",
                    "landing_url": f"https://landing.example/{number}",
                    "click_url": f"https://go.acme.example/?token=abcdef123456&o={number}",
                    "about": "<p>It's '''fine'''; write to bob@corp.example</p>",
                    "ends": "2031-05-01",
                    "limits": {"daily_cap": 50},
                    "os": ["iOS", "Android 9+"],
                }
                for number in range(12)
            ]
        },
    }
)
XML = """<?xml version="1.0"?>
<response><success>true</success><offers><offer id="4"><name>A &amp; B</name><payout>12.5%</payout>
<countries>US,DE</countries><preview_url>https://a.example/</preview_url></offer></offers></response>
"""
TABLE = """id;name;payout;geo;url
1;One;2.5 USD;DE,AT;https://a.example/
2;Two;3 USD;US;https://b.example/
"""
WHOLE = '[{"id": 1, "name": "x", "payout": 3.5}, {"id": 2, "name": "y", "payout": null}]'
BY_ID = """{"offers": {
  "11": {"id": 11, "name": "x", "active": true}, "12": {"id": 12, "name": "y", "active": false}
}}"""
MIXED = """{"offers": [
  {"id": 1, "name": "x", "rates": [
    {"payout": "2.5", "payout_type": "Fixed", "currency": "EUR", "country": "DE"},
    {"payout": "7", "payout_type": "percent", "currency": "EUR", "country": "AT"}]},
  {"id": 2, "name": "y", "rates": [
    {"payout": "9", "payout_type": "percent", "currency": "EUR", "country": "US"}]}
]}"""
