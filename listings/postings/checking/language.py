"""Is there a plainer way to say it? Friendly hints beside a text; none of them stops anything.

The pairs of words stand in data/plain_words.csv, for bokmål and for nynorsk.
"""

import csv
import re
from functools import cache
from pathlib import Path

from django.utils.translation import gettext as _

WORDS = Path(__file__).parent.parent / "data" / "plain_words.csv"
MOST_HINTS = 4
LONG_SENTENCE = 30
LONG_LEAD = 3
"""Words in a sentence, and sentences in a lead, from which a reader begins to tire."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ«])|\n+")
SHORT_FORMS = re.compile(r"\b(?:bl\.a|f\.eks|t\.d|m\.a|dvs|osv|jf|nr|ca|evt|kl)\.")
PASSIVE = re.compile(r"\b(?:skal|må|kan|bør|vil|skulle|måtte|kunne|burde)\s+(?:ikke\s+|ikkje\s+)?(\w{3,}(?:es|ast))\b")
NOT_PASSIVE = frozenset({"finnes", "finnast", "synes", "lykkes", "møtes", "trives", "minnes", "vises", "kalles"})


def hints_for(text, language, *, is_lead=False):
    """Sentences for the one who writes, the most telling first."""
    text = text.strip()
    if not text:
        return []
    hints = [*words_in(text, language), *sentences_in(text), *passive_in(text)]
    if is_lead and len(sentences_of(text)) > LONG_LEAD:
        hints.insert(0, _("Ingressen er lang. Én eller to setninger er nok til at folk leser videre."))
    return hints[:MOST_HINTS]


def words_in(text, language):
    taken = []
    for pattern, kind, plain in pairs(language):
        found = pattern.search(text)
        if found and not any(start < found.end() and found.start() < end for start, end in taken):
            taken.append(found.span())
            yield SAID[kind]() % {"found": found.group(), "plain": plain}


SAID = {
    "word": lambda: _("«%(found)s»: prøv «%(plain)s»."),
    "short": lambda: _("Skriv helt ut: «%(plain)s» i stedet for «%(found)s»."),
    "gender": lambda: _("«%(found)s»: «%(plain)s» passer for alle."),
}


@cache
def pairs(language):
    """Longer phrases first, so that «bistå med» wins over «bistå»."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["language"] == language]
    rows.sort(key=lambda row: -len(row["found"]))
    return [(whole(row["found"]), row["kind"], row["plain"]) for row in rows]


def whole(words):
    """As a word of its own, also at a line break and before a full stop."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def sentences_of(text):
    return [part for part in SENTENCE_END.split(SHORT_FORMS.sub("x", text)) if part.strip()]


def sentences_in(text):
    longest = max((len(sentence.split()) for sentence in sentences_of(text)), default=0)
    if longest > LONG_SENTENCE:
        yield _("Den lengste setningen har %(number)s ord. Del den gjerne i to.") % {"number": longest}


def passive_in(text):
    found = next((one for one in PASSIVE.finditer(text) if one.group(1).casefold() not in NOT_PASSIVE), None)
    if found:
        yield _("«%(found)s»: si gjerne hvem som gjør det, for eksempel «du» eller «vi».") % {"found": found.group()}
