"""How do the judged postings come into an empty portal, and who searches in it?

She is an ordinary employee of Arbeidstilsynet, as Ingrid Solheim of the demo is: she finds what is for all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Page

from listings.agencies.loading import load_agencies
from listings.agencies.loading import rows_of as rows_of_agencies
from listings.agencies.models import Agency, AgencyIndexPage, Membership
from listings.postings.loading import load_posting
from listings.vocabulary.loading import load_vocabulary
from portal.access.models import User

from .. import indexing
from ..audience import Audience, audience_of
from .judged import BadSet, JudgedSet

HOME_AGENCY = "974761211"
SEARCHER = "an employee of Arbeidstilsynet"


@dataclass(frozen=True, slots=True)
class Stage:
    """What the searcher may find, and which posting a hit is: key of the row → ref."""

    audience: Audience
    refs: Mapping[int, str]


@transaction.atomic
def fill(judged: JudgedSet) -> Stage:
    """Raises BadSet for a posting that could not be published as it stands."""
    if not AgencyIndexPage.objects.exists():
        Page.get_first_root_node().add_child(instance=AgencyIndexPage(title="Agencies", slug="agencies"))
    load_vocabulary()
    load_agencies(rows_of_needed(judged))
    person = User.objects.create_user("searcher@example.no", name="Searcher")
    Membership.objects.create(user=person, agency=Agency.objects.get(organisation_numbers__number=HOME_AGENCY))
    refs = {posting(row).pk: ref for ref, row in judged.postings.items()}
    indexing.refresh("posting", refs)
    return Stage(audience_of(person), refs)


def rows_of_needed(judged):
    """The agencies that are named, and what they answer to: making all of them takes a minute."""
    rows = rows_of_agencies()
    named = {HOME_AGENCY, *(number for query in judged.queries for number in query.filters.get("agency", ()))}
    for row in judged.postings.values():
        named |= {row["agency"], *row["chosen_agencies"]}
    ministries = {row["ministry"] for row in rows if row["orgnr"] in named}
    return [row for row in rows if row["orgnr"] in named or row["name_nb"] in ministries]


def posting(row):
    try:
        return load_posting(row, day=lambda text: date.fromisoformat(text) if text else None)
    except (ValidationError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadSet(f"posting {row['ref']}: {error}") from error
