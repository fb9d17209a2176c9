"""How much of what an agency shows is in nynorsk?

A published text counts once in each written form in which a person has written it or answers for it; what a machine
wrote and nobody has confirmed counts nowhere.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import AgencyPage
from listings.postings.models import PostingPage
from listings.postings.models.text import words_of
from portal.translation.models import MachineText
from stories.models import StoryPage

NYNORSK = "nn"
DAYS = 365
# Per cent of each written form, over time, in what a body that covers the whole country lays before
# everybody: språkloven § 13, first paragraph. Regional bodies have rules of their own there.
LEAST_SHARE = 25

WORD = re.compile(r"\w+")
TAG = re.compile(r"<[^>]*>")


@dataclass
class Share:
    """Texts and words of one kind, by written form."""

    label: str
    texts: Counter = field(default_factory=Counter)
    words: Counter = field(default_factory=Counter)

    def add(self, language, text):
        self.texts[language] += 1
        self.words[language] += len(WORD.findall(TAG.sub(" ", text)))

    @property
    def nynorsk(self):
        return self.texts[NYNORSK]

    @property
    def bokmal(self):
        return self.texts.total() - self.nynorsk

    @property
    def percent(self):
        """Of the texts; None when there are none."""
        return part(self.nynorsk, self.texts.total())

    @property
    def percent_of_words(self):
        return part(self.words[NYNORSK], self.words.total())


def part(some, whole):
    return round(100 * some / whole) if whole else None


def shares_of(agency):
    """Each kind of text, and the sum of them last."""
    kinds = [postings_of(agency), stories_of(agency), pages_of(agency)]
    total = Share(_("Alt samlet"))
    for kind in kinds:
        total.texts += kind.texts
        total.words += kind.words
    return [*kinds, total]


def postings_of(agency):
    """Those that came out in the last year, whatever has become of them since."""
    share = Share(_("Utlysninger, siste tolv måneder"))
    since = timezone.now() - timedelta(days=DAYS)
    for posting in PostingPage.objects.of(agency).filter(published_at__gte=since).prefetch_related("texts"):
        share.add(posting.language, joined(posting))
        for text in posting.texts.all():
            if text.confirmed and text.is_of(posting):
                share.add(text.language, joined(text))
    return share


def joined(thing):
    return " ".join(words_of(thing).values())


def stories_of(agency):
    share = Share(_("Historier dere er med i"))
    stories = answered_for(StoryPage.objects.live().filter(Q(host_agency=agency) | Q(home_agency=agency)))
    for story in stories:
        share.add(story.written_in, f"{story.title} {story.lead} {story.body} {story.learned}")
    return share


def pages_of(agency):
    share = Share(_("Siden deres"))
    for page in answered_for(AgencyPage.objects.live().filter(agency=agency)):
        share.add(page.content_language, f"{page.tagline} {page.intro_title} {page.intro}")
    return share


def answered_for(pages):
    return pages.exclude(pk__in=MachineText.objects.values("page")).select_related("locale", "alias_of__locale")
