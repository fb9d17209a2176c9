"""In which order does what somebody has found suit her? Registered with search as its orderer.

First what she could send interest in, the best fit first; then all else as it stood; last what she has said is not for
her. Nothing is left out: who searches may look for just that.
"""

import sys
from functools import cached_property

import numpy as np
from django.utils.translation import gettext as _

from listings.postings.choices import Kind
from portal.foundation.slots import Part

from ..personal import Hint, register_orderer
from .explaining import explain
from .models import SetAside
from .own import own_profile, why_not
from .plan import plan_of
from .ranking import OUT, open_to, points_of_openings
from .rarity import terms_of_today
from .reading import posting_facts, profile_facts
from .showing import how_she_fits
from .vocabulary import words_of_today


def hint_for(person, criteria):
    if criteria.of("slag") == {Kind.OFFER}:
        return Hint(_("Tilbud går fra virksomhet til virksomhet, og kan ikke sorteres etter hva som passer deg."))
    return Hint(*said) if (said := why_not(person)) else None


def order_of(person):
    return Suiting(person)


class Suiting:
    part = Part("search/matching/parts/own_order.html")

    def __init__(self, person):
        self.person = person

    @cached_property
    def facts(self):
        return profile_facts(own_profile(self.person))

    @cached_property
    def aside(self) -> set[int]:
        return set(SetAside.objects.of(self.person).values_list("posting", flat=True))

    def ordered(self, ids):
        points = self.points_among(ids)
        return sorted(ids, key=lambda key: (key in self.aside, -points.get(key, OUT)))

    def points_among(self, ids) -> dict[int, int]:
        points, keys = points_of_openings(self.facts)
        here = (points > OUT) & np.isin(keys, np.array(ids, dtype=np.int64))
        known = dict(zip(keys[here].tolist(), points[here].tolist(), strict=True))
        return {key: known[key] for key in self.open_among(known)}

    def open_among(self, ids):
        return open_to(self.person).filter(pk__in=list(ids)).values_list("pk", flat=True)

    def told(self, rows):
        words, terms, fitting = words_of_today(), terms_of_today(), set(self.open_among(row.pk for row in rows))
        aside = {"note": _("Du har sagt at denne ikke er aktuell.")}
        found = {row.pk: aside for row in rows if row.pk in self.aside}
        for row in rows:
            if row.pk in fitting:
                judgement = explain(plan_of(posting_facts(row), terms), self.facts, words)
                found[row.pk] = {"match": how_she_fits(row, judgement)}
        return found


register_orderer(sys.modules[__name__])
