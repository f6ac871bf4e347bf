"""Wordings by which pages betray what is not their article: menus, promotions, legal lines; and captions, credits and sign-offs.

Each cue is looked for only where one of its trigger words occurs, so that long paragraphs cost little. A *strong* cue settles
a short line by itself; a weak one is evidence that `sanudo.text.lines` weighs with shape and place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sanudo.types import BlockKind


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording, what a line that carries it is likely to be, and whether that settles a short line."""

    name: str
    kind: BlockKind
    pattern: re.Pattern[str]
    strong: bool


def _cue(name: str, kind: BlockKind, triggers: str, pattern: str, *, strong: bool = True) -> tuple[Cue, frozenset[str]]:
    return Cue(name, kind, re.compile(pattern, re.IGNORECASE | re.VERBOSE), strong), frozenset(triggers.split())


_TABLE = (
    _cue(
        "cookie notice",
        "legal",
        "cookie cookies consent gdpr",
        r"""\b(?:uses?|using|accept|manage|about|our|this\ site|we)\b.*\bcookies?\b | \bcookies?\s+(?:settings|policy|notice
          |preferences|consent)
        | \bcookies?\b.*\b(?:accept|reject|manage|agree|settings|preferences|experience) | ^cookies?$
          | \bwithdraw\ consent\b | \bgdpr\b""",
    ),
    _cue(
        "copyright",
        "legal",
        "copyright copyrights c © rights reserved reproduction reproduced redistributed redistribution "
        "retransmission syndication rechte derechos droits",
        r"""©(?!\s*[\w.\s-]+/\w) | \(c\)\s*(?:19|20)\d\d | ^\W*copyright\b | \bcopyright\s*(?:©|\(c\)|(?:19|20)\d\d
          |\w+\s+(?:19|20)\d\d)
        | \ball\ rights\ reserved\b | \balle\ rechte\ vorbehalten\b | \btodos\ los\ derechos\b | \btous\ droits\b
        | \b(?:may|must)\ not\ be\ (?:published|broadcast|reproduced|rewritten|redistributed)
          | \breproduction\b.*\b(?:prohibited|permission)
        | \bredistribution\ prohibited | \bnot\ for\ (?:publication|retransmission|redistribution)
          | \bsyndication\s+(?:rights|by)\b""",
    ),
    _cue(
        "terms and privacy",
        "legal",
        "privacy terms policy disclaimer imprint impressum datenschutz agb accessibility conditions gesture choices ccpa",
        r"""\bprivacy\ (?:policy|notice|statement|settings|center|centre)\b | \bterms\ (?:of\ (?:use|service)|and\ conditions
          |&\ conditions)\b
        | \bterms\s*(?:&|and)\s*privacy | ^\W*(?:privacy|terms|disclaimer|imprint|impressum|datenschutz|agb|accessibility)\W*$
        | \bdo\ not\ sell\ my | \bad\ ?choices\b | \baccessibility\ (?:statement|help) | \|\s*privacy\b | \bprivacy\s*\|""",
    ),
    _cue(
        "notice of the publisher",
        "legal",
        "views expressed transcripts transcript accuracy advice commission programmes listings contractor "
        "ocr scan forward-looking edit edits",
        r"""\bviews\ expressed\b.*\b(?:own|author|writer|columnist|necessarily) | \btranscripts?\ (?:are|is|was)\ (?:created
          |produced|provided)\b
        | \baccuracy\ (?:and\ availability\ )?may\ vary | \bearn\ (?:an?\ )?(?:affiliate\ )?commission | \bsubject\ to\ change\b
        | \bocr\ (?:text|scan)\b | \bscan\ quality\b | \bdoes\ not\ edit\ official\b | \bnot\ (?:intended
          |constitute)\b.*\badvice\b
        | \btext\ may\ contain\ errors\b""",
    ),
    _cue(
        "browser notice",
        "nav",
        "browser javascript supported flash cookies",
        r"""\b(?:older|outdated|unsupported|supported|your|another|different|modern)\b.{0,20}\bbrowser\b
          | \benable\ javascript | \bjavascript\b.*\b(?:enabled?|disabled|required)
        | \bview\ (?:this\ email\ )?in\ (?:your\ )?browser\b""",
    ),
    _cue("image beacon", "nav", "beacon beaconimage beacons", r"\bimage\s+beacon"),
    _cue(
        "skip link",
        "nav",
        "skip jump back close",
        r"^\W*(?:skip\ to\b|skip\ (?:ad|advert|navigation|links?)\b|jump\ to\b|back\ to\ (?:top|the\ top|"
        r"home)\b|close\ (?:menu|search|x)\b)|\bback\ to\ top\b",
    ),
    _cue(
        "account",
        "nav",
        "log sign register login logout account password anmelden abmelden registrieren",
        r"""^\W*(?:log\ ?(?:in|out)|sign\ (?:in|out)|register|my\ account|create\ (?:an|your)\ account|anmelden|registrieren)\W*$
        | \b(?:sign|log)\ in\b.{0,30}\b(?:register|subscribe|donate|account|sign\ up)\b | \|\s*(?:sign|log)\ in\b | \b(?:sign
          |log)\ in\s*(?:\||·|•)
        | \balready\ (?:a\ subscriber|have\ an\ account|registered)\b | \bforgot\ (?:your\ )?password\b | (?:☰|≡)\s*menu
          | \blog\ in\s*$""",
    ),
    _cue(
        "menu",
        "nav",
        "menu ☰ ≡ sections navigation search",
        r"☰|≡|^\W*(?:menu|sections|navigation|search|main\ menu)\W*$|\bmenu\s*(?:\||·|•|\s{2})|\bsections\s*▾",
    ),
    _cue(
        "newsletter",
        "promo",
        "newsletter newsletters subscribe subscribing subscription subscriptions subscriber subscribers "
        "unsubscribe inbox sign signup email emails alerts mailing e-mail whatsapp telegram abonnieren",
        r"""\bunsubscribe\b | \bsubscribe\b(?!\s+to\s+(?:the|this|a|an)\s+(?:view|idea|theory|belief
          |notion))(?=.{0,60}\b(?:to|for|now|today|our|the|here|from|with|our)\b|\W*$|\s*[|›→·€£$])
        | \b(?:sign|signing)\ up\b.{0,60}\b(?:here|free|newsletter|alerts?|e-?mails?|our|letter|daily|weekly|updates
          |for\ more)\b | \bsign\ up\b\W*$
        | \b(?:our|the|free|daily|weekly|evening|morning|get|e-?mail)\b.{0,40}\bnewsletters?\b.{0,40}$
          | ^\W*newsletters?\W*$ | \bnewsletters?\b.*\b(?:inbox|sign|subscribe)
        | \b(?:in|to|straight\ to)\ your\ (?:inbox|mailbox|phone) | \bget\b.{0,40}\b(?:alerts|by\ (?:e-?mail|sms)
          |in\ your\ inbox|newsletter)
        | \bdelivered\b.{0,30}\binbox | \bget\ (?:our\ )?alerts\b | \bnewsletter\ (?:abonnieren|bestellen)""",
    ),
    _cue(
        "subscription offer",
        "promo",
        "subscribe subscription subscriptions issues subscribers digital",
        r"\bsubscri(?:be|ption)s?\b.{0,30}[€£$]\s?\d|[€£$]\s?\d[\d.]*\s+(?:a|per)\s+(?:week|month|year|issue)|"
        r"\bissues\ for\ [€£$]\s?\d|\bdigital\ subscription|^\W*subscriptions?\b",
    ),
    _cue(
        "share buttons",
        "promo",
        "share shares sharing tweet print facebook twitter whatsapp teilen pinterest linkedin reddit bookmark save",
        r"""^\W*(?:share|tweet|print|shares|teilen|compartir|partager|pin\ it|facebook|twitter|whatsapp|linkedin|pinterest
          |reddit|e-?mail|copy\ link|bookmark)\W*$
        | ^\W*\d+\s?shares?\b | \bsharing\ is\ caring\b | \bshare\ (?:this|on|via|with|article|story)\b | ^\W*(?:share|print
          |tweet|follow|save)\b\s*(?:[|▪·•]|\s{2,}|tweet|e-?mail|print)
        | \bshare\W+(?:tweet|print|e-?mail|save|follow|comments?)\b | \bprint\ (?:this|recipe|article|e-?mail)\b
          | •\s*share\b | \bon\ (?:facebook|twitter)\W*$""",
    ),
    _cue(
        "follow us",
        "promo",
        "follow facebook twitter instagram telegram whatsapp youtube like",
        r"\bfollow\ (?:us|@)|^\W*follow\ (?:the|me|him|her|them)\b.{0,60}$|\blike\ us\ on\b|"
        r"^\W*(?:follow|facebook|twitter|instagram|youtube|rss)\W*$|\bjoin\ us\ on\b|"
        r"\b(?:us|our\ \w+)\ on\ (?:facebook|twitter|whatsapp|telegram|"
        r"instagram)",
    ),
    _cue(
        "related story",
        "promo",
        "more read also related see next watch recommended trending elsewhere lesen auch lire lea leer "
        "popular most latest you stories story editor's top viewed",
        r"""^\W*(?:read\ (?:more|also|next|the\ full)|also\ read|see\ also|related(?:\ (?:stories|articles?|topics?|news
          |links?|content|video|coverage))?|recommended(?:\ for\ you)?
          |more\ (?:from|on|in|about|like|stories|news|live|coverage|headlines|world|politics|sports?|business)|most\ (?:read
            |viewed|popular|shared|watched|recent|commented)|trending(?:\ now)?|popular(?:\ now|\ stories)?
            |what\ to\ read\ next|up\ next|next\ (?:story|article|up)
          |elsewhere(?:\ on\ the\ site)?|also\ (?:in|on|today|from|this\ week)|you\ (?:may|might)\ (?:also\ )?(?:like
            |be\ interested|enjoy)|don['’]t\ miss|in\ other\ news|in\ case\ you\ missed|latest(?:\ (?:news|stories|headlines
            |videos?))?|top\ stories|editors?['’]s?\ picks?
          |more\ from\b[^:]{2,30}(?=:)|click\ here|lesen\ sie\ (?:auch|mehr)|mehr\ zum\ thema|lire\ aussi|à\ lire\ aussi
            |lea\ también|leer\ más|read|recommended\ stories|related\ to\ this|what\ to\ (?:read|watch|know)\ next
            |watch(?:\ (?:live|now|more|next))?|promoted\ stories|around\ the\ web)\W*(?:[:|»›>▸•–—-]|$)
        | ^\W*(?:read\ (?:more|also|next)|also\ read|see\ also|more\ from|more\ on\ this|more\ in\b|most\ (?:read|popular
          |viewed)|you\ (?:may|might)\ also\ (?:like|be)|related\ (?:stories|articles?|topics|coverage|content)
          |recommended\ for\ you)\b.{0,90}$
        | \b(?:read\ more|learn\ more|find\ out\ more)\W*$""",
    ),
    _cue(
        "advertisement",
        "promo",
        "advertisement advert advertise advertising advertisements sponsored promoted anzeige werbung "
        "publicité publicidad paid promotion partner",
        r"""^\W*(?:advertisements?|adverts?|ads?|anzeige|werbung|publicité|publicidad|sponsored(?:\ (?:content|links?|by
          |story))?|promoted|paid\ (?:content|post|promotion)|partner\ content)\b
        | \badvertise\ (?:with|here)\b | \bto\ advertise\b | \badvertisement\W*$ | \bcontinue\ reading\ below""",
    ),
    _cue(
        "comments",
        "promo",
        "comment comments kommentare comentarios commentaires discussion says responses replies reply antworten",
        r"^[\w .-]{2,30}\ssays:$|^\W*\d+\s+(?:responses|replies)\b|^\W*(?:reply|replies|antworten)\W*$|"
        r"^\W*leave\s+a\s+reply\b|\bcomments?\s*\(\d|^\W*(?:\d[\d,.]*\s+)?(?:comments?|kommentare?|"
        r"comentarios|commentaires)\W*$|\b(?:leave|post|add|view|show|read|write|hide|"
        r"join)\b.{0,20}\b(?:comments?|conversation|discussion)\b|\bcomments\ (?:are\ (?:closed|moderated)|do\ not\ reflect)|"
        r"^\W*\d+\ comments?\W|"
        r"\b\d+\ comments?\b\W*$|\bskip\ to\ comments",
    ),
    _cue(
        "contact the newsroom",
        "promo",
        "tip tips story contact letters newsdesk newsroom editor desk call write whatsapp ring email "
        "feedback correction corrections problems accreditation sms text send",
        r"""\bgot\ a\ (?:tip|story)\b | \bnews\ tips?\b | ^\W*tips?:\s | \bcontact\ (?:us|the\ (?:author|editor|newsroom
          |reporter|writer))\b | \b(?:media|press)\ contacts?\b | \bwrite\ to\ (?:us\b|the\ (?:editor|press\ office))
        | \b(?:sms|text)\b.{0,30}\bto\ \d{4,} | \bby\ sms\b
        | \bletters@ | \bcall\ the\ (?:newsdesk|newsroom|office) | \b(?:ring|e-?mail|tip|text)\ (?:us|our|the)\ (?:newsdesk
          |newsroom|editor|desk|at\b) | \breport\ a\ (?:problem|typo|mistake|correction)
        | \bletters\s+to\s+the\s+editor\b.{0,40}$ | \bletters,\ page\b | \bdelivery\ problems\b | \bfor\ accreditation\b
          | \bsend\ (?:us\ )?(?:your|feedback)\b | \btip\ the\ desk\b | \btip\ us\b | \bring\ the\ editor""",
    ),
    _cue(
        "support us",
        "promo",
        "donate donation support contribute coffee members membership enjoyed enjoying",
        r"^\W*(?:donate|support\ us|become\ a\ member|join)\W*$|\bdonate\ (?:now|today|to)\b|"
        r"\bsupport\ (?:our|independent|community|quality)\b.{0,40}\b(?:journalism|radio|work|reporting)\b|"
        r"\benjoy(?:ed|ing)\ (?:this|our|the|\w+\ \w+\?)|\bbecome\ a\ (?:member|subscriber|patron)",
    ),
    _cue(
        "the paper elsewhere",
        "promo",
        "page pages inside tomorrow next p back other news issue week month listen sport sports sudoku crossword "
        "horoscope puzzles lottery podcast classifieds vacancies bingo tonight today",
        r"""\b(?:page|pages|pp?\.|p(?=\d))\s?[A-Z]?\d+\W*$ | \b(?:see|on)\s+(?:\w+,?\s+)?(?:back\ page|page\ \d+)
          | ^\W*(?:inside|also\ inside|also\ today|tomorrow|next\ week|next\ month|next\ issue|coming\ (?:up|soon|next)|next
          |tonight|on\ other\ pages)\b[^.]{0,40}[:?]
        | ^\W*in\ other\ news\s*: | \bsports?,\s+page\s+\d
        | \bnext\ (?:issue|week|month)\s*: | \btomorrow\ in\b | \b(?:sudoku|crossword|horoscope|bingo)\b
          | \blottery\ numbers\b | \bour\ (?:may|june|july|next|last|previous|current|spring|summer|autumn|winter|january
          |february|march|april|august|september|october|november|december)\ issue
        | \blisten\ again\b | \bplay\ bingo\b | \b(?:vacancies|classifieds)\s*: | \bwin\ a\b | ,\s+[A-D]\d\b""",
    ),
    _cue(
        "sports page",
        "promo",
        "elsewhere brief football cricket rugby hockey sport sports wrestling weather baseball tennis handball basketball "
        "money showbiz markets market rate rates today",
        r"^\W*(?:elsewhere|in\ brief|football|cricket|rugby|(?:ice\ )?hockey|sports?|wrestling|weather|baseball|"
        r"(?:table\ )?tennis|handball|basketball|your\ money|showbiz|markets?|rates|today)(?:\s+(?:for|"
        r"page)\s+\w+)?\s*[:,]\s",
        strong=False,
    ),
    _cue(
        "media player",
        "nav",
        "listen minute min watch video audio playback download transcript embed caption captions photos "
        "images slideshow gallery soundbite music play loaded",
        r"""\b\d+[ -]?min(?:ute)?s?[ -](?:read|listen|watch)\b | ^\W*(?:listen|download|transcript|embed|play|pause|mute
          |watch|video|audio|photos?|gallery|toggle\ caption|hide\ caption|show\ caption|close)\W*$ | \b(?:hide|show|toggle
          |enlarge|view)\ (?:caption|image|gallery|photos|slideshow|larger)\b
        | ^\W*\(?\s*(?:soundbite|sound\ of|music|applause)\b[^.]*\W$ | ^\[(?:music|theme|jingle|applause|laughter)\]$
          | \blisten\ \(\d | \bmedia\ playback\b | ^\W*\d+\ (?:photos|images|slides|videos)\W*$ | ^\W*image\ \d+\ of\W+\d+""",
    ),
    _cue(
        "app offer",
        "promo",
        "app download store",
        r"\b(?:download|get)\ (?:the|our)\b.{0,20}\bapp\b|\bapp\ store\b|\bgoogle\ play\b|^\W*(?:our\ )?apps?\W*$",
    ),
    _cue(
        "time since",
        "nav",
        "ago updated",
        r"^\W*(?:updated\s+)?\d+\s*(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\s*ago\W*$",
    ),
    _cue(
        "end mark",
        "nav",
        "ends end ### #",
        r"^[\W_]*(?:ends?|end\ of\ (?:story|text|release|"
        r"transcript))[\W_]*(?:\d[\d:.]*\s*(?:[ap]\.?m\.?)?\s*[a-z]{0,4}\W*)?$|^(?:\#\s*){2,}$|^-?30-?$",
    ),
    _cue(
        "release mark",
        "nav",
        "release embargo embargoed notes editors",
        r"^\W*(?:for\ immediate\ release|notes?\ (?:to|for)\ editors?|press\ release|news\ release)\W*$",
    ),
    _cue(
        "agency sign-off",
        "legal",
        "agency agencies inputs input provided syndicated wire feed headline",
        r"^\W*\(?(?:with\ )?(?:agency|agencies|pti|wire)\ inputs?\b|\b(?:was|is)\ (?:provided|supplied|"
        r"published)\ (?:by|from)\ (?:a\ )?\w+.{0,30}(?:wire|feed|newswire|agency|service)\b|"
        r"\bexcept\ for\ the\ headline\b|\binputs\ from\ agenc|\bcompiled\ from\ (?:public|agency|wire)",
    ),
    _cue(
        "about the author",
        "promo",
        "author writer columnist our editor correspondent",
        r"^(?:[A-Z]\S+\s){1,4}is\s+(?:our|the)\s+[^.]{0,30}['’]?s?\s*(?:\w+\s+)?(?:editor|"
        r"correspondent)\b[^.]*\.|\bthe\ author\ (?:attacked|discussed|wrote|examined)\b",
        strong=False,
    ),
    _cue("address", "nav", "http https www mailto", r"^\W*(?:https?://|www\.)\S+\W*$"),
    _cue("account name", "promo", "@", r"(?:^|\s)@\w{3,}|\b[\w.]+@[\w-]+\.\w+", strong=False),
    _cue(
        "tags",
        "nav",
        "tags tag filed topics categories category",
        r"^\W*(?:tags?|topics?|filed\ under|categor(?:y|ies)|posted\ in)\s*:",
        strong=True,
    ),
    _cue("place on the site", "nav", "home", r"^\W*home\s*[|›»>/]|^(?:home|start)\W*$"),
)

CUES: tuple[Cue, ...] = tuple(cue for cue, _ in _TABLE)
"""All cues; a cue's place in this tuple is its number."""

TRIGGERS: dict[str, tuple[int, ...]] = {
    word: tuple(number for number, (_, words) in enumerate(_TABLE) if word in words)
    for word in sorted(set().union(*(words for _, words in _TABLE)))
}
"""Lower-case word -> numbers of the cues that may hold where it occurs."""

SYMBOLS = re.compile(r"©|☰|≡|@|#|https?|www")


def cues_of(text: str, words: set[str]) -> list[int]:
    """Return the numbers of the cues that hold of a line, in order; `words` are its words in lower case."""
    numbers: set[int] = set()
    for word in words & TRIGGERS.keys():
        numbers.update(TRIGGERS[word])
    for match in SYMBOLS.finditer(text):
        numbers.update(TRIGGERS.get(match.group(), ()))
    return [number for number in sorted(numbers) if CUES[number].pattern.search(text)]
