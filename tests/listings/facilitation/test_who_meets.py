"""Is nobody led to a posting that is not for them, and the facilitator told no more of a person than she may know?"""

import pytest
from django.core.exceptions import ValidationError

from listings.facilitation.audience import is_meant_for
from listings.facilitation.pairs import meetings
from listings.facilitation.parties import PERSON, POSTING, Party, check_fit_together
from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.postings.reach import readers_of
from tests.factories.agencies import AgencyFactory
from tests.factories.applications import sent_interest
from tests.factories.facilitation import facilitator, party_of, signed_up, suggested
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
ONE_SENTENCE = "Personen kan ikke melde interesse for utlysningen nå."


def restricted(visibility, archives, chosen=()):
    """Of an agency of a ministry; gives the ministry too."""
    ministry, facts = AgencyFactory(), {}
    if visibility == Audience.CHOSEN:
        facts["chosen"] = chosen or [AgencyFactory()]
    posting = published_posting(AgencyFactory(ministry=ministry), wanted=[archives], visibility=visibility, **facts)
    return PostingPage.objects.with_facts().get(pk=posting.pk), ministry


@pytest.mark.parametrize("visibility", list(Audience))
def test_an_agency_is_led_only_to_what_it_may_read(visibility, archives):
    chosen, other = AgencyFactory(), AgencyFactory()
    posting, ministry = restricted(visibility, archives, [chosen])
    agencies = [chosen, other, ministry, AgencyFactory(ministry=ministry), AgencyFactory(ministry=other)]
    readers = set(readers_of(posting))
    assert [is_meant_for(posting, agency) for agency in agencies] == [agency in readers for agency in agencies]
    for agency in agencies:
        one = signed_up(agency, offered=[archives])
        if agency in readers:
            check_fit_together(party_of(one), party_of(posting))
        else:
            with pytest.raises(ValidationError):
                suggested(one, posting)


def test_what_an_agency_may_not_read_is_not_offered_for_it(archives):
    """Though the facilitator may read it herself."""
    by, lender = facilitator(), AgencyFactory()
    own = by.memberships.get().agency
    restricted(Audience.CHOSEN, archives, [own])
    known, _ministry = restricted(Audience.CHOSEN, archives, [own, lender])
    found = meetings(signed_up(lender, offered=[archives]), by)
    assert [met.party.thing.pk for met in found if met.party.kind == POSTING] == [known.pk]


def test_one_sentence_whatever_stands_between(show, archives, need):
    """Neither whom she hides from nor that she has applied is for the facilitator."""
    hides, applied, own = show("Hides"), show("Applied"), show("Own", agency=need.agency)
    hides.hidden_from.add(need.agency)
    sent_interest(need, applied.user)
    outside, _ministry = restricted(Audience.CHOSEN, archives)
    said = [refusal(profile, need) for profile in (hides, applied, own)] + [refusal(show("Outside"), outside)]
    assert said == [ONE_SENTENCE] * 4


def refusal(profile, posting):
    with pytest.raises(ValidationError) as refused:
        check_fit_together(Party(PERSON, profile), Party(POSTING, posting))
    return refused.value.message
