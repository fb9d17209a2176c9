"""How long, how many, how much may a posting ask for? Lengths of stays are rules that administrators set, the number of
competences is a setting: they have changed."""

from decimal import Decimal

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.stays import in_months as in_months
from listings.vocabulary.stays import least_days as least_days
from listings.vocabulary.stays import long_when_host_pays as long_when_host_pays
from listings.vocabulary.stays import longest_in_words as longest_in_words
from listings.vocabulary.stays import longest_said as longest_said
from listings.vocabulary.stays import longest_stay as longest_stay
from listings.vocabulary.stays import longest_wished as longest_wished
from listings.vocabulary.stays import shortest_stay as shortest_stay

TITLE = 120
TITLE_COLUMN = 255  # Wagtail's
LEAD = 300
TEXT = 5000
STANDING_TERMS = 2000
MOST_TYPED = 20_000  # in a draft, whatever publishing asks for
NAME = 150
MOST_PLACES = 99
LEAST_MONTHS, MOST_MONTHS = Decimal("0.01"), 99
"""What a length can be at all, whatever the rules say: what is out is saved under other rules than it was written."""
CEILINGS = {"title": TITLE, "lead": LEAD} | dict.fromkeys(("tasks", "looking_for", "not_needed", "learning"), TEXT)


@deconstructible
class Ceiling(MaxLengthValidator):
    """Without `maxlength` in the page, where a browser would cut what is pasted; a line break counts as one."""

    message = _("Skriv høyst %(limit_value)s tegn. Nå er det %(show_value)s.")

    def clean(self, text):
        return length_of(text)


def length_of(text):
    return len(text.replace("\r\n", "\n"))


def most_competences():
    return settings.POSTING_MOST_COMPETENCES
