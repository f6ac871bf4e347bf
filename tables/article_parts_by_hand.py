"""Parts of articles that are not running text, in our own words: recipes, workouts, questions and answers, results, timelines, notices.

`line_pages.py` puts them into articles of the corpus, so that the line reader learns that short lines may belong to the text.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

FOODS = """flour|brown sugar|butter, melted|eggs|milk|olive oil|salt|black pepper|red onion, diced|garlic cloves, crushed|tinned tomatoes
plain yoghurt|lemon juice|grated cheese|cooked rice|chicken thighs|white fish fillets|spinach|sweet potato, peeled|walnuts|rolled oats
fresh mint, chopped|coconut milk|red lentils, rinsed|carrots, sliced|vegetable stock|ground cumin|paprika|honey|frozen peas|dried apricots
cold water|baking powder|vanilla|dark chocolate|courgettes|mushrooms|parsley|turkey mince|almond butter|banana""".replace("\n", "|").split("|")
UNITS = "g|ml|tbsp|tsp|cups|cup|oz.|handfuls of|slices of|tins of|pinch of|large|small|lb".split("|")
STEPS = """Heat the oven to {n} degrees and grease a baking tin.
Chop the {food} and fry gently until soft.
Stir in the {food} and the {food}, then simmer for {n} minutes.
Mix the dry ingredients in a bowl.
Add the {food} and beat until smooth.
Leave to cool for {n} minutes
Serve warm with {food}.
Pour over the {food} and bake until golden, about {n} minutes.
Rinse, drain and set aside.
Season to taste
Cover and chill overnight.
Fold in the {food}. Do not overmix.""".split("\n")
MOVES = """Push-ups|Squats|Plank|Lunges, left and right|Burpees|Side plank|Mountain climbers|Jumping jacks|Rowing machine|Glute bridge|Kettlebell swing
Bicep curl|Pull-ups|Hill sprints|Easy jog|Stretch the calves|Rest|Deadlift|Sit-ups|Cycling, low gear|Brisk walk|Shoulder press""".replace("\n", "|").split("|")
ADVICE = """Do {n} repetitions, then rest
Hold for {n} seconds
{n} sets of {n}
Drink a glass of water first
Repeat on the other side
Keep the back straight.
Eat within an hour of training
Rest {n} seconds between sets
Go only as far as is comfortable.
Breathe out on the way up
Pro tip: start slower than you think you should.
Swap for a walk if the knees hurt""".split("\n")
SUBHEADS = """What happens now|What we know so far|The background|Why it matters|Key points|Highlights|At a glance|How we got here|Who is who|The numbers
What it means for you|A long road|Questions and answers|What the experts say|The verdict|Ingredients|Method|Instructions|Directions|You will need|Before you start
Results|Final standings|Line-ups|The schedule|Programme|Round by round|Opening times|Tickets|Where to stay|Getting there|The winners|Shortlist|Part two|Step by step
Day 1|Day 2|Week three|Meal 1|Meal 2|Breakfast|Dinner|Warm-up|Cool-down|Morning|Evening|Pros|Cons|Bottom line|Conclusion|Introduction|Notes|Sources|References
Specifications|Price and release date|Design|Battery life|Camera|Our method|Full text|The statement|Letter to readers|Dear readers,|In brief|Correction""".replace("\n", "|").split("|")
QUESTIONS = """What happened?|Why now?|Who decides?|What did the two sides agree?|Is it legal?|How long will it last?|What could go wrong?|And the neighbours?
When will we know more?|Can it be stopped?|How did it begin?|What do you remember of that day?|Do you regret it?|What comes next for you?|Is that a threat?
How many are affected?|Where does the money come from?|What should travellers do?|Who won?|So is it worth it?""".replace("\n", "|").split("|")
ANSWERS = """Nobody can say yet.|Yes, but not before spring.|It depends on the vote.|No.|I would do it again.|About {n} in all.|That is for the court to decide.
We asked, and were told to wait.|Mostly patience.|It took {n} years.|The lawyers disagree.|Only if both sides keep their word.|Probably not.|Because the money ran out.""".replace("\n", "|").split("|")
TEAMS = """Harbour Town|Eastgate Rovers|Plainfield|Norland|Sudmark|Lakeshore United|Mill Lane|Castle Athletic|Northshore|Vesla Valley|Old Bridge|Dockside""".split("|")
PEOPLE = """Mara Lindqvist|Tom Ashgrove|Priya Vellore|Jonas Achterdeck|Lucia Ferrante|Ben Okoro-Hale|Hannah Strand|Ilya Morozko|Sana Idrisi|Paul Gruber""".split("|")
VENUES = """Harbour Hall, 12 Quay Street|Old Mill Theatre|Castle Green|Room 4, Town Library|Gallery North, Rope Walk 3|St. Olaf's Church|Studio B, first floor
Lakeside bandstand|Market Square|12 Station Road, Eastgate""".replace("\n", "|").split("|")
SHOUTS = """Now let us begin!|That is all it takes.|And it worked.|Until it did not.|But why?|Here is the thing.|Think about that.|Not everyone agreed.|It was not enough.
I laughed.|Nothing happened.|She was wrong.|We will see.|Simple, isn't it?|Are you ready?|Let me explain.|There is one problem.|Then came the rain.|He never called.
You know the rest.|Here are some of the highlights:|Here is what they said:|This is how it went:|They include:|A few examples:|Three things stand out.""".replace("\n", "|").split("|")
POSTS = """{name}: what a night, thank you all!
The talks go on. We will not leave this room without a paper.
Proud of our volunteers today. More tomorrow.
Roads closed around the square, please stay at home pic.example/{n}
It is a sad day for our town
We have handed out {n} blankets since this morning. Come and help""".split("\n")
VERSES = """The river took the road again|and nobody was there|we counted lamps along the quay|as if the dark could care|my mother kept the letters dry
and said the tide would turn|the ferry left at half past nine|with nothing more to learn|O little harbour, hold your light|until the boats are in""".replace("\n", "|").split("|")
GOODS = "The blue model|The folding bike|Lamp No. 4|The travel kettle|The winter coat|A used van|The desk radio|The garden chair".split("|")
MARKS = "Price: £{n}|Weight: {n} kg|Rating: {n}/60|Best for: small kitchens|Sold by: Dock & Sons|Colours: red, grey|Tested by: {name}|Size: {n} x {n} cm".split("|")
DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Saturday|Sunday".split("|")

Maker = Callable[[random.Random], list[str]]


def _filled(rng: random.Random, text: str) -> str:
    while "{" in text:
        for name, values in (("{n}", None), ("{food}", FOODS), ("{name}", PEOPLE)):
            text = text.replace(name, str(rng.randint(2, 59)) if values is None else rng.choice(values), 1)
    return text


def _some(rng: random.Random, texts: Sequence[str], low: int, high: int) -> list[str]:
    return [_filled(rng, text) for text in rng.sample(list(texts), min(len(texts), rng.randint(low, high)))]


def _recipe(rng: random.Random) -> list[str]:
    bullet = rng.choice(["", "", "• ", "- ", "* "])
    amount = ("½", "1", "2", "3", "1/2", "1 1/2", "100", "250", "6-8")
    goods = [f"{bullet}{rng.choice(amount)} {rng.choice(UNITS)} {food}" for food in rng.sample(FOODS, rng.randint(4, 12))]
    steps = _some(rng, STEPS, 3, 8)
    if rng.random() < 0.4:
        steps = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    heads = [rng.choice(["Ingredients", "INGREDIENTS", "You will need", "What you need"]), rng.choice(["Method", "Instructions", "Directions", "DIRECTIONS"])]
    return [*([f"Serves {rng.randint(2, 8)}"] if rng.random() < 0.4 else []), heads[0], *goods, heads[1], *steps]


def _workout(rng: random.Random) -> list[str]:
    found: list[str] = []
    for number in range(rng.randint(2, 8)):
        found.append(rng.choice([f"Day {number + 1}", f"Meal {number + 1}", f"Round {number + 1}", rng.choice(SUBHEADS), rng.choice(MOVES)]))
        found += [rng.choice([rng.choice(MOVES), _filled(rng, rng.choice(ADVICE)), _meal(rng), f"{rng.choice(MOVES)}: {_filled(rng, rng.choice(ADVICE))}"]) for _ in range(rng.randint(1, 4))]
    return found


def _meal(rng: random.Random) -> str:
    foods = ", ".join(f"{rng.choice('½1234')} {rng.choice(UNITS)} {food}" for food in rng.sample(FOODS, rng.randint(1, 5)))
    return rng.choice([foods, f"{rng.choice(FOODS).capitalize()} bowl [{foods}]", f"Portions: {rng.randint(1, 4)} green, {rng.randint(1, 4)} red"])


def _questions(rng: random.Random) -> list[str]:
    label = rng.choice([("", ""), ("Q: ", "A: "), ("Q. ", "A. "), ("", ""), ("Question: ", "Answer: ")])
    return [text for question in _some(rng, QUESTIONS, 2, 6) for text in (label[0] + question, label[1] + _filled(rng, rng.choice(ANSWERS)))]


def _results(rng: random.Random) -> list[str]:
    style, teams = rng.random(), rng.sample(TEAMS, rng.randint(4, 10))
    if style < 0.3:
        return [f"{one} {rng.randint(0, 4)} {other} {rng.randint(0, 4)}" for one, other in zip(teams[::2], teams[1::2], strict=False)]
    if style < 0.6:
        return [f"{place}{rng.choice(['.', ')', ''])} {name} ({team}) {rng.randint(50, 400)}" for place, (name, team) in enumerate(zip(PEOPLE, teams, strict=False), 1)]
    if style < 0.75:  # every cell of the table a line
        return [cell for place, team in enumerate(teams, 1) for cell in (str(place), team, str(rng.randint(9, 99)))]
    return [rng.choice(["Team P W D L Pts", "Name Time Points"]), *(f"{team} {' '.join(str(rng.randint(0, 30)) for _ in range(5))}" for team in teams)]


def _timeline(rng: random.Random) -> list[str]:
    texts = [*_some(rng, SHOUTS, 2, 5), *_some(rng, ANSWERS, 1, 4)]
    return [f"{rng.choice(DAYS)}{rng.choice([':', ' –', ','])} {text}" if rng.random() < 0.6 else f"{rng.randint(1911, 2021)}: {text}" for text in texts]


def _event(rng: random.Random) -> list[str]:
    return [
        rng.choice([rng.choice(PEOPLE), rng.choice(GOODS), f"“{rng.choice(VERSES).capitalize()}”"]),
        rng.choice(VENUES),
        f"{rng.choice(DAYS)} – {rng.choice(DAYS)} {rng.randint(9, 11)}.{rng.choice(['00', '30'])} a.m. / {rng.randint(4, 9)}.00 p.m.",
        *_some(rng, ["Admission free", "Tickets: €{n}", "Closed on Mondays", "Doors open at 7", "Until {n} May", "Booking: ring the box office", "Director: {name}", "Music by {name}"], 1, 4),
    ]


def _goods(rng: random.Random) -> list[str]:
    return [text for name in rng.sample(GOODS, rng.randint(1, 4)) for text in (name, *_some(rng, MARKS, 1, 4))]


def _posts(rng: random.Random) -> list[str]:
    handle = rng.choice(PEOPLE)
    return [*_some(rng, POSTS, 1, 3), f"— {handle} (@{handle.split()[-1].lower()}{rng.choice(['', '_', '7'])}) May {rng.randint(1, 30)}, 20{rng.randint(10, 24)}"]


def _shouts(rng: random.Random) -> list[str]:
    return _some(rng, SHOUTS, 1, 3)


def _quotes(rng: random.Random) -> list[str]:
    return [rng.choice(['"{}"', "“{}”", "‘{}’"]).format(text.rstrip(".")) for text in _some(rng, [*ANSWERS, *SHOUTS], 1, 3)]


def _verses(rng: random.Random) -> list[str]:
    return _some(rng, VERSES, 3, 8)


def _points(rng: random.Random) -> list[str]:
    bullet = rng.choice(["• ", "- ", "", "▪ ", "– "])
    return [rng.choice(SUBHEADS), *(bullet + text for text in _some(rng, [*ANSWERS, *ADVICE, *STEPS], 2, 6))]


def _names(rng: random.Random) -> list[str]:
    roles = "Chair|Mayor|Director|Choreographer|Secretary|Coach|Editor|Sound|Cast|Judge".split("|")
    return [rng.choice([f"{rng.choice(roles)}: {name}", f"{name}, {rng.choice(roles).lower()}", name]) for name in rng.sample(PEOPLE, rng.randint(2, 7))]


PARTS: tuple[Maker, ...] = (_recipe, _workout, _questions, _results, _timeline, _event, _goods, _posts, _shouts, _shouts, _quotes, _quotes, _verses, _points, _points, _names)


def part(rng: random.Random) -> list[str]:
    """Return the lines of a part of an article, under a heading in half of the cases."""
    lines = rng.choice(PARTS)(rng)
    heading = rng.choice(SUBHEADS)
    if rng.random() < 0.5:
        lines = [heading.upper() if rng.random() < 0.2 else heading, *lines]
    return lines


def subhead(rng: random.Random, sentence: str) -> str:
    """Return a sub-heading: one of ours, or the first words of a sentence of the article."""
    if rng.random() < 0.4:
        return rng.choice(SUBHEADS)
    words = sentence.split()[: rng.randint(2, 8)]
    text = " ".join(words).strip(",;:.\"“”")
    return text.title() if rng.random() < 0.3 else text.upper() if rng.random() < 0.1 else text
