"""Words of the parts of articles that are not running text (`article_parts.py`): written from general knowledge, nobody's article."""

FOODS = """flour|brown sugar|butter, melted|eggs|milk|olive oil|salt|black pepper|red onion, diced|garlic cloves, crushed|tinned tomatoes
plain yoghurt|lemon juice|grated cheese|cooked rice|chicken thighs|white fish fillets|spinach|sweet potato, peeled|walnuts|rolled oats
fresh mint, chopped|coconut milk|red lentils, rinsed|carrots, sliced|vegetable stock|ground cumin|paprika|honey|frozen peas|dried apricots
cold water|baking powder|vanilla|dark chocolate|courgettes|mushrooms|parsley|turkey mince|almond butter|banana""".replace(
    "\n", "|"
).split("|")
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
Bicep curl|Pull-ups|Hill sprints|Easy jog|Stretch the calves|Rest|Deadlift|Sit-ups|Cycling, low gear|Brisk walk|Shoulder press""".replace(
    "\n", "|"
).split("|")
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
Specifications|Price and release date|Design|Battery life|Camera|Our method|Full text|The statement|Letter to readers|Dear readers,|In brief|Correction""".replace(
    "\n", "|"
).split("|")
QUESTIONS = """What happened?|Why now?|Who decides?|What did the two sides agree?|Is it legal?|How long will it last?|What could go wrong?|And the neighbours?
When will we know more?|Can it be stopped?|How did it begin?|What do you remember of that day?|Do you regret it?|What comes next for you?|Is that a threat?
How many are affected?|Where does the money come from?|What should travellers do?|Who won?|So is it worth it?""".replace(
    "\n", "|"
).split("|")
ANSWERS = """Nobody can say yet.|Yes, but not before spring.|It depends on the vote.|No.|I would do it again.|About {n} in all.|That is for the court to decide.
We asked, and were told to wait.|Mostly patience.|It took {n} years.|The lawyers disagree.|Only if both sides keep their word.|Probably not.|Because the money ran out.""".replace(
    "\n", "|"
).split("|")
TEAMS = """Harbour Town|Eastgate Rovers|Plainfield|Norland|Sudmark|Lakeshore United|Mill Lane|Castle Athletic|Northshore|Vesla Valley|Old Bridge|Dockside""".split(
    "|"
)
PEOPLE = """Mara Lindqvist|Tom Ashgrove|Priya Vellore|Jonas Achterdeck|Lucia Ferrante|Ben Okoro-Hale|Hannah Strand|Ilya Morozko|Sana Idrisi|Paul Gruber""".split(
    "|"
)
VENUES = """Harbour Hall, 12 Quay Street|Old Mill Theatre|Castle Green|Room 4, Town Library|Gallery North, Rope Walk 3|St. Olaf's Church|Studio B, first floor
Lakeside bandstand|Market Square|12 Station Road, Eastgate""".replace("\n", "|").split("|")
SHOUTS = """Now let us begin!|That is all it takes.|And it worked.|Until it did not.|But why?|Here is the thing.|Think about that.|Not everyone agreed.|It was not enough.
I laughed.|Nothing happened.|She was wrong.|We will see.|Simple, isn't it?|Are you ready?|Let me explain.|There is one problem.|Then came the rain.|He never called.
You know the rest.|Here are some of the highlights:|Here is what they said:|This is how it went:|They include:|A few examples:|Three things stand out.""".replace(
    "\n", "|"
).split("|")
POSTS = """{name}: what a night, thank you all!
The talks go on. We will not leave this room without a paper.
Proud of our volunteers today. More tomorrow.
Roads closed around the square, please stay at home pic.example/{n}
It is a sad day for our town
We have handed out {n} blankets since this morning. Come and help""".split("\n")
VERSES = """The river took the road again|and nobody was there|we counted lamps along the quay|as if the dark could care|my mother kept the letters dry
and said the tide would turn|the ferry left at half past nine|with nothing more to learn|O little harbour, hold your light|until the boats are in""".replace(
    "\n", "|"
).split("|")
GOODS = "The blue model|The folding bike|Lamp No. 4|The travel kettle|The winter coat|A used van|The desk radio|The garden chair".split(
    "|"
)
MARKS = "Price: £{n}|Weight: {n} kg|Rating: {n}/60|Best for: small kitchens|Sold by: Dock & Sons|Colours: red, grey|Tested by: {name}|Size: {n} x {n} cm".split(
    "|"
)
DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Saturday|Sunday".split("|")
