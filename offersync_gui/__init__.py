"""OfferSync keeps one local database of all your advertisers' offers true."""

__version__ = "0.1.0"
