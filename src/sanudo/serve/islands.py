"""The interactive views: which script pages load for them. `web/` is built into `static/islands`; pages can do without."""

from __future__ import annotations

import json
import logging
from pathlib import Path

LOGGER = logging.getLogger(__name__)

FOLDER = Path(__file__).parent / "static" / "islands"
ENTRY = "src/main.ts"


def script(folder: Path = FOLDER) -> str:
    """Return the path below `/static` of the script that loads islands, empty where they have not been built."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        return f"islands/{manifest[ENTRY]['file']}"
    except FileNotFoundError:
        LOGGER.warning("The interactive views are not built, so pages do without them: make setup builds them.")
    except (OSError, ValueError, KeyError, TypeError) as error:
        LOGGER.warning("The interactive views cannot be used (%s: %s): make setup builds them anew.", folder, error)
    return ""
