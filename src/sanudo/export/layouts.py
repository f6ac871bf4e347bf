"""A record in the layouts of GDELT 2.0, ICEWS and POLECAT; what each column holds, and what stays empty and why.

Tab-separated UTF-8 without quoting: tabs, line breaks and double quotation marks in a text become blanks and single ones.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sanudo.errors import RecordError
from sanudo.export.tables import in_one_step, write
from sanudo.export.told import told

if TYPE_CHECKING:
    from sanudo.store.queries import Record


class Cell(NamedTuple):
    """A column of a layout: `sql` over a row of `told` (empty: the column stays empty), and what it holds or why it is empty."""

    name: str
    sql: str
    meaning: str


class Layout(NamedTuple):
    """A file in another data set's layout. `source` is SQL over `told`, `header` whether names stand on top."""

    file: str
    header: bool
    columns: tuple[Cell, ...]
    source: str = "SELECT * FROM told"


def to_layout(
    layouts: Sequence[Layout], record: Record, folder: Path, tables: Sequence[str] = (), *, reports: bool = False
) -> list[Path]:
    """Write a record in other data sets' layouts, one file each, with a list of their columns; none can be chosen by `tables`."""
    if tables:
        raise RecordError("A layout of another data set has its own files, not tables.", hint="Leave out --table.")
    rows = told(record, reports=reports)
    files = []
    for layout in layouts:
        path = folder / layout.file
        in_one_step(path, partial(_copy, record, f"WITH told AS ({rows}) {select(layout, reports)}", layout.header))
        files.append(path)
    write(folder / "columns.csv", columns_page(layouts))
    return [*files, folder / "columns.csv"]


def select(layout: Layout, reports: bool) -> str:
    """Return the SQL that gives a layout's columns from `told`."""
    cells = ", ".join(f'{_clean(cell.sql) if cell.sql else "NULL"} AS "{cell.name}"' for cell in layout.columns)
    link = "SELECT id AS event, id AS happening, doc FROM event" if reports else "SELECT event, happening, doc FROM report"
    return f"SELECT {cells} FROM ({layout.source.format(link=link)})"


def columns_page(layouts: Sequence[Layout]) -> str:
    """Return what the columns of layouts hold, as CSV: file, number, column, filled, meaning."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("file", "number", "column", "filled", "meaning"))
    for layout in layouts:
        for number, cell in enumerate(layout.columns, 1):
            writer.writerow((layout.file, number, cell.name, "yes" if cell.sql else "no", cell.meaning))
    return table.getvalue()


def _clean(sql: str) -> str:
    return f"nullif(trim(replace(regexp_replace(CAST({sql} AS VARCHAR), '\\s+', ' ', 'g'), '\"', '''')), '')"


def _copy(record: Record, select: str, header: bool, path: Path) -> None:
    name = str(path).replace("'", "''")
    options = f"FORMAT csv, DELIMITER '\t', HEADER {'true' if header else 'false'}, QUOTE '', ESCAPE '', NULL ''"
    record.sql(f"COPY ({select}) TO '{name}' ({options})")


def _empty(names: str, why: str) -> tuple[Cell, ...]:
    return tuple(Cell(name.replace("~", " "), "", f"Empty: {why}") for name in names.split())


_CAMEO_SECTORS = (
    ("JRN", "MED"), ("MED", "HLH"), ("SOC", "CVL"), ("PRM", "UAF"), ("PRE", "GOV"), ("UNK", ""),
)  # fmt: skip
"""PLOVER's sectors whose CAMEO role has another name; the others have the same."""
_CAMEO_COUNTRIES = (("ROU", "ROM"), ("TLS", "TMP"))
"""Countries whose CAMEO code is not that of ISO 3166-1."""


def _cases(column: str, pairs: Sequence[tuple[str, str]]) -> str:
    return f"CASE {column} " + " ".join(f"WHEN '{a}' THEN '{b}'" for a, b in pairs) + f" ELSE {column} END"


def _gdelt_actor(number: int, side: str) -> tuple[Cell, ...]:
    land, role = _cases(f"{side}_country", _CAMEO_COUNTRIES), _cases(f"{side}_sector", _CAMEO_SECTORS)
    stem, who = f"Actor{number}", "actor" if number == 1 else "recipient"
    return (
        Cell(f"{stem}Code", f"concat({land}, {role})", f"CAMEO code of the {who}: country and role."),
        Cell(f"{stem}Name", f"upper({side})", f"Name of the {who}, in capitals as GDELT has it."),
        Cell(f"{stem}CountryCode", land, f"CAMEO country code of the {who}: ISO 3166-1 alpha-3 but for Romania and Timor-Leste."),
        *_empty(f"{stem}KnownGroupCode", "the record has no CAMEO codes of groups."),
        *_empty(f"{stem}EthnicCode {stem}Religion1Code {stem}Religion2Code", "ethnicity and religion of actors are not coded."),
        Cell(f"{stem}Type1Code", role, f"CAMEO role of the {who}, from its PLOVER sector."),
        *_empty(f"{stem}Type2Code {stem}Type3Code", "an actor has one sector."),
    )


_GEO = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()


def _actor_geo(number: int) -> tuple[Cell, ...]:
    return _empty(
        " ".join(f"Actor{number}Geo_{part}" for part in _GEO), "only the place of the act is coded, not that of an actor."
    )


_STAMP = "strftime({0}, '%Y%m%d') || '000000'"
_NUMBER = Cell(
    "GlobalEventID",
    "number",
    "Whole number below 2^53, from the id and the pair: the same in every build; gdelt.keys.tsv leads back.",
)

GDELT_EVENTS = Layout(
    "gdelt.events.tsv",
    False,
    (
        _NUMBER,
        Cell(
            "Day",
            "strftime(day, '%Y%m%d')",
            "Date, YYYYMMDD: its first day where only month or year is told; publication if undated.",
        ),
        Cell("MonthYear", "strftime(day, '%Y%m')", "The same, YYYYMM."),
        Cell("Year", "year(day)", "The same, YYYY."),
        Cell(
            "FractionDate",
            "printf('%.4f', year(day) + (month(day) * 30 + day(day)) / 365.0)",
            "The same, by GDELT's formula (MONTH * 30 + DAY) / 365.",
        ),
        *_gdelt_actor(1, "actor"),
        *_gdelt_actor(2, "recipient"),
        Cell("IsRootEvent", "CAST(root AS INTEGER)", "1 if a report stands in a headline or in the first paragraph of a body."),
        Cell("EventCode", "cameo", "CAMEO code that PLOVER's own table maps to type and mode."),
        Cell("EventBaseCode", "left(cameo, 3)", "Its first three digits."),
        Cell("EventRootCode", "left(cameo, 2)", "Its first two digits."),
        Cell("QuadClass", "quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
        Cell(
            "GoldsteinScale",
            "printf('%.1f', intensity)",
            "PLOVER's intensity, -10 to 10, which follows Goldstein's scale but is not his table.",
        ),
        Cell("NumMentions", "mentions", "Reports: events of documents that tell of it."),
        Cell("NumSources", "sources", "Outlets."),
        Cell("NumArticles", "articles", "Documents."),
        *_empty("AvgTone", "tone is not measured."),
        *_actor_geo(1),
        *_actor_geo(2),
        Cell(
            "ActionGeo_Type",
            """CASE WHEN place_country IS NULL THEN 0 WHEN precision = 'country' OR precision IS NULL THEN 1
            WHEN precision IN ('admin1', 'admin2', 'region') THEN CASE place_country WHEN 'USA' THEN 2 ELSE 5 END
            WHEN place_country = 'USA' THEN 3 ELSE 4 END""",
            "0 none, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 province elsewhere.",
        ),
        Cell(
            "ActionGeo_FullName",
            "concat_ws(', ', place_name, nullif(region, place_name), nullif(place_land, place_name))",
            "Place, province, country.",
        ),
        Cell("ActionGeo_CountryCode", "place_fips", "FIPS 10-4 code of the country."),
        *_empty("ActionGeo_ADM1Code ActionGeo_ADM2Code", "the record has no FIPS or GAUL codes of provinces."),
        Cell("ActionGeo_Lat", "place_lat", "Latitude, WGS 84 degrees."),
        Cell("ActionGeo_Long", "place_lon", "Longitude."),
        *_empty("ActionGeo_FeatureID", "GDELT's are GNS and GNIS ids; the record's are those of GeoNames."),
        Cell("DATEADDED", _STAMP.format("coalesce(seen, day)"), "Publication of the oldest report, YYYYMMDDHHMMSS at midnight."),
        Cell("SOURCEURL", "coalesce(url, origin)", "Address of the oldest report, or the name of its file."),
    ),
)

GDELT_MENTIONS = Layout(
    "gdelt.mentions.tsv",
    False,
    (
        _NUMBER,
        Cell("EventTimeDate", _STAMP.format("day"), "Date of the event as in the events file, YYYYMMDDHHMMSS at midnight."),
        Cell("MentionTimeDate", _STAMP.format("published"), "Publication of the document."),
        Cell(
            "MentionType",
            "CASE WHEN mention_url IS NULL THEN 2 ELSE 1 END",
            "1 found by its address, 2 known by a citation only.",
        ),
        Cell(
            "MentionSourceName",
            "coalesce(regexp_extract(mention_url, '^[a-z]+://(?:www\\.)?([^/:]+)', 1), mention_outlet)",
            "Domain of the address, or the outlet.",
        ),
        Cell("MentionIdentifier", "coalesce(mention_url, mention_origin)", "Address of the document, or the name of its file."),
        *_empty("SentenceID", "sentences are not numbered in a record."),
        Cell(
            "Actor1CharOffset",
            "actor_at",
            "Where the document names the actor nearest before or after the act: characters from its start.",
        ),
        Cell("Actor2CharOffset", "recipient_at", "The same of the recipient."),
        Cell("ActionCharOffset", "start", "Where the words of the act begin."),
        Cell("InRawText", "1", "1: every event stands on words of the text."),
        Cell("Confidence", "greatest(10, CAST(round(score * 10) AS INTEGER) * 10)", "Score of the event in percent, in tens."),
        Cell("MentionDocLen", "doc_length", "Characters of the document."),
        *_empty("MentionDocTone", "tone is not measured."),
        *_empty("MentionDocTranslationInfo", "documents are not translated."),
        Cell("Extras", "event", "Id of the event in the record (event.id); GDELT keeps this column free."),
    ),
    """SELECT r.*, d.url AS mention_url, d.outlet AS mention_outlet, d.origin AS mention_origin, length(d.text) AS doc_length,
      try_cast(d.published AS DATE) AS published, e.start, e.score, e.id AS event,
      (SELECT arg_min(m.start, abs(m.start - e.start)) FROM mention m JOIN actor a ON a.id = m.actor
        WHERE m.doc = e.doc AND a.key = r.actor_key) AS actor_at,
      (SELECT arg_min(m.start, abs(m.start - e.start)) FROM mention m JOIN actor a ON a.id = m.actor
        WHERE m.doc = e.doc AND a.key = r.recipient_key) AS recipient_at
    FROM told r JOIN ({link}) l ON l.happening = r.id JOIN event e ON e.id = l.event JOIN document d ON d.id = e.doc
    ORDER BY r.number, e.id""",
)

GDELT_KEYS = Layout(
    "gdelt.keys.tsv",
    True,
    (
        _NUMBER,
        Cell("id", "id", "Id of the happening (happening.id), or of the event with --reports."),
        Cell("actor_key", "actor_key", "Key of the actor (actor_entity.key)."),
        Cell("recipient_key", "recipient_key", "Key of the recipient."),
    ),
)


def _icews_side(name: str, side: str) -> tuple[Cell, ...]:
    return (
        Cell(f"{name} Name", side, "Name."),
        Cell(f"{name} Sectors", f"{side}_sector", "PLOVER sector; ICEWS has a finer tree of its own."),
        Cell(f"{name} Country", f"{side}_land", "Country, by its English name."),
    )


ICEWS = Layout(
    "icews.tsv",
    True,
    (
        Cell("Event ID", "number", "Whole number below 2^53, as in the GDELT layout; no two rows share one."),
        Cell("Event Date", "day", "Date, YYYY-MM-DD: its first day where only month or year is told; publication if undated."),
        *_icews_side("Source", "actor"),
        Cell("Event Text", "label", "PLOVER type in words; ICEWS has the title of the CAMEO code."),
        Cell("CAMEO Code", "cameo", "CAMEO code that PLOVER's own table maps to type and mode."),
        Cell("Intensity", "printf('%.1f', intensity)", "PLOVER's intensity, -10 to 10."),
        *_icews_side("Target", "recipient"),
        Cell("Story ID", "CAST(md5_number_upper(lead_doc) >> 11 AS BIGINT)", "Whole number from the id of the oldest document."),
        *_empty("Sentence~Number", "sentences are not numbered in a record."),
        Cell("Publisher", "outlet", "Outlet of the oldest report."),
        Cell("City", "CASE WHEN precision IN ('city', 'feature') THEN place_name END", "Place, where it is a town or a site."),
        *_empty("District", "counties are not named in a record."),
        Cell("Province", "CASE WHEN precision = 'admin1' THEN place_name ELSE region END", "Province."),
        Cell("Country", "place_land", "Country of the place, by its English name."),
        Cell("Latitude", "place_lat", "WGS 84 degrees."),
        Cell("Longitude", "place_lon", "WGS 84 degrees."),
    ),
)  # fmt: skip


def _polecat_side(name: str, side: str) -> tuple[Cell, ...]:
    return (
        Cell(f"{name} Name", side, "Name."),
        Cell(f"{name} Country", f"{side}_country", "ISO 3166-1 alpha-3 code."),
        *_empty(f"{name}~COW", "the record has no Correlates of War numbers."),
        Cell(f"Primary {name} Sector", f"{side}_sector", "PLOVER sector."),
        Cell(f"{name} Sectors", f"{side}_sector", "The same: an actor has one sector."),
        Cell(f"{name} Title", f"{side}_role", "Office or description used most often."),
        *_empty(f"{name}~Name~Raw", "the words of each report are in the record (mention)."),
        Cell(f"Wikipedia {name} ID", f"{side}_wikidata", "Wikidata id, not the title of a Wikipedia article."),
    )


def _polecat_rows() -> tuple[Cell, ...]:
    none = "entities of a story that take no part in an event are in the record (actor, place)."
    return (
        Cell(
            "Event ID",
            "id || '-' || pair_number",
            "Id of the happening, or of the event with --reports, and the number of the pair.",
        ),
        Cell("Event Date", "day", "Date, YYYY-MM-DD: its first day where only month or year is told; publication if undated."),
        Cell("Event Type", "told_type", "PLOVER type; planned cooperation is AGREE, as PLOVER has it."),
        Cell("Event Mode", "CASE WHEN told_type = event_type THEN mode END", "PLOVER mode."),
        Cell("Intensity", "printf('%.1f', intensity)", "PLOVER's intensity, -10 to 10."),
        Cell("Quad Code", "quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
        Cell("Contexts", "array_to_string(contexts, '; ')", "PLOVER contexts."),
        *_polecat_side("Actor", "actor"),
        *_polecat_side("Recipient", "recipient"),
        Cell("Placename", "place_name", "Name of the place."),
        Cell("City", "CASE WHEN precision IN ('city', 'feature') THEN place_name END", "Place, where it is a town or a site."),
        *_empty("District", "counties are not named in a record."),
        Cell("Province", "CASE WHEN precision = 'admin1' THEN place_name ELSE region END", "Province."),
        Cell("Country", "place_country", "ISO 3166-1 alpha-3 code."),
        Cell("Latitude", "place_lat", "WGS 84 degrees."),
        Cell("Longitude", "place_lon", "WGS 84 degrees."),
        Cell("GeoNames ID", "geonames", "GeoNames id."),
        Cell("Raw Placename", "raw_place", "The place as a report names it."),
        Cell("Feature Type", "precision", "Level of the place: country, admin1, admin2, city, feature or region."),
        Cell("Source", "outlet", "Outlet of the oldest report."),
        Cell("Publication Date", "seen", "Publication of the oldest report."),
        *_empty("Story~People Story~Organizations Story~Locations", none),
        Cell("Language", "language", "Language of the oldest report."),
        Cell("Version", "'sanudo'", "The program that coded it; its version is in the record (meta)."),
    )


POLECAT = Layout("polecat.tsv", True, _polecat_rows())

LAYOUTS: dict[str, Callable[..., list[Path]]] = {
    "gdelt": partial(to_layout, (GDELT_EVENTS, GDELT_MENTIONS, GDELT_KEYS)),
    "icews": partial(to_layout, (ICEWS,)),
    "polecat": partial(to_layout, (POLECAT,)),
}
"""Name of a format, and the function that writes a record in it; `reports` writes the events of documents, not happenings."""
