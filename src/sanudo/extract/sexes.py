"""Which pronoun stands for a person, as far as titles, words and given names tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_MAN = re.compile(
    r"\b(?:Mr|Sir|Lord|Prince|King|Father|Pope|Sheikh|[Ss]pokesman|[Cc]hairman|[Cc]ongressman|[Aa]lderman|[Bb]usinessman|[Hh]usband|"
    r"[Ff]ather|[Ss]on|[Bb]rother|[Uu]ncle|[Nn]ephew|[Mm]onsieur|Herr|Señor|Don)\b"
)
_WOMAN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Mme|Dame|Lady|Princess|Queen|Madam|Frau|Señora|Sister|[Ss]pokeswoman|[Cc]hairwoman|[Cc]ongresswoman|"
    r"[Bb]usinesswoman|[Aa]ctress|[Ww]ife|[Mm]other|[Dd]aughter|[Ss]ister|[Ww]idow|[Aa]unt|[Nn]iece)\b"
)
MEN = frozenset(
    "Abdul Adam Ahmed Alan Alex Alexander Ali Andrew Anthony Antonio Barack Ben Benjamin Bernard Bernie Bill Bob "
    "Boris Brian Carlos Charles Chris Christopher Daniel Dan David Dennis Dmitry Don Donald Edward Emmanuel Eric "
    "Francis Frank Gary George Gordon Greg Hassan Harry Henry Ibrahim Igor Ivan Jack James Jason Jeff Jim Jimmy Joe "
    "John Jonathan Jose Joseph Juan Justin Kenneth Kevin Larry Luis Mahmoud Mark Martin Matt Matthew Michael Mike "
    "Mitch Mohammad Mohammed Muhammad Narendra Nicolas Nigel Omar Oscar Patrick Paul Pedro Peter Philip Recep Richard "
    "Rick Robert Roger Ron Ronald Sergei Sergey Simon Stephen Steve Steven Ted Thomas Tim Tom Tony Viktor Vladimir "
    "Walter William Yousef".split()
)
WOMEN = frozenset(
    "Aisha Alexandra Alice Amanda Amy Ana Angela Anna Anne Ann Barbara Betsy Carol Caroline Catherine Christine "
    "Claire Cynthia Deborah Diana Diane Donna Dorothy Elena Elizabeth Ellen Emily Emma Eva Fatima Hannah Helen "
    "Hillary Indira Ivanka Jane Janet Jennifer Jessica Joan Judith Julia Julie Kamala Karen Kate Kathleen Kelly "
    "Kellyanne Laura Leila Leslie Linda Lisa Loretta Lucy Margaret Maria Marie Marine Martha Mary Megan Melania "
    "Melanie Melissa Michelle Nancy Natalia Nicola Nicole Nikki Olga Pamela Patricia Rachel Rebecca Robin Rosa Ruth "
    "Samantha Sandra Sarah Sheikha Sofia Sophie Stephanie Susan Svetlana Tatiana Teresa Theresa Ursula Valerie "
    "Victoria Virginia Yulia Zainab".split()
)
"""Given names that newspapers of many countries carry and that are seldom given to the other sex; the project's own list."""


_APART = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bMme)\.\s|[,;:!?][”\"]?\s|\b(?:and|of|with|by|to|for|from|his|her|whose|says|said)\b|['’]s\b"
)
"""What parts a name from words that are not about its bearer."""


def sex(names: Sequence[str]) -> str:
    """Return "he" or "she" where titles or given names tell which pronoun stands for their bearer, else "".

    Each of `names` may begin with a few words before the name; only a title or description right before it counts.

    >>> sex(["Mrs. Adeyemi"]), sex(["met Peter Novak"]), sex(["Novak"])
    ('she', 'he', '')
    """
    men = women = 0
    for name in names:
        near = _APART.split(name)[-1]
        given = re.findall(r"[A-Z][a-zé]+", near)
        men += bool(_MAN.search(near)) or any(word in MEN for word in given)
        women += bool(_WOMAN.search(near)) or any(word in WOMEN for word in given)
    if men == women or min(men, women) * 3 > max(men, women):
        return ""
    return "he" if men > women else "she"
