"""The file that `sanudo codebook new` writes: commented, and it trains as it stands."""

from __future__ import annotations

from importlib.resources import files


def starter(name: str) -> str:
    """Return the text of a codebook of this name to start from."""
    text = (files("sanudo.codebook") / "data" / "starter.yaml").read_text(encoding="utf-8")
    return text.replace("NAME", name if name[:1].isalpha() else f"codebook-{name}")
