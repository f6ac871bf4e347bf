"""Parts of an article that say by their form what they are: datelines, captions, credits, clock stamps, speakers' labels."""

from __future__ import annotations

import re

_PLACE = r"[^\W\d_a-z][\w'’.-]*(?:\s(?:de\s|of\s|la\s|el\s|al-)?[^\W\d_a-z][\w'’.-]*){0,3}"
_CAPITALS = r"(?:[^\W\d_a-z]|(?<=[^\W\d_a-z])['’.-](?=[^\W\d_a-z])){2,}(?:[\s/](?:[^\W\d_a-z]|['’.-](?=[^\W\d_a-z])){2,}){0,4}\.?"
_DASH = r"(?:\s*(?:--+|[—–―])\s*|\s+-\s*|-\s+)"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = (
    rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?(?:{_MONTHS}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTHS}|"
    rf"\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}})(?:,?\s+(?:19|20)\d\d)?"
)
_AGENCY = r"\((?P<agency>[A-Z][^()\n]{1,40})\)"

_DATELINES = (
    # MOSCOW, July 26 (XYZ) --    LONDON (XYZ) -    Geneva, Switzerland (XYZ) — 10 May
    re.compile(rf"(?:{_CAPITALS}|{_PLACE})(?:/{_PLACE})*(?:,\s*{_PLACE}){{0,2}}(?:,\s*{_DAY})?,?\s*{_AGENCY}(?:{_DASH}|\s*:\s+)"),
    # MOSCOW, July 26 --    OSLO, Norway —    NIAMEY/ABUJA, July 31, 2023 -
    re.compile(rf"{_CAPITALS}(?:,\s*{_PLACE}){{0,2}}(?:,\s*{_DAY})?{_DASH}(?=\S)"),
    # Geneva, 26 July --    Guwahati, Nov 13, 2015:
    re.compile(rf"{_PLACE}(?:,\s*{_PLACE})?,\s*{_DAY}(?:{_DASH}|\s*:\s+)"),
    # KUBINKA /Moscow Region/, January 23. /XYZ/.
    re.compile(rf"{_CAPITALS}(?:\s/{_PLACE}/)?,\s*{_DAY}\.?\s*/(?P<agency>[A-Z][^/\n]{{1,40}})/\.?\s*"),
    # (XYZ) -
    re.compile(rf"{_AGENCY}{_DASH}"),
    # MASINLOC, Philippines. Four days ...
    re.compile(r"[^\W\d_a-z]{4,},\s[^\W\d_a-z][a-z]+\.\s(?=[“\"]?[A-Z])"),
    # Geneva – The ...  (a place by itself needs a real dash and a capital after it)
    re.compile(rf"{_PLACE}\s?[—–]\s?(?=[“\"‘']?[A-Z][a-z]+\s[a-z])"),
)
_DATELINE_START = re.compile(r"[^\W\d_a-z]|\([A-Z]")


def dateline(text: str) -> tuple[int, str | None] | None:
    """Return where the dateline at the start of a paragraph ends and the agency it names, or None where there is none.

    A place without agency, date or capitals counts only at a dash before a sentence.
    """
    if not _DATELINE_START.match(text):
        return None
    head = text[:140]
    for form in _DATELINES:
        match = form.match(head)
        if match and len(text) - match.end() > 20 and match.end() > 4:
            return match.end(), match.groupdict().get("agency")
    return None


_OWN_DATELINE = re.compile(
    rf"(?:{_PLACE}|"
    rf"{_CAPITALS})(?:/{_PLACE})*(?:,\s*{_PLACE}){{0,2}}(?:,?\s*\(?{_DAY}\)?)?(?:,\s*\d{{1,2}}[:.h]\d\d.{{0,20}})?\s*(?:{_AGENCY})?(?:\s*{_DAY})?\W*"
)


def agency_of(text: str) -> str | None:
    """Return the agency that a dateline on a line of its own names in brackets."""
    match = _OWN_DATELINE.fullmatch(text) if len(text) < 100 and "(" in text else None
    return match["agency"] if match else None


_CAPTION_START = re.compile(
    r"""^\W*(?:image|photo(?:graph)?|picture|pic|img|caption|file\ photo|photo\ caption|picture\ caption|image\ caption
          |main\ image|cover\ image
      |lead\ image|in\ this\ (?:\w+\s){0,3}(?:photo|picture|image)|file(?=\s[-–—]))\b\s*(?:\d+\s*)?[:–—-]|^\[(?:image|photo
        |picture)\b|^\W*un\ photo\b
      |^in\ this\ (?:[\w.,]+\s){0,5}(?:file\s)?(?:photo|image|picture)\b|^file\s*[-–—:]\s|^image\ (?:copyright|caption
        |source)\b|^image\b.{0,4}alt=""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT_END = re.compile(
    r"""(?:©\s?(?P<c>[\w.'’ -]{2,40}/[\w.'’ -]{2,40}|[\w.'’ -]{2,40}(?:via\s[\w.'’ -]{2,30})?)
      | \(?\b(?:photo(?:graph|graphy|s)?|picture|image|pic|credit|(?:photo|picture|image)\ (?:credit|courtesy|by)
        |courtesy)(?:\s(?:by|of|courtesy\ of|courtesy))?\s*(?:[:/…]|\.\.\.)\s*(?:[^.:]|(?<=\b[A-Z])\.){2,70}\)?
      | \((?:AP|AFP|EPA|Reuters)\ Photo/[^()]{2,60}\) | \([^()\d]{2,40}/[^()\d]{2,40}\) | \([\w.'’ -]{2,40}\ (?:handout|pool
        |photo|via\ [\w.'’ ]+)\)
      | (?:\b[\w.'’-]+\s){0,3}[\w.'’-]+/(?:AP|AFP|EPA|Getty(?:\sImages)?|Reuters|Shutterstock|Alamy|Bloomberg|Corbis
        |Anadolu(?:\sAgency)?|Xinhua|TASS|PA|Rex)(?:\sImages)?(?:\svia\s[\w.'’ ]+)?
      | (?:getty\ images|shutterstock|alamy|reuters/[\w.'’ -]+|[\w.'’ -]+via\ getty\ images|ap\ photo)\b)[\s)\].]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT_ONLY = re.compile(
    r"""^\W*(?:(?:photo(?:graph|graphy|s)?|picture|image|video|illustration|(?:photo|picture|image)\s+(?:credit|copyright
          |courtesy|source))s?\s*(?::|by\b|credit|copyright|courtesy)\s*.{2,70}
      | credit\s*:?\s.{2,60} | image\ (?:copyright|source)\b.{0,60} | ©\s?[\w.'’ -]{2,40}/[\w.'’ -]{2,40}
      | (?:getty\ images|shutterstock|alamy|ap\ photo|afp|reuters|epa|ap)(?:/[\w.'’ -]{2,40})?
      | [\w.'’ -]{2,40}(?:/[\w.'’ -]{2,40})?/(?:ap|afp|epa|getty\ images|getty|reuters|shutterstock)(?:\ via\ [\w ]+)?
      | (?:[\w.'’-]+\s){1,3}[\w.'’-]+,\s(?:ap|afp|epa|getty\ images|reuters))\W*$""",
    re.IGNORECASE | re.VERBOSE,
)


def is_credit(text: str) -> bool:
    """Tell whether a line is nothing but the credit of a picture."""
    return len(text) < 110 and bool(_CREDIT_ONLY.match(text))


def caption(text: str) -> str:
    """Return why a line is the caption of a picture, or "" where it is none."""
    if len(text) > 700:
        return ""
    if _CAPTION_START.match(text):
        return "starts like a caption"
    if doubled(text) is not None:
        return "alt text and caption doubled"
    tail = text[-90:]
    if len(text) < 500 and (
        "©" in tail
        or "/" in tail
        or ":" in tail
        or "mages" in tail
        or "redit" in tail
        or "hoto" in tail
        or "andout" in tail
        or ")" in tail
    ):
        match = _CREDIT_END.search(tail)
        if match and match.start() + max(0, len(text) - 90) > 15:
            return "ends with a picture credit"
    return ""


def doubled(text: str) -> tuple[int, int] | None:
    """Return the stretch between two copies of one caption, as flattening alt text and caption gives them, or None.

    "a man at a desk: The minister signs. © X/Agency The minister signs." -> the stretch of " © X/Agency ".
    """
    if not 60 <= len(text) <= 1500:
        return None
    seed = text[-30:]
    first = text.find(seed, 0, len(text) - 30)
    if first < 0:
        return None
    length = 30
    stop, second = first + 30, len(text)
    while first > 0 and second - length - 1 >= stop and text[first - 1] == text[second - length - 1]:
        first, length = first - 1, length + 1
    return (stop, second - length) if length > 40 and second - length >= stop else None


_CLOCK = (
    r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s?[ap]\.?m))\s?(?:[ap]\.?m\.?)?(?:\s?(?:GMT|BST|E[SD]?T|UTC|CES?T|"
    r"local(?:\stime)?|[A-Z]{3,4}))?(?![\w.])"
)
_STAMP = re.compile(
    rf"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,\s*)?{_CLOCK}(?=\s|$)[\s:–—-]*", re.IGNORECASE
)


def clock_stamp(text: str) -> int:
    """Return where the clock time at the start of an entry of a live page ends, 0 where there is none."""
    match = _STAMP.match(text[:40])
    return len(match.group().rstrip()) if match else 0


_SLUG = re.compile(
    r"""^(?:[A-Z]{1,4}[-–][A-Z][A-Z0-9&/–-]+(?:\s*[(,].*)?(?:\s+\d\w\w\s+lead.*)?|[a-z]\d{3,4}[A-Z]{2,5}
          |[a-z]\s[a-z]\s[A-Z]{2,5}[-–]\S.*|(?:\d\w\w|first|second|third)\s(?:lead|writethru|ld).*
      |urgent|flash|bulletin|breaking)\W*$""",
    re.VERBOSE | re.IGNORECASE,
)
_WIRE_CODE = re.compile(
    r"^(?:[A-Z]{2,4}(?:-[A-Z]{2,3})*-)?\d\d-\d\d-\d\d(?:\d\d)?\s\d{4}\s?[A-Z]{2,4}$|"
    r"^REF\s?:\s?\S+(?:\s\w+)*$|^[a-z]{2,3}/[a-z]{2,3}(?:/[a-z]{2,3})?$"
)
_INITIALS = re.compile(r"^(?:--|—|–|-)\s?[a-z]{1,3}/[a-z]{1,3}$")


def is_slug(text: str) -> bool:
    """Tell whether a line is the working title of a wire ("BC-TALKS-BORDER (2nd lead)")."""
    if len(text) > 90 or not _SLUG.match(text):
        return False
    return text[0].islower() or text.isupper() or "-" in text.split()[0] or "lead" in text.lower() or "writethru" in text.lower()


def is_wire_code(text: str) -> bool:
    """Tell whether a line is the code and time with which a wire closes a story ("XYZ-WX-12-04-91 2347GMT")."""
    return len(text) < 60 and bool(_WIRE_CODE.match(text))


def is_sign_off(text: str) -> bool:
    """Tell whether a line is the initials of a wire's writer and editor ("-- ab/cd")."""
    return len(text) < 14 and bool(_INITIALS.match(text))


_REPORTING = re.compile(
    r"""^\W*(?:\((?:additional\s)?(?:reporting|writing|editing|compiled|edited|written)\b.{0,240}\)\W*$
          |(?:additional\s)?(?:reporting|writing)\sby\s.{0,240}$|editing\sby\s.{0,160}$
      |[^.]{3,160}\bcontributed\s(?:to\s(?:this|the)\s(?:report|story|article)|reporting)\b.{0,60}$)""",
    re.VERBOSE | re.IGNORECASE,
)


def is_reporting_credit(text: str) -> bool:
    """Tell whether a line names who reported, wrote and edited ("(Reporting by ...; editing by ...)")."""
    return len(text) < 320 and bool(_REPORTING.match(text))


_COMMENT_MARK = re.compile(
    r"^[\w .-]{2,30}\ssays:$|^\W*reply\W*$|^(?:\w+\s\d{1,2},\s\d{4}|\d{1,2}\s\w+\s\d{4}|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4})\s+(?:at|um|à|,)?\s*\d{1,2}[:.]\d\d\s?(?:[ap]m)?\W*(?:reply)?$|"
    r"^\d+\s(?:minutes|hours|days)\sago$",
    re.IGNORECASE,
)
_COMMENTS_HEADING = re.compile(
    r"^\W*(?:\d[\d,.]*\s+)?(?:comments?|responses|replies|thoughts\son|kommentare)\b.{0,80}$|^\W*(?:leave|"
    r"post|join)\s.{0,20}(?:reply|comment|conversation)\b.{0,30}$",
    re.IGNORECASE,
)


def comments_start(lines: list[str]) -> int:
    """Return the number of the line from which on readers comment, or the number of lines where they do not."""
    marks = [number for number, line in enumerate(lines) if len(line) < 80 and _COMMENT_MARK.match(line)]
    if len(marks) < 3:
        return len(lines)
    for number, line in enumerate(lines):
        if len(line) < 100 and _COMMENTS_HEADING.match(line) and sum(number < mark < number + 12 for mark in marks) >= 2:
            return number
    return len(lines)


_SPEAKER = re.compile(
    r"^(?:[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,4}(?:,\s[A-Z\s.-]{3,40})?(?:\s\([^()]{2,60}\))?\s?:|[QA][:.])(?=\s|$)"
)


def speaker(text: str) -> int:
    """Return where a speaker's label at the start of a transcript's line ends ("PRESENTER (Ana Prado):", "Q:"), else 0."""
    match = _SPEAKER.match(text[:120])
    return match.end() if match else 0


_TRAILING = re.compile(
    r"""(?<=[.!?”"’)])\s+(?=(?:to\ unsubscribe\b|for\ accreditation\b|follow\ us\b|subscribe\ (?:to|now)\b|sign\ up\b
          |read\ more:|©|copyright\ ©|all\ rights\ reserved
      |click\ here\b|download\ (?:our|the)\b|see\ also:|also\ read:|read\ also:)(?:.{0,200})$)""",
    re.VERBOSE | re.IGNORECASE,
)


def trailing_residue(text: str) -> int | None:
    """Return where a promotion at the end of a paragraph starts, or None."""
    start = max(0, len(text) - 220)
    match = _TRAILING.search(text, start)
    return match.end() if match else None
