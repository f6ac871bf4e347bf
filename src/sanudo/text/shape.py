"""Lines of a flattened page, and what can be seen of each without understanding it: length, endings, capitals, cues, neighbours.

`features` names what holds of every line of a text; `sanudo.text.lines` adds up the weights of these names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sanudo.text.cues import CUES, cues_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FUNCTION_WORDS = frozenset(
    """the of to and a in that is was for on with as at by it he from his be has have had not but they who which were this an
    are their been its she her him said will would or more one after about when there than also if up out into them we i
    you no could all so der die das und von zu den mit ist im des ein eine auf für nicht dem sich auch als an es le la les
    de des et en un une du que dans est pour qui sur pas au par el los las y del se por con una su al para il di che e per
    non una sono della o os um uma não com het een van w i z na do się nie""".split()
)
_SEPARATOR = re.compile(r"\s[|·•▪›»→/*–—]\s|\s{2,}(?=\S)|[|·•▪›»→]|\s>\s|\t")
_BULLET = re.compile(r"^\s*(?:[•●▪›»>*·–—-]\s|>>)")
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»)\]]*\s*$")
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(r"^[^\W\d_][\w'’&-]*(?:\s[\w'’&-]+){0,3}(?:, page \d+)?:\s")
_LENGTHS = (12, 25, 45, 70, 110, 180, 300)
_LONG = 420  # of longer lines only the ends are looked at: what matters shows there


@dataclass(frozen=True, slots=True)
class Line:
    """A line (or, in hard-wrapped text, a paragraph) without the white space around it; `gap` tells a blank line before it.

    `words` are its words in lower case (of a long line those at its ends), `cues` the numbers of the cues that hold,
    `function_share` the share of function words, `is_prose` whether it looks like a paragraph of running text.
    """

    start: int
    stop: int
    text: str
    gap: bool
    words: tuple[str, ...]
    cues: tuple[int, ...]
    function_share: float
    is_prose: bool

    @property
    def strong(self) -> tuple[int, ...]:
        """Return the numbers of the cues that settle a short line."""
        return tuple(number for number in self.cues if CUES[number].strong)


def read_line(text: str, start: int, stop: int, gap: bool) -> Line:
    """Return the line that stands at a stretch of a text."""
    content = text[start:stop]
    seen = content if len(content) <= _LONG else f"{content[:200]} {content[-200:]}"
    words = tuple(_WORD.findall(seen.lower()))
    share = sum(map(_FUNCTION_WORDS.__contains__, words)) / len(words) if words else 0.0
    prose = len(content) >= 90 and share >= 0.2 and (len(content) > 240 or bool(_SENTENCE_END.search(content, len(content) - 8)))
    return Line(start, stop, content, gap, words, tuple(cues_of(seen, set(words))), share, prose)


_NEWLINE = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that hold more than white space; hard-wrapped paragraphs are one line each."""
    stretches: list[tuple[int, int, bool]] = []
    position, gap = 0, False
    for stop, following in [*(match.span() for match in _NEWLINE.finditer(text)), (len(text), len(text))]:
        content = text[position:stop]
        if content and not content.isspace():
            inner = position + len(content) - len(content.lstrip())
            stretches.append((inner, inner + len(content.strip()), gap))
            gap = False
        else:
            gap = True
        position = following
    if _is_wrapped(text, stretches):
        stretches = _unwrapped(text, stretches)
    return [read_line(text, *stretch) for stretch in stretches]


def _is_wrapped(text: str, stretches: Sequence[tuple[int, int, bool]]) -> bool:
    """Tell whether paragraphs are broken over lines of one width: many full lines that end without a stop, none much longer."""
    if len(stretches) < 8:
        return False
    lengths = sorted(stop - start for start, stop, _ in stretches)
    width = lengths[int(len(lengths) * 0.9)]
    if not 50 <= width <= 100 or lengths[-1] > 1.3 * width:
        return False
    full = [number for number, (start, stop, _) in enumerate(stretches[:-1]) if stop - start > 0.75 * width]
    broken = sum(
        text[stretches[number][1] - 1].isalnum() or text[stretches[number][1] - 1] in ",-"
        for number in full
        if not stretches[number + 1][2] and text[stretches[number + 1][0]].islower()
    )
    return broken > 0.35 * len(full) and len(full) > 0.4 * len(stretches)


def _unwrapped(text: str, stretches: Sequence[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Join the lines of a paragraph: a short line, a blank line or an indent ends it."""
    width = sorted(stop - start for start, stop, _ in stretches)[int(len(stretches) * 0.9)]
    joined = [stretches[0]]
    for (_, last_stop, _), (start, stop, gap) in pairwise(stretches):
        first, _, first_gap = joined[-1]
        last_start = max(text.rfind("\n", 0, last_stop) + 1, first)
        indented = text[start - 1 : start] in ("\t", " ") and text[last_start : last_start + 1] not in ("\t", " ")
        if gap or last_stop - last_start < 0.6 * width or (indented and _SENTENCE_END.search(text, last_start, last_stop)):
            joined.append((start, stop, gap))
        else:
            joined[-1] = (first, stop, first_gap)
    return joined


def features(lines: Sequence[Line]) -> list[list[str]]:
    """Return, for every line of a text, the names of what holds of it."""
    prose = [line.is_prose for line in lines]
    first, last = core(lines, prose)
    counts = Counter(line.text for line in lines)
    runs = _runs(prose)
    headed = _headed(lines, prose)
    spaced = sum(line.gap for line in lines) > 0.4 * len(lines)
    fences = _fences(lines, first, last)
    known = frozenset(word for line in lines[first : last + 1] if line.is_prose for word in line.words if len(word) > 3)
    result = []
    for number, line in enumerate(lines):
        names = _own(line)
        size = names[0]
        if counts[line.text] > 1:
            names.append("repeated" + ("-short" if len(line.text) < 45 else "-long"))
        zone = "before" if number < first else "after" if number > last else "within"
        if headed[number]:
            names += (f"headed {headed[number]}", f"headed {headed[number]} {zone}")
        names += (
            f"{zone}",
            f"{zone} {size}",
            f"run {runs[number]} {'prose' if prose[number] else 'short'}",
            f"run {runs[number]} {zone}",
        )
        if zone == "after":
            names.append(f"after by {min(3, (number - last))}")
            names.append(f"{names[1]} after")
        left = len(lines) - 1 - number
        if left < 3:
            names += (f"last {left}", f"last {left} {size}")
        if _LABEL.match(line.text):
            names += (f"labelled {'last' if left < 2 else zone}", f"labelled {size}")
        if line.cues:
            names.append(f"cued {'last' if left < 2 else zone}")
        around = prose[max(0, number - 2) : number] + prose[number + 1 : number + 3]
        names.append(f"prose around {sum(around)} {size}")
        names += (f"fences {fences[number]} {zone}", f"fences {fences[number]} {zone} {'prose' if prose[number] else 'short'}")
        names += _company(lines, number, zone)
        if not prose[number]:
            names += _short(line, zone, known)
        if spaced:
            lonely = line.gap and (number + 1 == len(lines) or lines[number + 1].gap)
            names.append(f"{'paragraph' if lonely else 'block'} {zone}")
        result.append(names)
    return result


def core(lines: Sequence[Line], prose: Sequence[bool]) -> tuple[int, int]:
    """Return the first and the last line of the stretch that holds the most running text for the least furniture.

    The stretch of largest sum, where a paragraph counts its length, and a short line or a cue counts against it.
    """
    best, best_stretch, total, start = 0.0, (0, len(lines) - 1), 0.0, 0
    for number, line in enumerate(lines):
        gain = min(len(line.text), 500) if prose[number] else -30.0
        if line.strong:
            gain = min(gain, 0.0) - 100
        if total <= 0:
            total, start = 0.0, number
        total += gain
        if total > best:
            best, best_stretch = total, (start, number)
    return best_stretch


def _fences(lines: Sequence[Line], first: int, last: int) -> list[int]:
    """Return for every line how many lines with strong cues (at most 4) stand between it and the core, itself left out."""
    result = [0] * len(lines)
    for outward in (range(first - 1, -1, -1), range(last + 1, len(lines))):
        passed = 0
        for number in outward:
            result[number] = min(4, passed)
            passed += bool(lines[number].strong)
    return result


def _company(lines: Sequence[Line], number: int, zone: str) -> Iterator[str]:
    """Yield what the three lines before and after have: cues, and lines of the same form."""
    near = [*lines[max(0, number - 3) : number], *lines[number + 1 : number + 4]]
    yield f"cues around {min(3, sum(bool(line.strong) for line in near))} {zone}"
    sentences = sum(bool(_SENTENCE_END.search(line.text, max(0, len(line.text) - 8))) for line in near)
    yield f"sentences around {sentences // 2} {zone}"


_AMOUNT = re.compile(r"^\W*(?:\d[\d/.,–-]*|[½¼¾⅓⅔])\s?[^\W\d_A-Z]")


def _short(line: Line, zone: str, known: frozenset[str]) -> Iterator[str]:
    """Yield what holds of a line that is no paragraph: whether it is a sentence, an amount, and its words are the article's."""
    content = [word for word in line.words if len(word) > 3]
    shared = sum(word in known for word in content) / len(content) if content else 0.0
    yield f"shared {'none' if not content else min(3, int(shared * 4))} {zone}"
    text = line.text
    if _SENTENCE_END.search(text) and len(line.words) > 2:
        yield f"sentence {min(2, len(line.words) // 6)} {zone}"
    if _AMOUNT.match(text):
        yield f"amount {zone}"
    lower = sum(word[0].islower() for word in text.split() if word[0].isalpha())
    yield f"lower {min(4, lower)} {zone}"


def _headed(lines: Sequence[Line], prose: Sequence[bool]) -> list[str]:
    """Return for every line how it stands to a heading like "Related stories": the heading, a line under it, or neither ("")."""
    result: list[str] = []
    under = 0
    for line, is_prose in zip(lines, prose, strict=True):
        if line.strong and len(line.text) < 140:
            under = 1
            result.append("")
            continue
        under = 0 if is_prose and under != 1 else under + 1 if under else 0
        result.append("" if under == 0 else "prose" if is_prose else "early" if under < 8 else "late")
        if is_prose:
            under = 0
    return result


def _own(line: Line) -> list[str]:
    """Return the names of what holds of a line by itself; the first two are its size and its ending."""
    text = line.text
    size = f"size {bisect_right(_LENGTHS, len(text))}"
    ending = _ending(text)
    share = f"function {min(4, int(line.function_share * 10))}"
    names = [size, f"ends {ending}", f"{size} ends {ending}", f"{share} {size}", f"starts {_beginning(text)}"]
    short = "short" if len(text) < 180 else "long"
    names += [f"cue {CUES[number].name} {short}" for number in line.cues]
    if line.cues:
        names.append(f"cued {short}")
        if line.strong:
            names.append(f"strongly cued {short}")
    separators = len(_SEPARATOR.findall(text[:300]))
    if separators:
        names.append(f"separators {min(3, separators)} {short}")
    names += _wording(line, short)
    return names


_SECOND_PERSON = frozenset("you your yours".split())
_FIRST_PERSON = frozenset("we our ours us".split())
_REPORTING = frozenset(
    "said says told added saying according announced accused warned denied called killed met agreed rejected reported".split()
)
_QUOTED = re.compile(r"[\"“”„«»]")


def _wording(line: Line, short: str) -> list[str]:
    names = []
    words = set(line.words)
    quoted = bool(_QUOTED.search(line.text))
    if quoted:
        names.append(f"quoted {short}")
    elif words & _SECOND_PERSON:
        names.append(f"second person {short}")
    elif words & _FIRST_PERSON:
        names.append(f"first person {short}")
    if words & _REPORTING:
        names.append(f"reporting {short}")
    capitals = _capitals(line.text)
    names.append(f"capitals {capitals} {short}")
    digits = len(_DIGIT.findall(line.text, 0, 120))
    if digits > 0.3 * min(len(line.text), 120):
        names.append(f"digits {short}")
    if not line.words:
        names.append("wordless")
    return names


def _capitals(text: str) -> str:
    """Return how a line is capitalised: all, title (nearly every long word), or some."""
    if text.isupper():
        return "all"
    long = [word for word in _WORD.findall(text[:200]) if len(word) > 3]
    if len(long) < 2:
        return "few"
    return "title" if sum(word[0].isupper() for word in long) >= 0.8 * len(long) else "some"


def _ending(text: str) -> str:
    end = text[-1]
    if end in ".!?…":
        return {"!": "!", "?": "?", "…": "dots"}.get(end, "dots" if text.endswith("...") else "stop")
    if end in "\"”’'»)]" and len(text) > 1:
        return "closed stop" if text[-2] in ".!?," else "closed"
    return (
        "colon"
        if end == ":"
        else "comma"
        if end in ",;"
        else "digit"
        if end.isdigit()
        else "letter"
        if end.isalpha()
        else "other"
    )


def _beginning(text: str) -> str:
    start = text[0]
    if _BULLET.match(text):
        return "bullet"
    if start.isdigit():
        return "digit"
    if start in "\"“‘'«(":
        return "quote" if start != "(" else "bracket"
    return "lower" if start.islower() else "upper" if start.isupper() else "other"


def _runs(prose: Sequence[bool]) -> list[int]:
    """Return for every line the length of the stretch of like lines it stands in: 0 one, 1 two, 2 up to 5, 3 up to 12, 4 more."""
    result: list[int] = []
    start = 0
    for number in range(1, len(prose) + 1):
        if number == len(prose) or prose[number] != prose[start]:
            length = number - start
            result += [bisect_right((1, 2, 5, 12), length - 1)] * length
            start = number
    return result
