"""What does an agency see of its own, of one form, county or the like alone? Its facts with that answer, counted in
full.

What not even its own people read in full is let out once, and never reckoned anew: it is left out.
"""

from dataclasses import replace

from .cuts import CUTS
from .models import Fact
from .only import BY, named
from .own import facts_by_side, is_own, is_read_in_full, own_measures, side_of, sources_read, whole_figure
from .own_years import from_facts, own_headlines, said_of
from .quiet import quiet_in_full
from .sources.source import SOURCES


def choices_of_own(agency, *, in_full):
    """[(what it is, those that its own facts say)]"""
    facts = Fact.objects.filter(is_own(agency), source__in=sources_read(in_full=in_full)).order_by()
    several = [cut for cut in BY if CUTS[cut].is_several]
    single = [cut for cut in BY if cut not in several]
    return named({*said_alone(facts, single), *said_together(facts, several)})


def said_alone(facts, cuts):
    """(cut, answer), of what has one."""
    for source, *said in facts.values_list("source", *map(said_of, cuts)).distinct():
        for cut, answer in zip(cuts, said, strict=True):
            if cut in SOURCES[source].says:
                yield cut, "none" if answer is None else str(answer)


def said_together(facts, cuts):
    """(cut, answer), of what may have several."""
    for source, *said in facts.values_list("source", *map(said_of, cuts)).distinct():
        for cut, answers in zip(cuts, said, strict=True):
            if cut in SOURCES[source].says:
                yield from ((cut, str(answer)) for answer in answers or ())


def figures_of_own_alone(only, period, agency, *, in_full):
    facts, quiet = facts_by_side(period, agency), quiet_in_full(period)
    for measure in own_measures(in_full=in_full):
        if is_seen(measure, only, in_full=in_full):
            held = filter(only.holds, facts[side_of(measure)])
            yield whole_figure(without_one_line(measure, only), list(held), {}, quiet.get(measure.source, {}))


def courses_of_own_alone(only, agency, *, in_full):
    headlines = [one for one in own_headlines(in_full=in_full) if is_seen(one.measure, only, in_full=in_full)]
    return from_facts(headlines, agency, only)


def is_seen(measure, only, *, in_full):
    return is_read_in_full(measure, in_full=in_full) and only.cut in SOURCES[measure.source].says


def without_one_line(measure, only):
    """Not split by what all of it has in common."""
    if CUTS[only.cut].is_several:
        return measure
    return replace(measure, cuts=tuple(cut for cut in measure.cuts if cut != only.cut))
