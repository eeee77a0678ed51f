"""No window appears on any screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
