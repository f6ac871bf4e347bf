"""Build `resolve/data/actors_kb.npz`, the dated table of actors, with its card.

    python tables/build_actors.py [--from ../shared/data/actors] [--without LIST ...] [--to FILE]

`--without` leaves out what only one of the lists says (factbook, eps/world-leaders-2021, eps/world), to measure what the rest
knows.
The CC BY-SA sources (CountryInfo, world_leaders_g20_asean) are not read.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import re
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import bodies_by_hand
import bodies_east_by_hand
import bodies_west_by_hand
import numpy as np
import persons_by_hand
from phoenix import opened, phoenix_blocks, titled

from sanudo.ontology.countries import country, fold, folded
from sanudo.resolve.knowledge_table import OFFICES, Office, Row, pack
from sanudo.resolve.spelling import initials, key, loose_key, name_words

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/sanudo/resolve/data"
CAMEO = dict(
    pair.split(":")
    for pair in "MED:JRN HLH:MED INS:REB SEP:REB RAD:REB ENV:SOC HRI:NGO MOD:SOC CHR:REL MUS:REL DEV: JEW:REL".split()
)
SECTORS = frozenset(
    (
        "GOV",
        "MIL",
        "LEG",
        "JUD",
        "COP",
        "SPY",
        "PTY",
        "REB",
        "OPP",
        "BUS",
        "JRN",
        "MED",
        "EDU",
        "REL",
        "LAB",
        "AGR",
        "UAF",
        "CRM",
        "ELI",
        "SOC",
        "NGO",
    )
)
BODY = {"igo": "igo", "news agency": "medium", "capital metonym": "state", "capital metonym (ambiguous)": "state"}
PHOENIX_AS_OF = 20120101
RENAMED = {"TMP": "TLS", "ROM": "ROU", "ZAR": "COD", "YUG": "SRB"}
"""Codes of the Phoenix dictionaries that are not those of today."""
OURS = [
    *bodies_by_hand.bodies(),
    *bodies_by_hand.bodies(bodies_west_by_hand.BODIES),
    *bodies_by_hand.bodies(bodies_east_by_hand.BODIES),
]
"""The bodies of our own rows."""
_SEATS: dict[str, set[str]] = defaultdict(set)
for _, _code, _, _first, _others in OURS:
    for _name in (_first, *_others):
        _SEATS[key(name_words(_name))].add(_code)
SEATED = {name: next(iter(codes)) for name, codes in _SEATS.items() if len(codes) == 1}
"""The countries of the bodies whose seats we know, by each of their names that bodies of one country only bear."""
SPLIT = frozenset(("news agency", "firm", "multinational firm", "movement", "party"))


def day(text: str) -> int:
    """Return YYYY, YYYY-MM or YYYY-MM-DD as YYYYMMDD with zeros; 0 for none."""
    digits = text.replace("-", "")
    return int(digits.ljust(8, "0")) if digits.isdigit() else 0


class People:
    """Persons gathered from several sources; one Wikidata id, or one name in one country, is one person."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._by_id: dict[int, Row] = {}
        self._by_name: dict[tuple[str, str], Row] = {}

    def person(self, name: str, code: str, wikidata: int = 0) -> Row:
        """Return the row of a person, new where nobody of that id or name in that country is known."""
        words = name_words(name)
        home = folded(code) or code  # the head of a state is that of its territories too
        keys = [(home, key(words)), (home, "~" + loose_key(words))]
        row = self._by_id.get(wikidata) if wikidata else None
        row = row or next(
            (self._by_name[k] for k in keys if k in self._by_name and not (wikidata and self._by_name[k].wikidata)), None
        )
        if row is None:
            row = Row(name, "person", code, wikidata=wikidata)
            self.rows.append(row)
        if wikidata:
            self._by_id[wikidata] = row
            row.wikidata = row.wikidata or wikidata
        for k in keys:
            self._by_name.setdefault(k, row)
        if name != row.name and name not in row.aliases:
            row.aliases.append(name)
        return row

    def named(self, name: str) -> Row | None:
        """Return the one row of a name, None where there is none or there are several."""
        found = {id(row): row for (_, each), row in self._by_name.items() if each == key(name_words(name))}
        return next(iter(found.values())) if len(found) == 1 else None


def sector_of_office(kind: str, position: str) -> str:
    """Return the sector of an office; titles that their kind misleads about are put right."""
    title = position.lower()
    if re.search(r"attorney.general|prosecutor", title):
        return "JUD" if "prosecutor" in title else "GOV"
    if kind == "intelligence/security" and re.search(
        r"advis|minister|secretary|council|director of the fbi|security council", title
    ):
        return "COP" if "fbi" in title else "GOV"
    if re.search(r"\b(police|gendarmerie)\b", title) and "minister" not in title:
        return "COP"
    if kind == "other" and re.search(r"\b(speaker|member of (the )?(parliament|congress)|senator|deputy of)\b", title):
        return "LEG"
    return OFFICES[kind][0]


def officeholders(folder: Path, people: People, without: list[str]) -> None:
    """Add the dated spells of office."""
    with opened(folder, "officeholders.csv.gz") as file:
        for line in csv.DictReader(file):
            sources = [s for s in line["source"].split("|") if not any(s.split("@")[0] == w for w in without)]
            if not sources:
                continue
            wikidata = int(line["person_qid"][1:]) if line["person_qid"][1:].isdigit() else 0
            row = people.person(tidy(line["person"]), line["country_iso3"], wikidata)
            if not any(w.split("@")[0] in line["source"] for w in without):
                row.aliases += [tidy(a) for a in line["aliases"].split("|") if a and tidy(a) not in (row.name, *row.aliases)]
            position = (
                "" if line["position"] in ("effective leader", "chief of state", "head of government") else line["position"]
            )
            kind = line["kind"]
            row.offices.append(
                Office(
                    position,
                    kind,
                    line["country_iso3"],
                    sector_of_office(kind, position),
                    day(line["start"]),
                    day(line["end"]),
                    day(line["as_of"]),
                )
            )


def tidy(name: str) -> str:
    """Return a name without notes in brackets or a title that a list left in it."""
    name = re.sub(r"\s*\([^)]*\)", "", name).strip(" ,.")
    return re.sub(
        r"^(?:Governor General|Co-prince|Vice President|President|Prime Minister|King|Queen|Gen\.|Dr\.|Mr\.)\s+(?=\w+ \w)",
        "",
        name,
    )


def phoenix_people(folder: Path, people: People) -> None:
    """Add the dated persons of the Phoenix country dictionary; its names of countries and towns are left out."""
    for names, spells in phoenix_blocks(folder, "Phoenix.Countries.actors.txt.gz"):
        dated = [s for s in spells if s[1] or s[2]]
        code = next((RENAMED.get(c[:3], c[:3]) for c, *_ in spells if country(RENAMED.get(c[:3], c[:3]))), "")
        if not dated or not code or len(name_words(names[0])) < 2:
            continue
        row = people.person(titled(names[0]), code)
        row.aliases += [a for a in map(titled, names[1:]) if len(name_words(a)) > 1 and a not in row.aliases]
        if any(office.as_of > PHOENIX_AS_OF for office in row.offices):
            continue  # a later list knows better, above all when an office ended
        for office, first, last in dated:
            sector = CAMEO.get(office[3:6], office[3:6])
            if sector in SECTORS and sector != "ELI":
                kind = "other cabinet" if len(office) > 6 or sector == "GOV" else "other"
                row.offices.append(Office("", kind, RENAMED.get(office[:3], office[:3]), sector, first, last, PHOENIX_AS_OF))


def phoenix_bodies(folder: Path, people: People, bodies: dict[tuple[str, str], Row]) -> None:
    """Add bodies and officials of the Phoenix international dictionary."""
    for names, spells in phoenix_blocks(folder, "Phoenix.International.actors.txt.gz"):
        if not spells:
            continue
        code = spells[0][0]
        shown = titled(names[0])
        if any(s[1] or s[2] for s in spells):
            if len(name_words(shown)) > 1 and code.startswith("IGO") and "secretary" not in shown.lower():
                row = people.person(shown, "IGO")
                if not row.offices:
                    row.offices += [
                        Office("", "head of international body", "IGO", "IGO", a, b, 20120101)
                        for c, a, b in spells
                        if c.startswith("IGO")
                    ]
            continue
        head, rest = code[:3], code[3:]
        where = rest[:3] if country(rest[:3]) and head != "IGO" else head if country(head) else "IGO" if head == "IGO" else ""
        parts = [CAMEO.get(rest[i : i + 3], rest[i : i + 3]) for i in range(0, len(rest), 3)]
        sectors = ["IGO"] if head == "IGO" else [{"MNC": "BUS", "NGO": "NGO", "NGM": "NGO", "IMG": "REB"}.get(head, "")]
        sectors = [s for s in dict.fromkeys([*sectors, *(p for p in parts if p in SECTORS)]) if s]
        kind = "igo" if head == "IGO" else "organisation"
        if sectors and len(shown) > 2 and not re.search(r"\d|:", shown) and head in ("IGO", "NGO", "MNC", "NGM"):
            add_body(bodies, Row(shown, kind, where, " ".join(sectors), aliases=[titled(n) for n in names[1:] if len(n) > 3]))  # type: ignore[arg-type]


def add_body(bodies: dict[tuple[str, str], Row], row: Row) -> None:
    """Add a body, or its aliases to that of its name in its country; a row without a country gives way to one whose seat is
    known; acronyms keep their capitals."""
    name = key(name_words(row.name))
    if not row.country and name in SEATED:
        row.country = SEATED[name]
        if (name, row.country) not in bodies:
            return  # the row we have of it has another of its names first
    known = bodies.get((name, row.country))
    if known is not None:
        known.aliases += [alias for alias in row.aliases if alias not in known.aliases]
    elif name:
        bodies[name, row.country] = row


def by_hand(bodies: dict[tuple[str, str], Row]) -> None:
    """Add the bodies of our own rows, whose seats the lists do not tell."""
    for sector, code, kind, name, aliases in OURS:
        add_body(bodies, Row(name, kind, code, sector, aliases=aliases))  # type: ignore[arg-type]


def persons(people: People) -> None:
    """Add the spells of our own file; who serves a body of states is the person known by that name at home, if there is one."""
    for each in persons_by_hand.persons():
        row = people.named(each.names[0]) if each.country == "IGO" else None
        row = row or people.person(each.names[0], each.country)
        row.aliases += [name for name in each.names if name not in (row.name, *row.aliases)]
        sector = OFFICES[each.kind][0]
        office = Office(each.position, each.kind, each.country, sector, each.start, each.end, persons_by_hand.AS_OF)
        row.offices.append(office)


def organisations(folder: Path, bodies: dict[tuple[str, str], Row]) -> None:
    """Add the table of organisations; what it generated from adjectives is left to the rules that read them."""
    with opened(folder, "organisations.csv.gz") as file:
        for line in csv.DictReader(file):
            if line["source"].startswith("generated"):
                continue
            code = {"UNO": "IGO", "EUR": "IGO", "NGO": "", "IMG": "", "ISM": ""}.get(line["code"], line["code"])
            kind = BODY.get(line["kind"], "organisation")
            sectors = line["sector"] or {"igo": "IGO", "ngo": "NGO", "armed group": "REB"}.get(line["kind"], "")
            if line["code"] in ("UNO", "EUR", "IGO") and sectors in ("GOV", "MIL", "COP", ""):
                sectors = f"IGO {sectors}".strip()
            metonym = "metonym" in line["kind"]
            aliases = [a for a in line["aliases"].split("|") if a and not a.startswith("the ")]
            name = re.sub(r"\s*\([^)]*\)", "", line["name"])
            own = [a for a in aliases if line["kind"] not in SPLIT or akin(name, a)]
            for shown, others in [(name, own), *((a, []) for a in aliases if a not in own)]:
                add_body(bodies, Row(shown, kind, code, sectors, aliases=others, metonym=metonym))  # type: ignore[arg-type]


def akin(name: str, alias: str) -> bool:
    """Return whether an alias is another spelling of the name and not the name of a neighbour in the list."""
    words = {w for w in name_words(name) if len(w) > 3}
    return bool(words & set(name_words(alias))) or alias.upper() in initials(name) or name.upper() in initials(alias)


def congress(folder: Path, people: People, bodies: dict[tuple[str, str], Row]) -> None:
    """Add presidents, members and committees of the United States Congress."""
    import yaml  # only this script needs it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for name in ("us_executive.yaml.gz", "us_legislators_current_2026-06.yaml.gz"):
        with opened(folder, name) as file:
            for entry in yaml.load(file, Loader=loader):
                add_member(people, entry)
    with opened(folder, "us_committees_current.yaml.gz") as file:
        for entry in yaml.load(file, Loader=loader):
            full = entry["name"]
            short = re.sub(
                r"^(House|Senate)(?: Permanent)?(?: Select)?(?: Special)? Committee on (?:the )?(.*)$", r"\1 \2 Committee", full
            )
            add_body(bodies, Row(full, "organisation", "USA", "LEG", aliases=[short] if short != full else []))


def add_member(people: People, entry: dict[str, Any]) -> None:
    """Add one person of congress-legislators with the dated terms."""
    name = entry["name"]
    full = name.get("official_full") or f"{name['first']} {name['last']}"
    wikidata = str(entry["id"].get("wikidata", "Q0"))[1:]
    row = people.person(full, "USA", int(wikidata) if wikidata.isdigit() else 0)
    for first in (name["first"], name.get("nickname")):
        if first and f"{first} {name['last']}" not in (row.name, *row.aliases):
            row.aliases.append(f"{first} {name['last']}")
    titles = {"prez": ("President", "head of state"), "viceprez": ("Vice President", "deputy head of state")}
    for term in entry["terms"]:
        title, kind = titles.get(term["type"], ("Senator" if term["type"] == "sen" else "Representative", "legislator"))
        position = f"{title} from {term['state']}" if "state" in term else title
        start, end = day(str(term["start"])), day(str(term["end"]))
        if not any(o.position == position and o.start == start for o in row.offices):
            row.offices.append(Office(position, kind, "USA", OFFICES[kind][0], start, end, 20260601))


def merged_spells(row: Row) -> None:
    """Put the home country to the one most offices name, drop doubles, and join terms that follow each other."""
    counts: Counter[str] = Counter()
    for office in row.offices:
        if office.country != "IGO":
            counts[office.country] += 1 + round(10 * office.weight)
    row.country = counts.most_common(1)[0][0] if counts else row.country
    if "GBR" in counts and sum(o.kind == "head of state" for o in row.offices) > 3:
        row.country = "GBR"  # the crown of many realms is worn at home
    row.aliases = list(dict.fromkeys(a for a in row.aliases if a != row.name))
    joined: list[Office] = []
    for office in sorted(set(row.offices), key=lambda o: (o.country, o.kind, o.position, o.start, o.end, *o)):
        last = joined[-1] if joined else None
        if (
            last
            and last[:4] == office[:4]
            and office.kind == "legislator"
            and last.end
            and office.start
            and office.start // 10000 - last.end // 10000 <= 0
        ):
            joined[-1] = last._replace(end=office.end)
        else:
            joined.append(office)
    row.offices = sorted(joined, key=lambda o: (o.start, o.end, o.position, *o))


def build(folder: Path, without: list[str] | None = None) -> list[Row]:
    """Return every actor of the sources, persons first, in an order that depends on the sources only."""
    people, bodies = People(), dict[tuple[str, str], Row]()
    officeholders(folder, people, without or [])
    congress(folder, people, bodies)
    by_hand(bodies)
    organisations(folder, bodies)
    phoenix_people(folder, people)
    phoenix_bodies(folder, people, bodies)
    persons(people)
    rows = without_doubles([row for row in people.rows if row.offices])
    for row in rows:
        merged_spells(row)
    fix_capitals(bodies)
    return rows + list(bodies.values())


def without_doubles(rows: list[Row]) -> list[Row]:
    """Return the persons without those known by a territory only who are listed under the state that holds it."""
    homes = {(folded(o.country), key(name_words(row.name))) for row in rows if row.wikidata for o in row.offices}
    return [
        row
        for row in rows
        if row.wikidata
        or any(folded(o.country) == o.country for o in row.offices)
        or (folded(row.offices[0].country), key(name_words(row.name))) not in homes
    ]


def fix_capitals(bodies: dict[tuple[str, str], Row]) -> None:
    """Give Phoenix's acronyms back their capitals where another row spells them ("Unhcr")."""
    upper = {a.lower(): a for row in bodies.values() for a in (row.name, *row.aliases) if a.isupper() and len(a) < 8}
    for row in bodies.values():
        row.name = upper.get(fold(row.name), row.name)


def write(columns: dict[str, Any], path: Path) -> None:
    """Write the columns as an .npz file that depends on nothing but them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(columns):
            block = io.BytesIO()
            np.lib.format.write_array(block, np.ascontiguousarray(columns[name]), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), block.getvalue(), zipfile.ZIP_DEFLATED)


def main() -> None:
    """Write the table and its card, and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "../shared/data/actors")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--to", type=Path, default=OUT / "actors_kb.npz")
    args = parser.parse_args()
    rows = build(args.folder, args.without)
    columns = pack(rows)
    write(columns, args.to)
    kinds = Counter(row.kind for row in rows)
    spells = len(columns["office"])
    size = args.to.stat().st_size
    digest = hashlib.sha256(args.to.read_bytes()).hexdigest()
    print(f"{dict(kinds)}, {spells} spells of office, {size / 1e6:.2f} MB, sha256 {digest} -> {args.to}")


if __name__ == "__main__":
    main()
