"""Starts OfferSync from a source checkout: `python main.py` is the `offersync` command."""

import sys

from offersync_gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
