"""How well do people and postings fit, for the facilitator's list? Registered with it as its matchmaker."""

import sys
from collections import defaultdict
from contextlib import suppress
from itertools import islice
from typing import NamedTuple

from django.db.models.functions import Coalesce

from listings.agencies.models import Membership
from listings.facilitation.audience import is_meant_for
from listings.facilitation.matchmaker import Fit, register_matchmaker
from listings.postings.choices import Audience
from listings.profiles.models import Profile
from listings.profiles.presentation import Reader, reader_of

from . import ranking
from .everybody import NotReady
from .plan import plan_of
from .rarity import terms_of_today
from .reading import posting_facts
from .summary import summed_up
from .vocabulary import words_of_today


def people_for(posting, by):
    """Nobody while everybody is being read."""
    with suppress(NotReady):
        yield from fits(ranking.people_for(posting, by))


def postings_for(profile):
    return fits(ranking.every_opening_for(profile))


def fits(found):
    words = words_of_today()
    for thing, judgement in found:
        has_any = any(part.credit for part in judgement.competences)
        yield Fit(thing, has_any, **summed_up(judgement, words))


def few_fitting(postings, by, enough):
    """Somebody fits who reaches half of the competences that are asked for. Counted of columns, whom `by` sees. No
    posting while everybody is being read."""
    asking = [posting for posting in postings if posting.wanted]
    try:
        columns = list(ranking.columns_of_people()) if asking else []
    except NotReady:
        return {}
    people, terms, found = Seen(by), terms_of_today(), {}
    for posting in asking:
        able = able_to(plan_of(posting_facts(posting), terms), columns)
        number = sum(1 for _key in islice(people.shown_to(posting, able), enough))
        if number < enough:
            found[posting.pk] = number
    return found


def able_to(plan, columns):
    """Keys of profiles, shown or not."""
    asked = [(line.competence, line.level) for line, _most in plan.lines]
    for part, counts in columns:
        yield from part.ids[counts & part.has_half(asked)].tolist()


class Place(NamedTuple):
    pk: int
    sector_id: int


class Seen:
    """Whom `by` may suggest, read once for many postings: who is shown is asked of the rule itself."""

    def __init__(self, by):
        shown = Profile.objects.visible_to(by).filter(takes_matching=True).exclude(user=by.pk)
        self.people = {pk: row for pk, *row in shown.values_list("pk", "user", "visibility")}
        self.names_all = reader_of(by) != Reader.CONTACT
        self.places, self.hidden = defaultdict(list), defaultdict(set)
        sector = Coalesce("agency__ministry", "agency")
        members = Membership.objects.active().filter(user__in=shown.values("user"))
        for user, *place in members.values_list("user", "agency", sector):
            self.places[user].append(Place(*place))
        for profile, agency in Profile.hidden_from.through.objects.values_list("profile", "agency"):
            self.hidden[profile].add(agency)

    def shown_to(self, posting, keys):
        """As `ranking.shown_to`, of `keys`."""
        return (key for key in keys if key in self.people and self.may_be_shown(posting, key))

    def may_be_shown(self, posting, key):
        user, visibility = self.people[key]
        if posting.agency_id in self.hidden[key]:
            return False
        if posting.visibility in (Audience.CHOSEN, Audience.SECTOR) and self.is_nameless(visibility):
            return False
        places = self.places[user]
        if any(place.pk == posting.agency_id for place in places):
            return posting.visibility == Audience.OWN
        return any(is_meant_for(posting, place) for place in places)

    def is_nameless(self, visibility):
        return visibility == Profile.Visibility.CONTACTS and not self.names_all


register_matchmaker(sys.modules[__name__])
