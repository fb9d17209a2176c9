"""What should the editor look at once more? Told in whole sentences; none of it stops her."""

import re

from django.utils.translation import gettext as _

from .links import dead_ends
from .texts import links_in, plain, rich_texts
from .words import is_bare, is_vague

MOST_WORDS = 35
"""In one sentence; what is longer is seldom read to its end."""
SENTENCE = re.compile(r"(?<=[.!?:;])\s+")


def findings_in(page):
    """A sentence on each thing, each once."""
    texts = list(rich_texts(page))
    links = [link for text in texts for link in links_in(text)]
    found = [*vague(links), *dead(links), *long_sentences(texts)]
    return list(dict.fromkeys(found))


def vague(links):
    for link in links:
        if is_vague(link.text):
            yield _("Lenketeksten «%(text)s» sier ikke hvor lenken går. Skriv det i lenken.") % {"text": link.text}
        elif is_bare(link.text):
            yield _("Lenken «%(text)s» er en nettadresse. Skriv med ord hvor den går.") % {"text": link.text}


def dead(links):
    for link, reason in dead_ends(links):
        yield _("Lenken «%(text)s» virker ikke: %(reason)s.") % {"text": link.text, "reason": reason}


def long_sentences(texts):
    for sentence in (sentence for text in texts for sentence in SENTENCE.split(plain(text))):
        words = sentence.split()
        if len(words) > MOST_WORDS:
            start = " ".join(words[:6])
            yield _("Setningen som begynner med «%(start)s», har %(count)s ord. Del den.") % {
                "start": start,
                "count": len(words),
            }
