"""An agency that is open to the portal's owner, with one candidate."""

from django.urls import reverse

from listings.applications.actions import tag, write_note

from .agencies import AgencyFactory, employee, portal_administrator, publisher
from .applications import sent_interest
from .oversight import opened
from .postings import published_posting

NOTE = "Ring henne i mai."


class Case:
    """A candidate with a note and a tag, in an agency that is open to the owner, who is signed in."""

    def __init__(self, client):
        self.agency = AgencyFactory(name_nb="Kystetaten")
        self.publisher = publisher(self.agency, name="Pål Leser")
        self.posting = published_posting(self.agency, by=self.publisher, title="Losassistent")
        self.application = sent_interest(self.posting, employee(name="Ingrid Solheim"))
        self.note = write_note(application=self.application, by=self.publisher, text=NOTE)
        tag(application=self.application, by=self.publisher, name="Kyst")
        self.owner = portal_administrator(name="Tuva Eier")
        self.opening = opened(self.agency, self.owner, days=1)
        client.force_login(self.owner)

    @property
    def pages(self):
        return {
            "candidates.postings": reverse("applications:opened", args=[self.agency.slug]),
            "candidates.table": reverse("applications:opened_candidates", args=[self.posting.pk]),
            "candidates.one": reverse("applications:opened_candidate", args=[self.application.public_id]),
        }
