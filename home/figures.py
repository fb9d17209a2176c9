"""Which numbers does the portal tell about itself, and what exactly is counted?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from stories.models import StoryPage


def agencies():
    return Agency.objects.active().count()


def open_postings():
    """Of those meant for everybody; what is for a few is not told to all."""
    return PostingPage.objects.findable().open().filter(visibility=Audience.ALL).count()


def stories():
    return StoryPage.objects.live().filter(is_public=True).values("translation_key").distinct().count()


FIGURES = {
    "agencies": (_("virksomheter er med"), _("Statlige virksomheter som er aktive i portalen i dag."), agencies),
    "postings": (
        _("åpne utlysninger"),
        _("Behov, tilbud og bytter for alle som er med, der fristen ikke har gått ut."),
        open_postings,
    ),
    "stories": (
        _("historier"),
        _("Fortellinger alle kan lese. Begge målformer av en historie teller som én."),
        stories,
    ),
}
CHOICES = [(name, label) for name, (label, *_rest) in FIGURES.items()]


def figures(chosen):
    """For components/kpi.html, in the order of the table; a nought tells nobody anything."""
    counted = [(label, definition, count()) for name, (label, definition, count) in FIGURES.items() if name in chosen]
    return [{"label": label, "definition": told, "value": number} for label, told, number in counted if number]
