"""Articles of our own with readings made by hand, small enough to be printed whole."""

from __future__ import annotations

from dataclasses import replace

from sanudo.types import (
    Actor,
    Agreement,
    Block,
    Dispute,
    Document,
    Event,
    Meeting,
    Mention,
    Place,
    Position,
    Quantity,
    Reading,
    Span,
    Statement,
    TimeExpression,
    make_id,
)

TEXT = """Norland and Sudmark to sign river treaty

By Ada Quill
OSTERHOLM, March 3, 2021 - Foreign Minister Ines Falk of Norland will meet her Sudmark counterpart, Otto Brand, on Friday\
 to sign the Vesla River Treaty.
"We are ready," Falk said on Wednesday. Brand doubted that the text was final.
Sudmark's army arrested 12 fishermen in February; Norland denied that they were spies.
Subscribe to our newsletter!
"""


def reading(number: int = 0) -> Reading:
    """Return the reading of the sample article; another number makes another document of it."""
    text = TEXT if number == 0 else TEXT.replace("12 fishermen", f"{number + 12} fishermen")
    return _Maker(text, number).reading()


class _Maker:
    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.document = Document(
            id=make_id("sample", number),
            text=text,
            title="Norland and Sudmark to sign river treaty",
            byline=("Ada Quill",),
            outlet="The Fjord Mirror",
            published=f"2021-03-{3 + number % 20:02}",
            url=f"https://fjordmirror.example/{number}",
            origin=f"river{number}.txt",
            blocks=(
                self.block("title", "Norland and Sudmark to sign river treaty"),
                self.block("byline", "By Ada Quill"),
                self.block("body", text[text.index("OSTERHOLM") : text.index("\nSubscribe")]),
                self.block("promo", "Subscribe to our newsletter!"),
            ),
        )

    def span(self, words: str, nth: int = 0) -> Span:
        at = -1
        for _ in range(nth + 1):
            at = self.text.index(words, at + 1)
        return Span(at, at + len(words))

    def block(self, kind: str, words: str) -> Block:
        return Block(kind=kind, **self.span(words)._asdict(), reason="made by hand")

    def base(self, words: str, label: str, nth: int = 0) -> dict[str, object]:
        span = self.span(words, nth)
        return {"id": make_id(self.document.id, label, span), "doc": self.document.id, **span._asdict(), "stage": "hand"}

    def actor(self, words: str, **about: object) -> Actor:
        return Actor(**self.base(words, "actor"), **about)

    def reading(self) -> Reading:
        falk = self.actor(
            "Ines Falk",
            key="wd:Q1",
            name="Ines Falk",
            kind="person",
            country="NOR",
            sector="GOV",
            role="Foreign Minister",
            chains=(0,),
        )
        brand = self.actor("Otto Brand", key="wd:Q2", name="Otto Brand", kind="person", country="SWE", sector="GOV", chains=(1,))
        norland = self.actor("Norland", key="iso:NOR", name="Norland", kind="state", country="NOR", sector="GOV", chains=(2,))
        army = self.actor(
            "Sudmark's army", key="a1", name="Sudmark's army", kind="organisation", country="SWE", sector="MIL", chains=(3,)
        )
        fishers = self.actor(
            self.text[self.text.index("arrested ") + 9 : self.text.index(" in February")],
            key="a2",
            name="fishermen",
            kind="group",
            country=None,
            sector="CVL",
            named=False,
            chains=(4,),
        )
        mentions = [
            Mention(**self.base(words, "mention", nth), kind=actor.kind, chain=actor.chains[0], named=actor.named, actor=actor.id)
            for words, nth, actor in (
                ("Norland", 0, norland),
                ("Ines Falk", 0, falk),
                ("Otto Brand", 0, brand),
                ("Falk", 1, falk),
                ("Brand", 1, brand),
                ("Sudmark's army", 0, army),
                ("Norland", 2, norland),
                ("fishermen", 0, fishers),
            )
        ]
        friday = TimeExpression(
            **self.base("Friday", "time"),
            value="2021-03-05",
            type="DATE",
            earliest="2021-03-05",
            latest="2021-03-05",
            grain="day",
        )
        place = Place(**self.base("OSTERHOLM", "place"), name="Osterholm", country="NOR", lat=59.9, lon=10.7, precision="city")
        meet = Event(
            **self.base("will meet", "event"),
            event_type="CONSULT",
            mode="visit",
            contexts=("diplomatic",),
            status="planned",
            actors=(falk.id,),
            recipients=(brand.id,),
            date="2021-03-05",
            time=friday.id,
            place=place.id,
            place_name="Osterholm",
            place_country="NOR",
        )
        arrest = Event(
            **self.base("arrested", "event"),
            event_type="COERCE",
            mode="arrest",
            actors=(army.id,),
            recipients=(fishers.id,),
            date="2021-02",
            sizes=(
                Quantity(
                    kind="arrested",
                    value=12.0,
                    qualifier="exactly",
                    start=self.span("arrested").stop + 1,
                    stop=self.span("arrested").stop + 3,
                ),
            ),
        )
        said = Statement(
            **self.base('"We are ready," Falk said', "statement"),
            source=self.span("Falk", 1),
            cue=self.span("said"),
            content=(self.span('"We are ready,"'),),
            manner="direct",
            speakers=(falk.id,),
            date="2021-03-03",
        )
        denied = Statement(
            **self.base("Norland denied that they were spies", "statement"),
            source=self.span("Norland", 2),
            cue=self.span("denied"),
            content=(self.span("that they were spies"),),
            manner="indirect",
            speakers=(norland.id,),
            modality="denied",
            about=(fishers.id, "spying"),
        )
        position = Position(
            **self.base("Brand doubted that the text was final", "position"),
            holder=brand.id,
            issue="whether the text is final",
            stance="sceptical",
        )
        treaty = Agreement(
            **self.base("the Vesla River Treaty", "agreement"),
            name="Vesla River Treaty",
            kind="treaty",
            status="agreed",
            parties=(norland.id,),
        )
        meeting = Meeting(
            **self.base("will meet", "meeting"),
            event=meet.id,
            participants=(falk.id, brand.id),
            status="planned",
            date="2021-03-05",
            place_name="Osterholm",
            place_country="NOR",
        )
        dispute = Dispute(
            **self.base("denied that they were spies", "dispute"),
            question="whether the fishermen were spies",
            side_a=(arrest.id,),
            side_b=(denied.id,),
        )
        actors = sorted((falk, brand, norland, army, fishers), key=lambda actor: (actor.start, actor.stop, actor.id))
        return Reading(
            self.document,
            actors=tuple(replace(actor, score=0.9) for actor in actors),
            mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, mention.stop, mention.id))),
            times=(friday,),
            places=(place,),
            statements=(said, denied),
            events=(meet, arrest),
            positions=(position,),
            agreements=(treaty,),
            meetings=(meeting,),
            disputes=(dispute,),
        )
