"""Page furniture in our own words, from which `line_weights.py` builds flattened pages around articles of the corpus.

What stands in menus, beside stories and under them, so that the line reader learns pages that are mostly furniture as well as clean
texts. `{title}`, `{topic}`, `{outlet}`, `{teaser}`, `{name}`, `{date}` and `{n}` are filled in at random.
"""

MENU = """Home|News|World|UK|US|Politics|Business|Economy|Markets|Money|Technology|Tech|Science|Health|Climate|Environment|Sport|Sports|Football
Cricket|Tennis|Rugby|Golf|Culture|Arts|Books|Film|Music|TV & Radio|Travel|Food|Style|Fashion|Lifestyle|Opinion|Comment|Editorials|Letters|Columnists
Cartoons|Crosswords|Puzzles|Sudoku|Weather|Video|Photos|Pictures|Podcasts|Live TV|Radio|Newsletters|Jobs|Property|Cars|Obituaries|Classifieds|Events
Education|Religion|Society|Media|Law|Crime|Africa|Americas|Asia|Asia Pacific|Australia|Europe|Middle East|Latin America|China|India|Local|Nation
Elections|Defence|Security|Diplomacy|Energy|Shipping|Aviation|Banking|Start-ups|Games|Horoscope|Recipes|Gardening|Family|Parenting|Magazine|Weekend
Archive|E-paper|Today's paper|Print edition|Subscribe|Sign in|Log in|Register|My account|Search|Menu|More|All sections|Close|Donate|Shop|Contact us
About us|Careers|Advertise|Help|FAQ|Site map|Terms of use|Privacy policy|Cookie policy|Accessibility|Complaints|Corrections|RSS|Apps|Facebook|Twitter
Instagram|YouTube|LinkedIn|Telegram|WhatsApp|Trending|Latest|Most read|Popular|Explainers|Analysis|Features|Interviews|Investigations|Fact check
Quizzes|Long reads|Special reports|Regions|North|South|City|Motoring|Pets|History|Space|Royals|Celebrity|Showbiz|Gossip|Beauty|Home & Garden""".replace(
    "\n", "|"
).split("|")

HEADINGS = """More stories|Related stories|Related articles|Related topics|Related coverage|Read more|Read next|Read also|Also read|See also|Most read|Most popular|Most viewed
Most shared|Most commented|Top stories|Latest news|Latest headlines|Latest|Trending|Trending now|Popular in {topic}|More in {topic}|More on this story
More from {outlet}|More {topic} news|More about {topic}|Editor's picks|Editors' picks|Recommended|Recommended for you|You might also like|You may also like
Don't miss|In case you missed it|Up next|What to read next|Around the web|From our partners|Promoted stories|Sponsored content|Sponsored links|Paid content
Advertisement|ADVERTISEMENT|Advert|Story continues below advertisement|Comments|{n} comments|Comments ({n})|Join the conversation|Leave a comment|Topics|Tags|Share|Share this
Share this article|Follow us|Follow {outlet}|About the author|Explore more|In this section|Elsewhere on the site|The big read|Today's highlights|Watch|Watch live|Listen|Live
Video|Photos|In pictures|Gallery|Weather|Markets|Quick links|Company|Services|Find us on|Newsletter|Newsletters|Stay connected|Stay informed""".replace(
    "\n", "|"
).split("|")

NOTICES = """We use cookies to make this site work and to see how it is used. Accept all or choose which ones you allow.
This website uses cookies. By continuing to browse you agree to our use of cookies. Find out more in our cookie policy.
We and our {n} partners store and read information on your device to show you personalised advertising and content.
By clicking Accept you agree to the storing of cookies on your device for analytics and marketing. Manage preferences
Your privacy matters to us. You can change your choices at any time in the privacy settings.
© {year} {outlet}. All rights reserved.
Copyright {year} {outlet} Ltd. All rights reserved. Registered office: 12 Harbour Road.
Copyright © {year} {outlet}. No part of this page may be reproduced without written permission.
(c) {year} {outlet}. Distribution of this material without consent is prohibited.
This material may not be published, broadcast, rewritten or passed on without permission of {outlet}.
{outlet} is not responsible for the content of external sites. Read about our approach to linking.
The views expressed in this article are the author's own and do not necessarily reflect those of {outlet}.
Terms of use | Privacy policy | Cookie settings | Contact
Your browser is out of date and may not show all features of this page. Please update it.
JavaScript is switched off in your browser. Please enable JavaScript to read this page as it was meant.
You need a modern browser to view this video.
Quotes are delayed by at least {n} minutes. See here for a list of exchanges and delays.
We may earn a small commission from links on this page, but we only recommend what our editors like.
{outlet} is a trading name of Northshore Media Group. A member of the Press Standards Board.
This transcript was produced under time pressure and may be revised. The authoritative record is the audio.
This site is protected by a spam filter, and its privacy policy and terms of service apply.
All times are local. Listings may change at short notice.
To unsubscribe from this list, click here or reply with STOP in the subject line.""".split("\n")

PROMOTIONS = """Sign up for our morning briefing and get the day's news in your inbox
Sign up to the {topic} newsletter for a weekly round-up from our correspondents.
Sign up here for free alerts
Get the {outlet} app
Get our best stories by e-mail every evening
Get unlimited access for £1 a week
Get {topic} news delivered to your inbox every Friday.
Subscribe to {outlet}
Subscribe now
Subscribe from €2 a week and read everything
Subscribe to our newsletter to keep up with {topic}
Already a subscriber? Log in
Enter your email address
Thank you for signing up! Check your inbox to confirm.
Please enter a valid email address.
You have read {n} of your free articles this month.
Support our journalism. Become a member today.
Enjoyed this story? Pass it on to a friend.
Help us keep our reporting free for everyone. Donate from $5 a month.
Follow us on Facebook and Twitter
Follow {name} on Twitter
Follow {outlet} on Telegram for the latest from {topic}
Download our free app for breaking news alerts
Do you have a story for us? Write to the newsroom.
Got a tip? Send it to our reporters in confidence.
Have you been affected by the events in this story? Get in touch with us.
What do you think? Have your say in the comments below.
Share | Tweet | E-mail | Print
Share on Facebook  Share on Twitter  Copy link
Share  Save  Print  {n} comments
Copy link
Click here to read more
Click to enlarge
Tap to unmute
Playback isn't supported on this device.
{n} min read
{n} minutes to read
Listen to this article ({n} min)
Read more: {title}
Read more: {title}
READ ALSO: {title}
READ: {title}
Also read: {title}
See also: {title}
Related: {title}
RELATED: {title} | {title}
Watch: {title}
WATCH | {title}
More: {title}
Don't miss: {title}
Up next: {title}
Opinion: {title}
Explainer: {title}
In pictures: {title}
Live: {title}
MORE FROM {OUTLET}: {title}
Most read: 1. {title} 2. {title} 3. {title}
Next: {title}
Inside: {title}, page {n}
INSIDE: {title} | Weather, page {n} | Puzzles, page {n}
Also today: {title} · {title}
Tomorrow in {outlet}: {title}
Also today: {title}; {title}.
Also today: {title}, 10 a.m., room {n}. Football: {title}.
Elsewhere: {title}; {title}.
In other news: {title}? See Sport, page {n}.
In brief: {title}. {title}.
Cricket: the home side rolled over meekly on the third morning and the visitors were at the bar by noon. Page {n}.
Football: {title}. Page {n}.
Sports, page {n}: late winner against the run of play.
Sport: {title}.
{name} is our {topic} editor. Chess and crossword: page {n}. Last week's winner was {name}.
{name} is {outlet}'s {topic} correspondent.
At the Old Mill tonight: {title} (film, {n} min.).
Tomorrow: {title}
Text NEWS to {n}00 and win a radio!
Send your pictures by SMS to {n}55
Did you spot a mistake? Write to us.
Comments do not reflect the views of {outlet}
{n} comments. Most read: {title} | {title}
Reload | Mute | Follow
Download as a table
{outlet} {year}
(SOUND OF A DOOR)
MORE: {title} | {title}
Next week: what to plant before the first frost.
Coming up on Sunday: our guide to the lake district.
Sport, page {n}: late goal saves a point for the home side.
Football: City held to a draw in the rain. Report, page {n}.
Cricket: rain ends play early on the third day. See page {n}.
Weather: sunny spells, light wind from the west, high of {n}.
Weather for Thursday: showers, clearing by evening.
TODAY: fog along the coast, high {n}
Shares and currencies: page {n}
Crossword, sudoku and chess: page {n}
Last week's crossword was won by {name}.
{name} is {outlet}'s political editor.
{name} is a reporter based in the capital.
{name} covers {topic} for {outlet}. Write to {handle}
For subscriptions call 0800 555 {n}.
To advertise in these pages call our sales desk.
Letters to the editor: {handle}
Contact the newsroom: {handle}
{handle}
Vacancies: drivers, two cooks, a night editor
Classifieds: piano, good condition, collect only.
Lottery: 3, 11, 19, 24, 30, bonus {n}
Image {n} of {n}
{n} photos
Hide caption
Toggle caption
Enlarge this image
Loading...
Advertisement
Advertisement
ADVERTISEMENT
Advertising
Sponsored
Story continues below
Scroll to continue
Article continues after this advertisement
Skip to content
Skip to main content
Back to top ↑
Print this page
Report an error
Translate this page
Read full story
Read more »
Continue reading
View all
See all
Load more
Show more
Next article
Previous article
(ENDS)
END
- ends -
# # #
[MUSIC]
(SOUND OF TRAFFIC)
{n} hours ago
{n}h ago
{n} minutes ago
Updated {n} min ago
Yesterday
{date}""".split("\n")

COMMENTS = """Great article, thank you for this.
I have been saying this for years and nobody listens to us ordinary people.
Reply
Like
Report
Typical. They will promise anything before a vote and forget it the morning after.
You clearly did not read the piece. The writer says the opposite in the third paragraph!
Why is this even news? There are bigger problems in this country.
lol good luck with that
My uncle worked there for thirty years and he told me it was always like this, so I am not at all surprised by any of it.
This comment was removed by a moderator.
So what happens now?
If they really wanted peace they would stop selling weapons. Simple as that.""".split("\n")

KICKERS = """World|WORLD|Politics|Africa|Business|Exclusive|Analysis|Breaking news|International|Home > World > {topic}|Home / News / {topic}|News › {topic}|You are here: Home » {topic}|LIVE|Updated""".split(
    "|"
)

TOPICS = "Africa|Asia|Europe|the Middle East|Latin America|climate|energy|defence|the economy|elections|migration|health|technology|trade|football".split(
    "|"
)
OUTLETS = "The Harbour Post|Eastgate Herald|Lakeshore Tribune|The Morning Lantern|Northshore Courier|Plainfield Gazette|Coastal Radio|The Weekly Compass".split(
    "|"
)
NAMES = (
    "Mara Lindqvist|Tom Ashgrove|Priya Vellore|Jonas Achterdeck|Lucia Ferrante|Ben Okoro-Hale|Hannah Strand|Ilya Morozko".split(
        "|"
    )
)

FOREIGN_MENUS = [
    menu.split("|")
    for menu in """Startseite|Politik|Wirtschaft|Gesellschaft|Kultur|Sport|Wissen|Reise|Meinung|Anmelden|Suche|Impressum|Datenschutz|Abo|Wetter|Mehr|Drucken|Teilen|Merken|Zur Startseite|Alle Themen|Kommentare
Accueil|Politique|Monde|Économie|Culture|Sports|Santé|Sciences|Opinions|Vidéos|Se connecter|S'abonner|Mentions légales|Newsletters|Météo|Partager|Lire la suite|À lire aussi|Commentaires
Inicio|Política|Economía|Internacional|Deportes|Cultura|Sociedad|Opinión|Vídeos|Iniciar sesión|Suscríbete|Aviso legal|Contacto|Compartir|Más noticias|Lo más leído|Te puede interesar|Comentarios
Início|Notícias|Política|Mundo|Esportes|Saúde|Cultura|Opinião|Assine|Entrar|Fale conosco|Anuncie|Termos de uso|Últimas notícias|Veja também|Leia mais|Compartilhe|Comentários|Publicidade|Arquivo
Home|Cronaca|Politica|Esteri|Economia|Sport|Spettacoli|Salute|Abbonati|Accedi|Contatti|Redazione|Note legali|Leggi anche|Condividi|Ultime notizie|Meteo|Pubblicità
Beranda|Berita|Nasional|Ekonomi|Olahraga|Kesehatan|Iklan|Masuk|Daftar|Tentang kami|Hubungi kami|Kebijakan privasi|Terpopuler|Baca juga|Bagikan|Komentar|Indeks
Voorpagina|Binnenland|Buitenland|Economie|Sport|Cultuur|Wetenschap|Inloggen|Abonneren|Contact|Lees ook|Reageer|Delen|Meest gelezen""".split(
        "\n"
    )
]

SUBJECTS = """Phones|Tablets|Laptops|Cameras|Headphones|Televisions|Watches|Printers|Software|Reviews|Deals|How-to|Series 4|Series 5|Model X2|Model X3 Pro|Xenon 11|Xenon 12 Max|Xenon SE|Nova Air|Nova mini|Nova Pro
League One|League Two|First Division|Second Division|Cup|Women's League|Youth|Transfers|Fixtures|Results|Tables|Standings|Players|Teams|Odds|Fantasy|Harbour Town|Eastgate Rovers|Plainfield|Castle Athletic
Norland|Sudmark|Vesla|Osterholm|Eastgate|Harbour Town|Lakeshore|Mill Lane|Northshore|City Council|School closings|Traffic|Local radars|Neighbourhoods|Courts|Police blotter
Breakfast|Lunch|Dinner|Desserts|Drinks|Vegetarian|Quick meals|Kitchen tips|Workouts|Nutrition|Yoga|Running|Sleep|Mind|Recipes A-Z|Meal plans
Shares|Funds|Bonds|Currencies|Commodities|Portfolio|Watchlist|Calculators|Mortgages|Pensions|Tax|Savings|Insurance|Companies A-Z|Calendar|Screener
Action|Comedy|Drama|Horror|Documentaries|Box office|Trailers|Albums|Concerts|Festivals|Stars|Reality TV|Awards|Soaps|Games|Consoles|Previews|Cheats""".split(
    "\n"
)

SWITCHES = """switch to the {topic} edition
current edition: {topic} edition
What are you looking for?
Image {n} of {n}
Image {n} of / {n}
{n} / {n}
Caption
Close
Back to gallery
Previous
Next
previous post
next post
Previous post: {title}
Next post: {title}
written by {name}
Posted by {name}
By {name}
About {name}
More posts by {name}
View all posts by {name}
View profile
View all ({n})
View more
All topics
Text size
A A A
Font size: small, medium, large
Choose your language
English | Français | Deutsch
Select a country
Sort by newest
Sort by: best | oldest
Filter
Page {n} of {n}
1 2 3 4 5 ... {n}
« Older posts
Newer posts »
Posted in {topic}
Filed under: {topic}
Tagged {topic}
Published in {topic}
Click on the picture to see more
Click to share on Facebook (opens in new window)
Share to TwitterShare to FacebookShare to E-mail
Facebook Twitter Pinterest E-mail
Like this:
Like Loading...
Notify me of new comments by e-mail.
Your e-mail address will not be published. Required fields are marked *
Name *
Website
Post comment
Save my name for the next time I comment.
Poll: will it hold? Yes / No / Do not know
Vote
Your weather today
Do you like this page? Tell your friends!
How useful was this post?
Rate this: {n} votes
Add to basket
Buy now
Out of stock
In partnership with {outlet}
Video by {outlet}
Presented by {outlet}
From the archive
{n} views
{n} likes
{n}K followers
({n})
Join our free workshop and take the next step with us!
Pick a plan that suits you.
I want to help you. Leave your name and let us begin!""".split("\n")

STATEMENTS = """The information on this site is for general purposes only and is not a substitute for advice by a doctor, a lawyer or a tax adviser. Always ask a professional before you act on it.
Results vary with starting point, goals and effort. Exercise and proper diet are needed to reach and keep your aim. The persons shown may have been paid for their time.
These statements have not been checked by any authority. The products shown here are not meant to treat, cure or prevent any illness.
All product names, logos and brands are property of their owners and are used on this site for identification only. The use of these names does not imply endorsement.
Comments that insult others, advertise or cannot be understood will not be published by the moderators. Only signed comments are shown.
{name} is a writer, teacher and speaker who has written for {outlet} since {year}. Learn how to build your own shop with the free course below.
{name} has reported on {topic} from more than {n} countries and is the author of two books. Write to {handle} or follow on Twitter.
{name} is a freelance journalist who writes about {topic}, gardens and trains.
{outlet} is a meeting place for everyone who cares about {topic}. Founded in {year}, it is read by {n},000 people every month.
Sometimes we include links to shops. If you buy through one of them, we may receive a small part of the price. This does not change what we write.
Market data are supplied by a third party and may be delayed. {outlet} does not vouch for their accuracy and is not liable for any loss.
Our website uses small files that are stored by your browser, so that we can count visits, remember what you chose and show advertising that fits your interests.
Fill in your details below and we will send you a letter every Friday with the best of the week, a recipe and something to laugh about.
{topic} is changing fast, and so are we: {outlet} is looking for an editor who can write, edit and count. Apply by the end of the month.""".split(
    "\n"
)

UNDER_TITLES = "{n}h ago|{n} hours ago|{date}|{name}|{n} comments|By {name}|{date} | {name}|({n})|{topic}".replace(
    " | ", " ¦ "
).split("|")
UNDER_TITLES = [text.replace("¦", "|") for text in UNDER_TITLES]
