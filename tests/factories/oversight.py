"""An agency that the portal's owner has opened, and what was read there."""

from listings.applications import opened as pages
from listings.oversight.actions import note_reading, open_agency
from listings.oversight.models import Opening
from listings.oversight.pages import Shown
from listings.oversight.reasons import Reason

from .agencies import AgencyFactory, portal_administrator

WORDS = "En kandidat klager på at interessen ikke ble vurdert."


def opened(agency=None, by=None, **facts):
    facts = {"reason": Reason.COMPLAINT, "words": WORDS, "days": 1, "case": "2026/117"} | facts
    return open_agency(agency=agency or AgencyFactory(), by=by or portal_administrator(), **facts)


def standing(agency, by):
    """The one she has, else a new one."""
    return Opening.objects.standing().by(by).filter(agency=agency).first() or opened(agency, by)


def read(application, by):
    """As the page about a candidate does."""
    about, posting = str(application.public_id), application.posting
    shown = Shown(pages.ONE, application, about=about, title=posting.title, people=[application.person_id])
    return note_reading(agency=posting.agency, by=by, shown=shown)
