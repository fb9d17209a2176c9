"""What of the candidates is read while an agency is open to the portal's owner, and what is it called afterwards?"""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.oversight.pages import Page, Shelf, register_page, register_shelf
from listings.oversight.personal_data import seen_of
from listings.postings.models import PostingPage
from portal.foundation.ids import uuid_in

from .models import Application

POSTINGS, TABLE, ONE = "candidates.postings", "candidates.table", "candidates.one"


def candidates_named(keys):
    """As the agency itself sees them: without a name while it reads without names."""
    ids = [known for key in keys if (known := uuid_in(key))]
    rows = Application.objects.filter(public_id__in=ids).with_facts()
    return {
        str(row.public_id): (row.shown_name, reverse("applications:candidate", args=[row.public_id])) for row in rows
    }


def postings_named(keys):
    rows = PostingPage.objects.filter(pk__in=keys).values_list("pk", "title")
    return {str(pk): (title, reverse("applications:candidates", args=[pk])) for pk, title in rows}


def nothing_named(keys):
    return {}


def read_by_owner(application):
    """To the candidate: the readings of her case, and of the table where she stood."""
    case = Q(reading__page=ONE, reading__about=str(application.public_id))
    table = Q(reading__page=TABLE, reading__about=str(application.posting_id))
    return [seen.reading for seen in seen_of(application.person).filter(case | table)]


register_page(Page(POSTINGS, _("Utlysninger med kandidater"), nothing_named))
register_page(Page(TABLE, _("Liste over kandidater"), postings_named))
register_page(Page(ONE, _("En kandidat"), candidates_named))
register_shelf(
    Shelf(
        10,
        _("Kandidatene"),
        _("Utlysning for utlysning, med det kandidatene skrev, og notater, merkelapper og steg."),
        lambda agency: reverse("applications:opened", args=[agency.slug]),
    )
)
