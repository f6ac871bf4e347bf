"""Parts of articles that are not running text: recipes, workouts, questions and answers, results, timelines, notices.

`line_pages.py` puts them into articles of the corpus, so that the line reader learns that short lines may belong to the text.
The words are our own (`article_parts_by_hand.py`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import article_parts_by_hand as words

Maker = Callable[[random.Random], list[str]]


def _filled(rng: random.Random, text: str) -> str:
    while "{" in text:
        for name, values in (("{n}", None), ("{food}", words.FOODS), ("{name}", words.PEOPLE)):
            text = text.replace(name, str(rng.randint(2, 59)) if values is None else rng.choice(values), 1)
    return text


def _some(rng: random.Random, texts: Sequence[str], low: int, high: int) -> list[str]:
    return [_filled(rng, text) for text in rng.sample(list(texts), min(len(texts), rng.randint(low, high)))]


def _recipe(rng: random.Random) -> list[str]:
    bullet = rng.choice(["", "", "• ", "- ", "* "])
    amount = ("½", "1", "2", "3", "1/2", "1 1/2", "100", "250", "6-8")
    goods = [
        f"{bullet}{rng.choice(amount)} {rng.choice(words.UNITS)} {food}" for food in rng.sample(words.FOODS, rng.randint(4, 12))
    ]
    steps = _some(rng, words.STEPS, 3, 8)
    if rng.random() < 0.4:
        steps = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    heads = [
        rng.choice(["Ingredients", "INGREDIENTS", "You will need", "What you need"]),
        rng.choice(["Method", "Instructions", "Directions", "DIRECTIONS"]),
    ]
    return [*([f"Serves {rng.randint(2, 8)}"] if rng.random() < 0.4 else []), heads[0], *goods, heads[1], *steps]


def _workout(rng: random.Random) -> list[str]:
    found: list[str] = []
    for number in range(rng.randint(2, 8)):
        found.append(
            rng.choice(
                [
                    f"Day {number + 1}",
                    f"Meal {number + 1}",
                    f"Round {number + 1}",
                    rng.choice(words.SUBHEADS),
                    rng.choice(words.MOVES),
                ]
            )
        )
        found += [
            rng.choice(
                [
                    rng.choice(words.MOVES),
                    _filled(rng, rng.choice(words.ADVICE)),
                    _meal(rng),
                    f"{rng.choice(words.MOVES)}: {_filled(rng, rng.choice(words.ADVICE))}",
                ]
            )
            for _ in range(rng.randint(1, 4))
        ]
    return found


def _meal(rng: random.Random) -> str:
    foods = ", ".join(
        f"{rng.choice('½1234')} {rng.choice(words.UNITS)} {food}" for food in rng.sample(words.FOODS, rng.randint(1, 5))
    )
    return rng.choice(
        [
            foods,
            f"{rng.choice(words.FOODS).capitalize()} bowl [{foods}]",
            f"Portions: {rng.randint(1, 4)} green, {rng.randint(1, 4)} red",
        ]
    )


def _questions(rng: random.Random) -> list[str]:
    label = rng.choice([("", ""), ("Q: ", "A: "), ("Q. ", "A. "), ("", ""), ("Question: ", "Answer: ")])
    return [
        text
        for question in _some(rng, words.QUESTIONS, 2, 6)
        for text in (label[0] + question, label[1] + _filled(rng, rng.choice(words.ANSWERS)))
    ]


def _results(rng: random.Random) -> list[str]:
    style, teams = rng.random(), rng.sample(words.TEAMS, rng.randint(4, 10))
    if style < 0.3:
        return [
            f"{one} {rng.randint(0, 4)} {other} {rng.randint(0, 4)}" for one, other in zip(teams[::2], teams[1::2], strict=False)
        ]
    if style < 0.6:
        return [
            f"{place}{rng.choice(['.', ')', ''])} {name} ({team}) {rng.randint(50, 400)}"
            for place, (name, team) in enumerate(zip(words.PEOPLE, teams, strict=False), 1)
        ]
    if style < 0.75:  # every cell of the table a line
        return [cell for place, team in enumerate(teams, 1) for cell in (str(place), team, str(rng.randint(9, 99)))]
    return [
        rng.choice(["Team P W D L Pts", "Name Time Points"]),
        *(f"{team} {' '.join(str(rng.randint(0, 30)) for _ in range(5))}" for team in teams),
    ]


def _timeline(rng: random.Random) -> list[str]:
    texts = [*_some(rng, words.SHOUTS, 2, 5), *_some(rng, words.ANSWERS, 1, 4)]
    return [
        f"{rng.choice(words.DAYS)}{rng.choice([':', ' –', ','])} {text}"
        if rng.random() < 0.6
        else f"{rng.randint(1911, 2021)}: {text}"
        for text in texts
    ]


def _event(rng: random.Random) -> list[str]:
    return [
        rng.choice([rng.choice(words.PEOPLE), rng.choice(words.GOODS), f"“{rng.choice(words.VERSES).capitalize()}”"]),
        rng.choice(words.VENUES),
        f"{rng.choice(words.DAYS)} – {rng.choice(words.DAYS)} {rng.randint(9, 11)}.{rng.choice(['00', '30'])} a.m."
        f" / {rng.randint(4, 9)}.00 p.m.",
        *_some(
            rng,
            [
                "Admission free",
                "Tickets: €{n}",
                "Closed on Mondays",
                "Doors open at 7",
                "Until {n} May",
                "Booking: ring the box office",
                "Director: {name}",
                "Music by {name}",
            ],
            1,
            4,
        ),
    ]


def _goods(rng: random.Random) -> list[str]:
    return [text for name in rng.sample(words.GOODS, rng.randint(1, 4)) for text in (name, *_some(rng, words.MARKS, 1, 4))]


def _posts(rng: random.Random) -> list[str]:
    handle = rng.choice(words.PEOPLE)
    return [
        *_some(rng, words.POSTS, 1, 3),
        f"— {handle} (@{handle.split()[-1].lower()}{rng.choice(['', '_', '7'])}) May {rng.randint(1, 30)}, 2019",
    ]


def _shouts(rng: random.Random) -> list[str]:
    return _some(rng, words.SHOUTS, 1, 3)


def _quotes(rng: random.Random) -> list[str]:
    return [
        rng.choice(['"{}"', "“{}”", "‘{}’"]).format(text.rstrip("."))
        for text in _some(rng, [*words.ANSWERS, *words.SHOUTS], 1, 3)
    ]


def _verses(rng: random.Random) -> list[str]:
    return _some(rng, words.VERSES, 3, 8)


def _points(rng: random.Random) -> list[str]:
    bullet = rng.choice(["• ", "- ", "", "▪ ", "– "])
    return [
        rng.choice(words.SUBHEADS),
        *(bullet + text for text in _some(rng, [*words.ANSWERS, *words.ADVICE, *words.STEPS], 2, 6)),
    ]


def _names(rng: random.Random) -> list[str]:
    roles = "Chair|Mayor|Director|Choreographer|Secretary|Coach|Editor|Sound|Cast|Judge".split("|")
    return [
        rng.choice([f"{rng.choice(roles)}: {name}", f"{name}, {rng.choice(roles).lower()}", name])
        for name in rng.sample(words.PEOPLE, rng.randint(2, 7))
    ]


PARTS: tuple[Maker, ...] = (
    _recipe,
    _workout,
    _questions,
    _results,
    _timeline,
    _event,
    _goods,
    _posts,
    _shouts,
    _shouts,
    _quotes,
    _quotes,
    _verses,
    _points,
    _points,
    _names,
)


def part(rng: random.Random) -> list[str]:
    """Return the lines of a part of an article, under a heading in half of the cases."""
    lines = rng.choice(PARTS)(rng)
    heading = rng.choice(words.SUBHEADS)
    if rng.random() < 0.5:
        lines = [heading.upper() if rng.random() < 0.2 else heading, *lines]
    return lines


def subhead(rng: random.Random, sentence: str) -> str:
    """Return a sub-heading: one of ours, or the first words of a sentence of the article."""
    if rng.random() < 0.4:
        return rng.choice(words.SUBHEADS)
    opening = sentence.split()[: rng.randint(2, 8)]
    text = " ".join(opening).strip(',;:."“”')
    return text.title() if rng.random() < 0.3 else text.upper() if rng.random() < 0.1 else text
