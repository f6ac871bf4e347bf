"""The rules that find dates: days, months, years and what is made of them, feasts, and dates of other calendars.

Patterns are written over the word classes of `data/times_words.tsv`; see `times_grammar` for how they are read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sanudo.extract.times_calendar import CALENDARS
from sanudo.extract.times_grammar import Find, Meaning, Moment, Range, Rule, rule
from sanudo.extract.times_words import cues

_COUNTED = re.compile(
    r"(?:people|men|women|children|troops|percent|per|points?|times|feet|miles|km|kilometres|kilometers|metres|meters"
    r"|million|billion|tons|tonnes|euros?|dollars?|pounds|yuan|rubles|roubles|yen|jobs|homes|votes|seats|more|other|yards|acres|hectares|degrees"
    r"|copies|units|hours|gmt|[a-z]+ers)"
)
"""Words after a number that say what it counts."""
_OPENING = ("(", "[", "-", "–", "—", "/", "’", "‘", "'", '"', "“", "`")


def _date(year: int | None, month: int | None, day: int | None) -> Moment | None:
    """Return a date, or None where the numbers can be none."""
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return Moment(grain="D" if day is not None else "M" if month is not None else "Y", year=year, month=month, day=day)


def _full_year(words: str) -> int:
    """Return the year that two or four digits mean; two digits below 40 belong to this century."""
    number = int(words)
    return number if len(words) > 2 else number + (2000 if number < 40 else 1900)


def _iso(find: Find) -> Meaning | None:
    words = find.value("iso")
    moment = _date(int(words[:4]), int(words[5:7]), int(words[8:10]))
    if moment is None or len(words) == 10:
        return moment
    return replace(moment, clock=words[11:16], zone="Z" if words.endswith("Z") else "") if words[11:13] <= "24" else None


def _numeric(find: Find) -> Meaning | None:
    """Read 31/12/2019, 12/31/2019, 2019.12.31; if both readings hold, dots and dashes mean day first, slashes month first."""
    words = find.value("numeric")
    first, second, third = re.split(r"[/.-]", words)
    if len(first) == 4:
        return _date(int(first), int(second), int(third))
    if len(third) == 2 and "/" not in words:
        return None
    day_first = int(first) > 12 or ("/" not in words and int(second) <= 12)
    month, day = (second, first) if day_first else (first, second)
    return _date(_full_year(third), int(month), int(day))


def _month_day(find: Find) -> Meaning | None:
    """Read "May 3, 2019", "the 3rd of May", "2019 May 3"; a number that counts what follows is no day."""
    year = find.whole("y")
    follows = find.after() if find.after() != "," else find.after(2)
    if year and find.span("y")[0] == find.first and follows.isdigit():
        return None
    if not year and _COUNTED.fullmatch(find.after()):
        return None
    return _date(year, int(find.value("m")), find.whole("d"))


def _month(find: Find) -> Meaning | None:
    return _date(find.whole("y"), int(find.value("m")), None)


def _bare_month(find: Find) -> Meaning | None:
    """Read a month alone; "May", "March" and "Jan", words or names too, need a word beside them that asks for a time."""
    before, following = find.before(), find.tokens.word(find.last)
    asked = before in cues("asking") or before in ("last", "next", "this", "every", "each", "that", "past")
    named = before == "the" and following.isalpha() and following.islower()
    if find.has("short") and not find.text.endswith(".") and before not in ("in", "since", "until", "by", "last", "next"):
        return None
    return Moment(grain="M", month=int(find.value("m")), vague=find.has("soft") and not (asked or named))


def _day_of_month(find: Find) -> Meaning | None:
    """Read "on the 23rd" as a day of the month told of last."""
    day, before, after = find.whole("d"), find.before(), find.after()
    asked = before in ("on", "by", "until", "since", "from", "before", "after", "past") or (
        before == "of" and find.before(2) in ("morning", "afternoon", "evening", "night")
    )
    ended = not after.isalpha() or after in cues("clause")
    if not asked or not ended or not day or day > 31 or not find.word("d")[0].isdigit():
        return None
    return Moment(grain="D", day=day, story=True)


def _spelled_year(find: Find) -> Meaning | None:
    """Read "nineteen ninety-one"."""
    century = find.whole("a")
    return Moment(grain="Y", year=100 * century + int(find.number("b") or 0)) if century in (17, 18, 19) else None


def _range_of_days(find: Find) -> Meaning | None:
    """Read "May 13-14", "1 to 5 February 2019"."""
    year, month = find.whole("y"), int(find.value("m"))
    first, last = _date(year, month, find.whole("d")), _date(year, month, find.whole("e"))
    if first is None or last is None or (first.day or 0) >= (last.day or 0):
        return None
    return Range(first=first, last=last, cut=(find.span("d")[1], find.span("e")[0]))


def _range_of_years(find: Find) -> Meaning | None:
    """Read "2015-2018", "1914-18"."""
    first, last = find.whole("y"), find.whole("z")
    if first is None or last is None or not 1500 <= first <= 2100:
        return None
    last = last if last > 99 else first // 100 * 100 + last
    if not first < last <= first + 150:
        return None
    cut = (find.span("y")[1], find.span("z")[0])
    return Range(first=Moment(grain="Y", year=first), last=Moment(grain="Y", year=last), cut=cut)


def _year(find: Find) -> Meaning | None:
    """Read a number of four digits as a year unless money, a measure or something counted stands beside it."""
    year, before, after = find.whole("y") or 0, find.before(), find.after()
    glued = find.tokens.near(find.first) and before not in _OPENING
    code = after in ("%", "-") and find.tokens.near(find.last) and not find.after(2).isalpha()
    part = before == "/" and not find.before(2).isdigit()
    if not 1400 <= year <= 2100 or before in cues("not_year") or _COUNTED.fullmatch(after) or glued or code or part:
        return None
    plural = after.isalpha() and after.endswith("s") and find.tokens.word(find.last).islower()
    return Moment(grain="Y", year=year, vague=(plural and before not in cues("year")) or not 1800 <= year <= 2050)


def _decade(find: Find) -> Meaning | None:
    """Read "the 1990s", "the '90s", "the nineties", but not "in her nineties"."""
    words = find.value("decade")
    spelled = find.word("decade")[0].isalpha() and find.before() in ("his", "her", "their", "my", "our", "your")
    return Moment(grain="DE", year=int(words) * 10) if words.isdigit() and len(words) == 3 and not spelled else None


def _century(find: Find) -> Meaning | None:
    count = find.whole("d")
    return Moment(grain="CE", value=f"{count - 1:02d}") if find.value("u") == "CE" and count and 5 <= count <= 22 else None


def _era(find: Find) -> Meaning | None:
    """Read "44 BC", "476 AD"."""
    number = find.whole("y")
    if not number or number > 9999:
        return None
    return Moment(grain="Y", value=f"BC{number:04d}" if find.value("e").upper().startswith("B") else f"{number:04d}")


def _fiscal(find: Find) -> Meaning | None:
    """Read "fiscal 2019", "fiscal year 2019", "FY19": the year by whose number it goes."""
    year = _full_year(find.word("z")) if find.has("z") else find.whole("y")
    return Moment(grain="Y", year=year) if year else None


def _year_end(find: Find) -> Meaning | None:
    """Read "year-end", "yearend", "the year's end"."""
    return Moment(grain="Y", step=0, mod="END") if not find.has("u") or find.value("u") == "Y" else None


def _quarter(find: Find) -> Meaning | None:
    number = int(find.value("q")) if find.has("q") else find.whole("d")
    return Moment(grain="Q", quarter=number, year=find.whole("y")) if number and number <= 4 else None


def _half(find: Find) -> Meaning | None:
    """Read "the first half of 2019", "H1 2019"."""
    number = int(find.value("h")) if find.has("h") else find.whole("d")
    told = find.has("y") or find.after() == "of"
    return Moment(grain="HALF", half=number, year=find.whole("y")) if number in (1, 2) and told else None


def _season(find: Find) -> Meaning | None:
    """Read "the summer of 2019", "in the spring"; alone it is one only if the encoder says so, "fall" and "spring" never."""
    year = find.whole("y")
    named = find.before() in ("in", "since", "by") or (
        find.has("the") and (find.before() in cues("asking") or find.before() in ("into", "over", "for"))
    )
    if find.has("soft") and year is None and not named:
        return None
    return Moment(grain="SEASON", season=find.value("s"), year=year, vague=year is None and not named)


def _feast(find: Find) -> Meaning | None:
    return Moment(grain="D", feast=find.value("f"), year=find.whole("y"))


def _foreign(find: Find) -> Meaning | None:
    """Read a date of another calendar; a month that is also a common word counts only with day and year."""
    calendar, month = find.value("m").rstrip("!").split(" ")
    certain = find.value("m").endswith("!")
    day, year = find.whole("d"), find.whole("y")
    if not certain and (day is None or year is None):
        return None
    if year is None:
        return Moment(grain="D" if day else "M", feast=f"{calendar} {month}" + (f"-{day}" if day else ""))
    date = CALENDARS[calendar][0](year, int(month), day or 1) if year < 6000 else None
    if date is None:
        return None
    return Moment(grain="D" if day else "M", year=date.year, month=date.month, day=date.day if day else None)


def _week_of(find: Find) -> Meaning | None:
    """Read "the week of May 6"."""
    date = _date(find.whole("y"), int(find.value("m")), find.whole("d")) if find.value("u") == "W" else None
    return replace(date, grain="W") if date else None


def _weekday(find: Find) -> Meaning | None:
    """Read a weekday; a shortened one without its point only if the encoder says so."""
    return Moment(grain="D", weekday=int(find.value("w")), vague=find.has("short") and not find.text.endswith("."))


_YEAR = "(comma? (?P<y>year))?"
_NUMBER = "(n12|n24|n31)"
DATES: tuple[Rule, ...] = (
    rule("(?P<iso>iso)", _iso),
    rule("(?P<numeric>numeric)", _numeric),
    rule(f"(?P<m>MONTH) comma? the? (?P<d>DAY) {_YEAR}", _month_day),
    rule("(?P<d>DAY) of? (?P<m>MONTH) (comma? of? (?P<y>year))?", _month_day),
    rule("the (?P<d>(ordinal|second|tens dash? ordinal)) of? (?P<m>MONTH) (comma? of? (?P<y>year))?", _month_day),
    rule("the (?P<d>ordinal)", _day_of_month),
    rule("(?P<y>year) comma? (?P<m>MONTH) (?P<d>DAY)", _month_day),
    rule("(?P<m>MONTH) (comma|of)? (?P<y>year)", _month),
    rule("(?P<m>(month|(?P<short>short_month)|(?P<soft>soft_month)))", _bare_month),
    rule(f"(?P<m>MONTH) (?P<d>DAY) (dash|to|and|or) (?P<e>DAY) {_YEAR}", _range_of_days),
    rule(f"(?P<d>DAY) (dash|to|and|or) (?P<e>DAY) of? (?P<m>MONTH) {_YEAR}", _range_of_days),
    rule("(?P<y>year) (dash|slash) (?P<z>(year|n24|n31|n59|n99|n12))", _range_of_years),
    rule("(?P<y>year)", _year),
    rule("(?P<a>number) (?P<b>tens (dash? number)?)", _spelled_year),
    rule("the? (?P<decade>decade)", _decade),
    rule("the? (?P<d>ORDINAL) dash? (?P<u>unit)", _century),
    rule("(?P<y>(n12|n24|n31|n59|n99|figures|year)) (?P<e>era)", _era),
    rule("the? fiscal dash? unit? (?P<y>year)", _fiscal),
    rule("the? fiscal (?P<z>(n99|n59|n31|n24))", _fiscal),
    rule("the? (?P<y>year) (fiscal|calendar) unit", _fiscal),
    rule("yearend", _year_end),
    rule("the? (?P<u>unit) (dash|clitic)? end", _year_end),
    rule("the? fiscal? dash? (?P<d>ORDINAL) fiscal? quarter ((of|comma)? (?P<y>year))?", _quarter),
    rule("fiscal? dash? (?P<d>ORDINAL) dash quarter ((of|comma)? (?P<y>year))?", _quarter),
    rule("the (?P<y>year) fiscal? (?P<d>ORDINAL) dash? quarter", _quarter),
    rule("(?P<y>year)? (?P<q>q_letter)", _quarter),
    rule("(?P<q>q_letter) of? (?P<y>year)", _quarter),
    rule("the? (?P<d>ORDINAL) dash? half (of (?P<y>year))?", _half),
    rule("(?P<h>h_letter) of? (?P<y>year)", _half),
    rule("(?P<the>the)? (?P<s>(season|(?P<soft>soft_season))) (of? (?P<y>year))?", _season),
    rule("(?P<f>holiday) (comma? of? (?P<y>year))?", _feast),
    rule(f"((?P<d>{_NUMBER}) of?)? (?P<m>foreign_month) (comma? (?P<y>(year|figures)))?", _foreign),
    rule(f"(?P<m>foreign_month) (?P<d>{_NUMBER}) (comma? (?P<y>(year|figures)))?", _foreign),
    rule(f"the? (?P<u>unit) of (?P<m>MONTH) (?P<d>DAY) {_YEAR}", _week_of),
    rule("(?P<w>(weekday|(?P<short>short_weekday)))", _weekday),
)
