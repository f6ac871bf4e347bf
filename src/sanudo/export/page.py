"""A reading as one piece of HTML that needs nothing else: the article with its facts marked, then the tables. For notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from sanudo.export.marks import KINDS, Mark, MarkKind, Segment, marks_of, segments
from sanudo.export.summary import Section, sections
from sanudo.types import Block, Document, Reading

_COLOURS: dict[MarkKind, str] = {
    "actor": "#2f6db5",
    "event": "#b3352c",
    "place": "#2e7d4f",
    "time": "#8a5a00",
    "agreement": "#6d4aa8",
    "position": "#b0509a",
    "cue": "#7a7a00",
    "said": "#5f7a8a",
    "residue": "#8d8d8d",
}
_BASE = """
.sanudo{font:15px/1.6 Georgia,'Times New Roman',serif;max-width:60em;color:inherit}
.sanudo h3{font-size:1.35em;line-height:1.25;margin:0 0 .2em}
.sanudo p{margin:.5em 0}
.sanudo .about,.sanudo .legend,.sanudo table,.sanudo h4{font-family:system-ui,sans-serif;font-size:12.5px}
.sanudo .about{opacity:.75}
.sanudo h4{margin:1.4em 0 .3em;font-size:13px;letter-spacing:.04em;text-transform:uppercase;opacity:.8}
.sanudo table{border-collapse:collapse;width:100%;margin:0}
.sanudo th,.sanudo td{text-align:left;vertical-align:top;padding:.3em .9em .3em 0;background:none}
.sanudo td{border-top:1px solid rgba(128,128,128,.25)}
.sanudo th{font-weight:600;opacity:.75}
.sanudo i{font-style:normal;border-radius:2px;padding:0 .05em}
.sanudo .legend i{margin-right:.9em;padding:.05em .35em}
"""


def page(reading: Reading) -> str:
    """Return a reading as self-contained HTML; everything that came from outside is escaped."""
    document = reading.document
    marks = marks_of(reading)
    present = {mark.kind for mark in marks}
    parts = [
        f"<style>{_BASE}{_mark_styles()}</style>",
        '<div class="sanudo">',
        f"<h3>{escape(document.title or document.origin or document.id)}</h3>",
        f'<p class="about">{escape(about(document))}</p>',
        f'<p class="legend">{"".join(_legend(kind) for kind in KINDS if kind in present)}</p>',
        *(_paragraph(document.text, block, marks) for block in shown_blocks(document)),
        *(_table(section) for section in sections(reading)),
        "</div>",
    ]
    return "\n".join(parts)


def about(document: Document) -> str:
    """Return the line under a headline: authors, outlet, date, address."""
    parts = [", ".join(document.byline), document.outlet, document.published, document.url or document.origin]
    return " · ".join(part for part in parts if part)


def shown_blocks(document: Document) -> tuple[Block, ...]:
    """Return the blocks to show, the headline left out where it is shown above anyway; all of the text where there are none."""
    if not document.blocks:
        return (Block(kind="body", start=0, stop=len(document.text)),)
    title = " ".join((document.title or "").split())
    return tuple(b for b in document.blocks if b.kind != "title" or " ".join(document.text[b.start : b.stop].split()) != title)


def _paragraph(text: str, block: Block, marks: Iterable[Mark]) -> str:
    inner = "".join(_segment(text, segment) for segment in segments(marks, block.start, block.stop))
    lines = inner.replace("\r\n", "\n").replace("\n", "<br>")
    return f"<p>{lines}</p>"


def _segment(text: str, segment: Segment) -> str:
    words = escape(text[segment.start : segment.stop])
    if not segment.marks:
        return words
    classes = " ".join(f"k-{kind}" for kind in segment.kinds)
    notes = escape("; ".join(dict.fromkeys(_notes(segment.marks))), quote=True)
    return f'<i class="{classes}" title="{notes}">{words}</i>'


def _notes(marks: Iterable[Mark]) -> Iterator[str]:
    for mark in marks:
        meaning = KINDS[mark.kind].meaning
        yield f"{meaning}: {mark.note}" if mark.note else meaning


def _legend(kind: MarkKind) -> str:
    return f'<i class="k-{kind}">{escape(KINDS[kind].meaning)}</i>'


def _mark_styles() -> str:
    """Return the style of each kind: names and triggers are tinted, what was said is underlined, residue is pale."""
    rules = []
    for kind, colour in reversed(_COLOURS.items()):
        if kind == "residue":
            rules.append(f".sanudo .k-{kind}{{opacity:.5}}")
        elif kind in ("said", "position"):
            rules.append(f".sanudo .k-{kind}{{border-bottom:2px {'solid' if kind == 'said' else 'dotted'} {colour}88}}")
        else:
            rules.append(f".sanudo .k-{kind}{{background:{colour}26;box-shadow:inset 0 -2px {colour}99}}")
    return "\n".join(rules)


def _table(section: Section) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in section.columns)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in section.rows)
    return f"<h4>{escape(section.title)}</h4><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
