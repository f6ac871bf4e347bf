import re
from pathlib import Path

import pytest

from sanudo.ontology import plover

MAPPING = Path("../shared/data/event-coding/CAMEO2PLOVER-2021.txt")


def test_sixteen_types_and_their_modes() -> None:
    assert len(plover.TYPES) == 16
    assert sum(len(each.modes) for each in plover.TYPES.values()) == 67
    assert len([each for each in plover.TYPES.values() if each.modes]) == 11
    assert len(plover.CONTEXTS) == len(set(plover.CONTEXTS)) == 37


@pytest.mark.parametrize(
    ("event_type", "status", "expected"),
    [
        ("CONSULT", "planned", "AGREE"),
        ("CONSULT", "actual", "CONSULT"),
        ("RETREAT", "planned", "CONCEDE"),
        ("CONCEDE", "planned", "CONCEDE"),
        ("ASSAULT", "possible", "THREATEN"),
        ("AID", "denied", "AID"),
        ("SANCTION", "planned", "SANCTION"),
    ],
)
def test_folding(event_type: str, status: str, expected: str) -> None:
    assert plover.folded(event_type, status) == expected  # type: ignore[arg-type]


def test_intensity_is_the_modes_where_it_has_one() -> None:
    assert plover.intensity("RETREAT") == 6.5
    assert plover.intensity("RETREAT", "disarm") == 10
    assert plover.intensity("AID", None) == 10
    assert all(-10 <= score <= 10 for each in plover.TYPES.values() for score in (each.score, *each.modes.values()))
    for each in plover.TYPES.values():
        assert (each.score >= 0) == (each.quad in (1, 2) or each.name == "REQUEST")


@pytest.mark.shared
@pytest.mark.skipif(not MAPPING.exists(), reason="PLOVER's own mapping is not beside the checkout")
def test_cameo_codes_map_back_to_the_same_type_and_mode() -> None:
    back: dict[str, set[tuple[str, str]]] = {}
    for line in MAPPING.read_text(encoding="utf-8").splitlines():
        match = re.match(r"(\d+):\s*(\w+)\s*(?:,\s*([\w-]*))?", line)
        if match:
            back.setdefault(match.group(1), set()).add((match.group(2), match.group(3) or ""))
    for each in plover.TYPES.values():
        for mode, code in each.cameo.items():
            assert any(kind == each.name for kind, _ in back[code]), (each.name, mode, code)
            if mode:
                assert (each.name, mode) in back[code], (each.name, mode, code)
