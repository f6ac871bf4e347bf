"""Writes a record from a page of marks: the text of an article, and its annotations as quoted words.

    python -m corpus.author corpus/marks/nw01.marks          # writes corpus/articles/nw01.txt and nw01.json
    python -m corpus.author --show corpus/marks/nw01.marks   # and prints every annotation in its sentence, to read it cold

A page of marks is a head of `key: value` lines, a line `=== text`, the text, a line `=== marks`, and one annotation a line, its
fields set apart by ` | ` (`corpus/README.md` lists them). A span is given by its words, which must occur once; else:

    word #2                    the second occurrence
    had <told> him             the words between the angle brackets, where the whole occurs once
    first words ... last words from the first to the next occurrence of the last

Several spans in one field are set apart by ` // `. A form of an actor or a place without `#` or `<>` stands for all its
occurrences.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from corpus.check import ARTICLES, BLIND, QUALIFIERS, faults

Record = dict[str, Any]
Span = list[int]

HEAD = ("title", "outlet", "byline", "published", "language", "note")
EXTRA = re.compile(r"(on|at|in|about|by|alt|may|ctx|size|note|also|nom|signed|expires|withdrawn|stage|direct): (.+)")
MEETINGS = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "denied"}


class MarkError(ValueError):
    """A line of a page of marks that cannot be understood; the message says which line, and what to do."""


class Quotes:
    """Finds quoted words in one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def all(self, words: str) -> list[Span]:
        """Return every occurrence of words, bounded as words are."""
        left = r"(?<!\w)" if words[0].isalnum() else ""
        right = r"(?!\w)" if words[-1].isalnum() else ""
        return [[match.start(), match.end()] for match in re.finditer(left + re.escape(words) + right, self.text)]

    def one(self, quote: str) -> Span:
        """Return the one span that a quote stands for."""
        if " ... " in quote:
            first, last = quote.split(" ... ", 1)
            start, after = self.one(first)
            ends = [stop for begin, stop in self.all(last) if begin >= after]
            if not ends:
                raise MarkError(f"{last!r} does not occur after {first!r}")
            return [start, ends[0]]
        if match := re.fullmatch(r"(.*?)<(.+)>(.*)", quote, re.DOTALL):
            before, words, behind = match.groups()
            start = self.one(before + words + behind)[0] + len(before)
            return [start, start + len(words)]
        if match := re.fullmatch(r"(.+) #(\d+)", quote):
            found, number = self.all(match.group(1)), int(match.group(2))
            if number > len(found):
                raise MarkError(f"{match.group(1)!r} occurs {len(found)} times, not {number}")
            return found[number - 1]
        found = self.all(quote)
        if len(found) != 1:
            raise MarkError(f"{quote!r} occurs {len(found)} times; say which with ' #2' or with its neighbours: 'had <told> him'")
        return found[0]

    def many(self, field: str) -> list[Span]:
        """Return the spans of a field of several quotes; "-" is none."""
        return [self.one(quote) for quote in _list(field, "//")]

    def near(self, field: str, spans: list[Span]) -> Span | None:
        """Return the span of a field, that which is nearest to these spans if its words occur more than once; None for "-"."""
        if field == "-":
            return None
        found = [] if _exact(field) else self.all(field)
        gaps = [min(max(start - b, a - stop, 0) for a, b in spans) for start, stop in found]
        return found[gaps.index(min(gaps))] if len(found) > 1 else self.one(field)


def _list(field: str, by: str = ",") -> list[str]:
    return [each.strip() for each in field.split(by) if each.strip() not in ("", "-")]


def _exact(quote: str) -> bool:
    return bool(re.search(r"<.+>| #\d+$| \.\.\. ", quote))


class Page:
    """A page of marks on its way to becoming a record."""

    def __init__(self, name: str, marks: str) -> None:
        head, _, rest = marks.partition("=== text\n")
        self.text, _, lines = rest.partition("\n=== marks\n")
        self.quotes = Quotes(self.text)
        fields = {key: value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
        digest = hashlib.sha256(self.text.encode()).hexdigest()
        self.record: Record = {"doc_id": name, "text_sha256": digest, "input_file": f"{name}.txt"}
        self.record |= {key: None if fields.get(key) == "-" else fields.get(key) for key in HEAD}
        self.record |= {"byline": _list(fields.get("byline", "")), "language": fields.get("language", "en")}
        for layer in ("boilerplate", "meta", "captions", "actors", "events", "statements", "positions", "agreements"):
            self.record[layer] = []
        self.record |= {"meetings": [], "disputes": [], "times": [], "places": []}
        self.forms: list[tuple[Record, str, list[str]]] = []
        self.toponyms: list[tuple[list[str], Record]] = []
        wrong = []
        for number, line in enumerate(lines.splitlines(), 1):
            try:
                self._line(line)
            except (MarkError, TypeError, KeyError, IndexError, ValueError, StopIteration) as error:
                wrong.append(f"line {number} of the marks, {line[:50]!r}: {error}")
        if wrong:
            raise MarkError("\n    ".join(wrong))
        self._mentions()
        self._places()
        for layer in ("times", "places"):
            self.record[layer].sort(key=lambda each: each["span"])

    def _line(self, line: str) -> None:
        if not line.strip() or line.startswith("# "):
            return
        kind, _, rest = line.partition(" ")
        readers: dict[str, Callable[..., None]] = {
            "actor": self._actor, "event": self._event, "say": self._say, "holds": self._holds, "deal": self._deal,
            "meet": self._meet, "dispute": self._dispute, "time": self._time, "place": self._place,
        }  # fmt: skip
        fields, extra = [], {}
        for field in (each.strip() for each in rest.split(" | ")):
            if match := EXTRA.fullmatch(field):
                extra[match.group(1)] = match.group(2)
            elif field == "optional":
                extra["optional"] = "yes"
            else:
                fields.append(field)
        if kind in ("boilerplate", "meta", "captions"):
            self.record[kind] += self.quotes.many(rest)
        else:
            readers[kind](*fields, extra=extra)

    # --- actors and places: forms, resolved once all of them are known

    def _actor(self, name: str, full: str, what: str, role: str, forms: str, *, extra: Record) -> None:
        kind, country, sectors = what.split()
        first, *others = sectors.split("/")
        actor = {
            "id": name, "name": full, "kind": kind, "country": None if country == "-" else country, "sector": first,
            "alt_sectors": others, "role": "" if role == "-" else role, "aliases": _list(extra.get("also", "")),
            "mentions": [], "nominals": [],
        }  # fmt: skip
        self.record["actors"].append(actor)
        self.forms.append((actor, "mentions", _list(forms, "//")))
        self.forms.append((actor, "nominals", _list(extra.get("nom", ""), "//")))

    def _outside(self, span: Span, layers: tuple[str, ...]) -> bool:
        return not any(span[0] < stop and start < span[1] for layer in layers for start, stop in self.record[layer])

    def _mentions(self) -> None:
        """Give each actor its spans: quotes that name one place first, then forms, longest first; forms never overlap."""
        taken: list[Span] = []
        for key in ("mentions", "nominals"):
            found = [(actor, form) for actor, layer, forms in self.forms if layer == key for form in forms]
            for actor, form in found:
                if _exact(form):
                    actor[key].append(self.quotes.one(form))
                    taken.append(actor[key][-1])
            loose = [(span, actor, form) for actor, form in found if not _exact(form) for span in self._all(form)]
            for span, actor, _ in sorted(loose, key=lambda each: each[0][0] - each[0][1]):
                if self._outside(span, ("boilerplate",)) and not any(span[0] < b and a < span[1] for a, b in taken):
                    actor[key].append(span)
                    taken.append(span)
            for actor in self.record["actors"]:
                actor[key].sort()

    def _all(self, form: str) -> list[Span]:
        found = self.quotes.all(form)
        if not found:
            raise MarkError(f"{form!r} does not occur in the text")
        return found

    def _place(self, forms: str, name: str, where: str, *, extra: Record) -> None:
        country, lat, lon = where.split()
        place = {"name": name, "country": None if country == "-" else country, "lat": float(lat), "lon": float(lon)}
        self.toponyms.append((_list(forms, "//"), place | ({"optional": True} if "optional" in extra else {})))

    def _places(self) -> None:
        taken = [span for actor in self.record["actors"] for span in actor["mentions"]]
        for forms, place in sorted(self.toponyms, key=lambda each: -max(map(len, each[0]))):
            for form in forms:
                spans = [self.quotes.one(form)] if _exact(form) else self._all(form)
                for span in spans:
                    free = self._outside(span, ("boilerplate", "meta")) and not any(span[0] < b and a < span[1] for a, b in taken)
                    if _exact(form) or free:
                        self.record["places"].append({"span": span} | place)
                        taken.append(span)

    def _time(self, quote: str, value: str, *, extra: Record) -> None:
        time = {"value": value} | ({"optional": True} if "optional" in extra else {})
        spans = self._all(quote[:-1]) if quote.endswith("*") else self.quotes.many(quote)
        self.record["times"] += [{"span": span} | time for span in spans]

    # --- events and what is said

    def _event(self, what: str, who: str, triggers: str, *, extra: Record) -> None:
        name, kind, status = what.split()
        plover, _, mode = kind.partition("/")
        actors, _, recipients = who.partition(">")
        trigger, *also = self.quotes.many(triggers)
        place, country = self._where(extra)
        event = {
            "id": name, "type": plover, "mode": mode or None, "context": _list(extra.get("ctx", "")), "actor": _list(actors),
            "recipient": _list(recipients), "trigger": trigger, "also": also, "date": extra.get("on"), "place": place,
            "place_country": country, "status": status, "reported_by": extra.get("by"), "alt_types": _list(extra.get("alt", "")),
            "alt_status": _list(extra.get("may", "")), "optional": "optional" in extra, "note": extra.get("note"),
        }  # fmt: skip
        if "size" in extra:
            event["size"] = dict(self._size(each) for each in extra["size"].split(" // "))
        self.record["events"].append(event)

    def _where(self, extra: Record) -> tuple[str | None, str | None]:
        match = re.fullmatch(r"(.*?),? ?([A-Z]{3})", extra.get("at", ""))
        return (match.group(1) or None, match.group(2)) if match else (extra.get("at"), None)

    def _size(self, size: str) -> tuple[str, Record]:
        """Read "dead 12 at least = a dozen"; the value "-" is unknown."""
        what, quote = size.split(" = ")
        kind, value, *qualifier = what.split()
        manner = " ".join(qualifier) or ("unknown" if value == "-" else QUALIFIERS[0])
        return kind, {"qualifier": manner, "span": self.quotes.one(quote), "value": None if value == "-" else int(value)}

    def _say(self, who: str, source: str, cue: str, contents: str, modality: str, *, extra: Record) -> None:
        name, _, named = who.partition(" ")
        speakers = _list(named)
        content = self.quotes.many(contents)
        self.record["statements"].append({
            "id": name, "speaker": speakers[0] if speakers else None, "co_speakers": speakers[1:],
            "source": self.quotes.near(source, content), "cue": self.quotes.near(cue, content), "content": content,
            "direct": self._direct(content, extra.get("direct")), "about": _list(extra.get("about", "")),
            "venue": extra.get("in"), "date": extra.get("on"),
            "optional": "optional" in extra, "note": extra.get("note"), "modality": modality,
        } | ({"alt_modality": _list(extra["alt"])} if "alt" in extra else {}))  # fmt: skip

    def _direct(self, content: list[Span], given: str | None) -> bool | str:
        """Return whether the content is quoted: true where quotation marks hold all of it, "mixed" where they hold a part."""
        if given:
            return {"yes": True, "no": False}.get(given, given)
        words = [self.text[start:stop] for start, stop in content]
        if all(each[0] in "\"“'‘«" and each[-1] in "\"”'’»" for each in words):
            return True
        return "mixed" if any(set(each) & set('"“”«»') for each in words) else False

    def _holds(self, holder: str, issue: str, stance: str, evidence: str, *, extra: Record) -> None:
        self.record["positions"].append({
            "holder": holder, "issue": issue, "stance": stance, "alt_stances": _list(extra.get("alt", "")),
            "evidence": self.quotes.one(evidence),
        })  # fmt: skip

    def _deal(self, name: str, kind: str, parties: str, status: str, evidence: str, *, extra: Record) -> None:
        dates = {key: extra[key] for key in ("signed", "expires", "withdrawn") if key in extra}
        deal = {
            "name": name, "aliases": _list(extra.get("also", "")), "kind": kind, "parties": _list(parties),
            "status": status, "alt_status": _list(extra.get("may", "")), "dates": dates,
            "evidence": self.quotes.one(evidence), "note": extra.get("note"),
        }  # fmt: skip
        deal |= ({"stage": extra["stage"]} if "stage" in extra else {}) | ({"optional": True} if "optional" in extra else {})
        self.record["agreements"].append(deal)

    def _meet(self, name: str, status: str = "", evidence: str = "", *, extra: Record) -> None:
        """Read a meeting off the event that tells of it: its parties, place, date and, unless given, its status and words."""
        event = next(each for each in self.record["events"] if each["id"] == name)
        parties = _list(extra["also"]) if "also" in extra else event["actor"] + event["recipient"]
        self.record["meetings"].append({
            "participants": parties, "place": event["place"], "country": event["place_country"],
            "date": extra.get("on", event["date"]), "status": status or MEETINGS[event["status"]],
            "alt_status": _list(extra.get("may", "")), "note": extra.get("note"),
            "evidence": self.quotes.one(evidence) if evidence else event["trigger"],
        })  # fmt: skip

    def _dispute(self, sides: str, about: str, *, extra: Record) -> None:
        first, second = sides.split()
        self.record["disputes"].append({"claim_a": first, "claim_b": second, "about": about, "note": extra.get("note")})


def show(record: Record, text: str) -> Iterator[str]:
    """Yield every annotation in its words, as a second annotator would want to read it."""

    def near(span: Span | None) -> str:
        if not span:
            return "-"
        start, stop = span
        return f"{text[max(0, start - 25) : start]}<{text[start:stop]}>{text[stop : stop + 15]}".replace("\n", "¶")

    for layer in ("boilerplate", "meta", "captions"):
        yield from (f"{layer}: {text[start:stop]!r}" for start, stop in record[layer])
    for actor in record["actors"]:
        yield f"{actor['id']} {actor['kind']} {actor['country']} {actor['sector']}: {[near(each) for each in actor['mentions']]}"
        yield f"    nominals {[near(each) for each in actor['nominals']]}"
    for event in record["events"]:
        words = [near(each) for each in [event["trigger"], *event["also"]]]
        yield f"{event['id']} {event['type']}/{event['mode']} {event['status']} {event['actor']} > {event['recipient']}: {words}"
        yield f"    {event['date']} {event['place']} {event['place_country']} by {event['reported_by']} alt {event['alt_types']}"
    for each in record["statements"]:
        parts = [near(each["source"]), near(each["cue"]), *(text[start:stop] for start, stop in each["content"])]
        yield f"{each['id']} {each['speaker']} {each['modality']} {each['direct']}: {parts}"
    for layer in ("positions", "agreements", "meetings"):
        yield from (f"{layer}: { {key: value for key, value in each.items() if value} }" for each in record[layer])
    for layer in ("times", "places"):
        yield from (f"{near(each['span'])} = {each.get('value') or each['name']}" for each in record[layer])


def home(marks: Path) -> Path:
    """Return the folder that the record of a page of marks stands in."""
    return BLIND if marks.resolve().parent.parent == BLIND else ARTICLES


def write(marks: Path, folder: Path | None = None) -> Record:
    """Write the text and the record of a page of marks; raise MarkError, and write nothing, where something is wrong."""
    page = Page(marks.stem, marks.read_text(encoding="utf-8"))
    data = page.text.encode("utf-8")
    if found := faults(page.record, data):
        raise MarkError("\n    ".join(found))
    folder = folder or home(marks)
    (folder / f"{marks.stem}.txt").write_bytes(data)
    (folder / f"{marks.stem}.json").write_text(json.dumps(page.record, ensure_ascii=False, indent=1), encoding="utf-8")
    return page.record


def main() -> int:
    """Write the records of the pages of marks named, and return 1 if one of them has a fault."""
    parser = argparse.ArgumentParser(description="Write records from pages of marks.")
    parser.add_argument("marks", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="print every annotation in its words")
    options = parser.parse_args()
    failed = False
    for path in options.marks:
        try:
            record = write(path)
        except MarkError as error:
            failed = True
            print(f"{path}: {error}", file=sys.stderr)
            continue
        print(f"{path.stem}: {len(record['events'])} events, {len(record['statements'])} statements")
        if options.show:
            print(*show(record, (home(path) / record["input_file"]).read_bytes().decode("utf-8")), sep="\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
