"""The rules that find sets of times ("every Monday", "daily", "twice a week") and vague words ("now", "the future")."""

from __future__ import annotations

from sanudo.extract.times_grammar import Find, Meaning, Recurrence, Rule, Vague, rule
from sanudo.extract.times_units import SEASON_UNITS, UNCOUNTED, length_value, number_in, unit_of
from sanudo.extract.times_words import cues


def _per_unit(find: Find) -> Meaning | None:
    """Read "$2 million a year", "twice a week", "per day" as sets; "a year" elsewhere is a length."""
    unit, timed = unit_of(find)
    if find.after() == "-" or unit in UNCOUNTED or (timed and find.has("per") and find.before() in cues("speeds")):
        return None
    if not (find.has("per") or find.has("times") or find.before() in cues("counted") or find.before()[:1].isdigit()):
        return None
    freq = {"once": "1X", "twice": "2X"}.get(find.word("times").lower(), "") if find.has("times") else ""
    return Recurrence(value=length_value(1, unit, timed), freq=freq)


def _every(find: Find) -> Meaning | None:
    """Read "every Monday", "each year", "every other week", "every four years"."""
    quant = find.word("q").upper()
    if find.has("w"):
        return Recurrence(value=f"XXXX-WXX-{find.value('w')}", quant=quant)
    if find.has("m"):
        return Recurrence(value=f"XXXX-{int(find.value('m')):02d}", quant=quant)
    if find.has("p"):
        return Recurrence(value=f"XXXX-XX-XXT{find.value('p')}", quant=quant)
    unit, timed = unit_of(find)
    if unit in SEASON_UNITS:
        return Recurrence(value=f"XXXX-{unit}", quant=quant)
    number = number_in(find) if find.has("n") else 2 if find.has("other") else 1
    return Recurrence(value=length_value(number, unit, timed), quant=quant)


def _adverb(find: Find) -> Meaning | None:
    """Read "daily" and the like, but not a newspaper's: "the daily Granma"."""
    return None if find.tokens.word(find.last)[:1].isupper() else Recurrence(value=find.value("v"))


def _plural(find: Find) -> Meaning | None:
    """Read "Mondays", "on weekends"."""
    if find.has("w"):
        return Recurrence(value=f"XXXX-WXX-{find.value('w')}", quant="EVERY")
    return Recurrence(value="XXXX-WXX-WE", quant="EVERY") if find.before() in ("on", "at", "most", "some", "and") else None


SETS: tuple[Rule, ...] = (
    rule("(?P<times>once)? (?P<per>per) (?P<u>(ONE_UNIT|second))", _per_unit),
    rule("(?P<times>(once|twice))? a (?P<u>ONE_UNIT)", _per_unit),
    rule("(?P<q>every) (?P<n>COUNT)? (?P<u>(units|clock_units))", _every),
    rule("(?P<q>every) (?P<other>other)? ((?P<w>weekday)|(?P<m>month)|(?P<p>part))", _every),
    rule("(?P<q>every) (?P<other>other)? (?P<u>(ONE_UNIT|weekend|season|soft_season|quarter))", _every),
    rule("(?P<v>adverb)", _adverb),
    rule("(?P<w>weekdays)", _plural),
    rule("weekends", _plural),
)


def _vague(find: Find) -> Meaning | None:
    """Read "now", "currently", "recently", "the near future"; "soon" only if the encoder says so."""
    return None if find.after() == "-" or find.before() == "-" else Vague(value=find.value("v"))


def _doubtful(find: Find) -> Meaning | None:
    """Read words that are times only if the encoder says so: "current", "recent", "soon", "previously"."""
    value = {"0": "PAST_REF" if find.word("v").lower() == "recent" else "PRESENT_REF"}.get(find.value("v"), find.value("v"))
    declined = find.after() in ("as", "after", "enough", "-") or find.before() in ("too", "how", "-", "most")
    return None if declined else Vague(value=value, doubtful=True)


def _days(find: Find) -> Meaning | None:
    """Read "these days", "in those years"."""
    if find.word("w").lower() == "these":
        return Vague(value="PRESENT_REF") if find.value("u") == "D" else None
    return Vague(value="PAST_REF") if find.before() in ("in", "during", "of") else None


def _one_day(find: Find) -> Meaning | None:
    """Read "will one day"."""
    told = find.word("n").lower() == "one" and find.value("u") == "D" and find.before() in cues("modal")
    return Vague(value="FUTURE_REF") if told else None


def _the_past(find: Find) -> Meaning | None:
    """Read "in the past"."""
    return Vague(value="PAST_REF") if find.word("s").lower() == "past" and find.before() in ("in", "of", "from") else None


VAGUE: tuple[Rule, ...] = (
    rule("right? (?P<v>now)", _vague),
    rule("(?P<v>(currently|recently))", _vague),
    rule("the near? (?P<v>future)", _vague),
    rule("(?P<v>(doubtful|current|recent|soon))", _doubtful),
    rule("(?P<w>these) (?P<u>units)", _days),
    rule("(?P<n>number) (?P<u>unit)", _one_day),
    rule("the (?P<s>last)", _the_past),
)
