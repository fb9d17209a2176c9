"""Who fits a posting, and what fits a person? Everybody and everything, the best first.

Points only order. Whom one may see is asked of the database each time, so who hides, pauses, leaves or objects is out
on the next request.
"""

from collections.abc import Iterator, Mapping
from itertools import islice

import numpy as np

from listings.agencies.models import Membership
from listings.applications.models import Application
from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.postings.reach import readers_of
from listings.profiles.models import Profile
from listings.profiles.presentation import Reader, reader_of
from portal.foundation.admission import places_of
from portal.foundation.clock import oslo_today

from .everybody import everybody
from .explaining import Judgement, explain
from .facts import ProfileFacts
from .following import OPENINGS
from .models import SetAside
from .openings import Openings
from .people import best_rows
from .plan import plan_of
from .rarity import terms_of_today
from .reading import posting_facts, profile_facts
from .standing import Standing
from .vocabulary import words_of_today
from .weights import POINTS

FIRST_LOOK, MOST_AT_ONCE = 100, 500
AT_A_TIME = 2_000
OUT = -1


def read_openings(ids):
    """Offers are answered by agencies, and so suggested to no person."""
    rows = PostingPage.objects.findable().open().exclude(kind=Kind.OFFER).order_by("pk")
    rows = rows if ids is None else rows.filter(pk__in=ids)
    terms = terms_of_today()
    loaded = rows.with_facts().iterator(chunk_size=AT_A_TIME)
    found = {posting.pk: plan_of(posting_facts(posting), terms) for posting in loaded}
    return Openings(list(found), list(found.values()), words_of_today())


_openings = Standing(OPENINGS, read_openings)


def people_for(posting, by, points: Mapping[str, int] = POINTS) -> Iterator[tuple[Profile, Judgement]]:
    """All whom `by` may see and who may see the posting; one loads as many as one takes. Raises NotReady."""
    words, terms = words_of_today(), terms_of_today(points)
    plan = plan_of(posting_facts(posting), terms)
    columns = columns_of_people()
    found = [np.where(counts, part.points(plan), OUT) for part, counts in columns]
    for some in in_order(np.concatenate(found), np.concatenate([part.ids for part, _counts in columns])):
        shown = shown_to(posting, by).filter(pk__in=some).with_facts().select_related("user", "municipality__county")
        known = shown.in_bulk()
        for pk in some:
            if pk in known:
                yield known[pk], explain(plan, profile_facts(known[pk]), words)


def columns_of_people():
    """Columns of everybody, and which of their rows count. Raises NotReady."""
    return everybody.brought_up(words_of_today())


def in_order(points, ids) -> Iterator[list[int]]:
    """Keys, the best first, some at a time; sorted no further than somebody reads."""
    told, size = 0, FIRST_LOOK
    live = int((points > OUT).sum())
    while told < live:
        rows = best_rows(points, ids, told + size)[told : min(told + size, live)]
        yield ids[rows].tolist()
        told, size = told + size, min(size * 2, MOST_AT_ONCE)


def shown_to(posting, by):
    """People of agencies that the posting is meant for, and of its own only when it is for its own alone.

    Who shows the reader no name stands only in lists that are for everybody, or for the agency's own: with a list of
    chosen agencies that is halved each time, who is in it and who is not would say where she works.
    """
    places = Membership.objects.active().filter(agency__in=readers_of(posting).values("pk"))
    if posting.visibility != Audience.OWN:
        own = Membership.objects.active().filter(agency=posting.agency_id).values("user")
        places = places.exclude(user__in=own)
    # As agencies' people see it: who hides from the agency hides from a facilitator's list for it too.
    shown = Profile.objects.visible_to(by).exclude(hidden_from=posting.agency_id)
    if posting.visibility in (Audience.CHOSEN, Audience.SECTOR) and reader_of(by) == Reader.CONTACT:
        shown = shown.exclude(visibility=Profile.Visibility.CONTACTS)
    return shown.filter(takes_matching=True, user__in=places.values("user")).exclude(user=by.pk)


def openings_for(profile, most: int) -> list[tuple[PostingPage, Judgement]]:
    return list(islice(every_opening_for(profile), most))


def every_opening_for(profile) -> Iterator[tuple[PostingPage, Judgement]]:
    """What the person may see, is open, and she has neither answered nor set aside; not of her own agencies. One loads
    as many as one takes."""
    words, terms = words_of_today(), terms_of_today()
    person = profile_facts(profile)
    for posting in taken_in_order(open_to(profile.user), in_order(*points_of_openings(person))):
        yield posting, explain(plan_of(posting_facts(posting), terms), person, words)


def points_of_openings(person: ProfileFacts) -> tuple[np.ndarray, np.ndarray]:
    """(points, keys) of all postings that ask for somebody; OUT for a row that is older than another."""
    columns = _openings.brought_up((words_of_today(), oslo_today()))
    found = [np.where(counts, part.points(person), OUT) for part, counts in columns]
    return np.concatenate(found), np.concatenate([part.ids for part, _counts in columns])


def taken_in_order(rows, ids):
    for some in ids:
        known = rows.filter(pk__in=some).with_facts().in_bulk()
        yield from (known[pk] for pk in some if pk in known)


def open_to(person):
    own = [place.agency_id for place in places_of(person)]
    rows = PostingPage.objects.visible_to(person).findable().open().exclude(kind=Kind.OFFER).exclude(agency__in=own)
    answered = Application.objects.filter(person=person).values("posting")
    return rows.exclude(pk__in=answered).exclude(pk__in=SetAside.objects.of(person).values("posting"))
