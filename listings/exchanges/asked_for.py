"""What has come of the competences that a plan names: postings that said them, and exchanges of such postings?

A posting that says a narrower word says the broader one too. Two agreements of one posting are two exchanges.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q

from listings.applications.models import Application
from listings.postings.checking.completeness import SIDES
from listings.postings.models import PostingCompetence
from listings.vocabulary.kinds import Kind
from listings.vocabulary.models import Competence
from listings.vocabulary.rules import chain_above, parents

from .presence import beginning_in
from .status import Stand

Side = PostingCompetence.Side


@dataclass(frozen=True)
class Asked:
    """`postings`: of the agency's own, that came out in the year. `done`, `ahead`: exchanges with their first day in
    it, of whichever year the posting behind the agreement is."""

    competence: Competence
    postings: int
    done: int
    ahead: int

    @property
    def is_nothing(self):
        return not (self.postings or self.done or self.ahead)


def asked_for(plan, found):
    """Of what is sought, and of what is offered; in as many questions however much the plan names."""
    above = parents(Kind.COMPETENCE)
    said = lines_of_year(plan)
    begin = beginning_in(found, plan.year)
    asked = by_competence(lines_behind(begin), above)
    out = [one for one in begin if one.is_out_of(plan.agency)]
    inside = [one for one in begin if not one.is_out_of(plan.agency)]
    wanted, offered = (by_competence([row[1:] for row in said if row[0] == side], above) for side in Side)
    return rows_of(plan.sought, wanted, asked, inside), rows_of(plan.offered, offered, asked, out)


def lines_of_year(plan):
    """(side, posting, competence). What stands on a side that its kind has not, nobody reads there."""
    came_out = Q(posting__published_at__year=plan.year) | Q(posting__first_published_at__year=plan.year)
    fits = Q()
    for kind, sides in SIDES.items():
        fits |= Q(posting__kind=kind, side__in=sides)
    known = PostingCompetence.objects.filter(came_out, fits, posting__agency=plan.agency)
    return list(known.filter(posting__published_at__isnull=False).values_list("side", "posting", "competence"))


def lines_behind(exchanges):
    """(application, competence): what was asked for in the posting behind each agreement, while that is known."""
    keys = {one.agreement.application_id for one in exchanges} - {None}
    rows = Application.objects.filter(pk__in=keys, posting__competence_lines__side=Side.WANTED)
    return list(rows.values_list("pk", "posting__competence_lines__competence"))


def without_posting(plan, found):
    """How many of the year's exchanges can be laid to no posting any more."""
    return sum(one.agreement.application_id is None for one in beginning_in(found, plan.year))


def by_competence(lines, above):
    named = defaultdict(set)
    for thing, competence in lines:
        for key in chain_above(competence, above):
            named[key].add(thing)
    return named


def rows_of(competences, postings, asked, exchanges):
    return [Asked(word, len(postings[word.pk]), *numbers(asked[word.pk], exchanges)) for word in competences]


def numbers(applications, exchanges):
    """Those that have begun, and those that are agreed."""
    of_it = [one for one in exchanges if one.agreement.application_id in applications]
    ahead = sum(one.stand == Stand.COMING for one in of_it)
    return len(of_it) - ahead, ahead
