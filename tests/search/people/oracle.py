"""What would somebody count among profiles who knew no index? Straight from the rows, one profile and one question at a
time."""

from datetime import timedelta

from listings.profiles.models import Profile
from listings.vocabulary.models import County
from portal.foundation.clock import oslo_today
from search.facets import PROFILE_FACETS

NOT_SAID = "ikke-oppgitt"
ALWAYS = {"nivaa"}
FAR = 40_000  # days


def rows_of(ids):
    rows = Profile.objects.filter(pk__in=ids).with_facts().with_places()
    return [(row, values_of(row)) for row in rows.prefetch_related("competence_lines__competence__theme")]


def values_of(profile):
    found = {name: set(map(str, read(profile))) for name, read in READ.items()}
    return {name: values or (set() if name in ALWAYS else {NOT_SAID}) for name, values in found.items()}


READ = {
    "kompetanse": lambda profile: known(profile),
    "nivaa": lambda profile: {step for line in profile.competence_lines.all() for step in steps(line)},
    "ledig": lambda profile: months(profile.available_from, profile.available_to),
    "sted": lambda profile: (County.objects if profile.whole_country else profile.regions_wanted).values_list(
        "code", flat=True
    ),
    "digitalt": lambda profile: ["ja"] if profile.remote_ok else [],
    "varighet": lambda profile: lengths(profile.months_min, profile.months_max),
    "omfang": lambda profile: shares(profile.percentage_min, profile.percentage_max),
    "form": lambda profile: profile.forms,
    "laere": lambda profile: profile.wants_to_learn.values_list("slug", flat=True),
    "tema": lambda profile: {line.competence.theme.slug for line in profile.competence_lines.all()},
    "spraak": lambda profile: profile.languages,
    "maalform": lambda profile: [profile.language],
    "virksomhet": lambda profile: [agency.slug for agency in named(profile)],
    "departement": lambda profile: ministries(named(profile)),
}


def known(profile):
    return {line.competence.slug for line in profile.competence_lines.all()}


def steps(line):
    return [step for step in (2, 3, 4) if line.level >= step]


def named(profile):
    """Contact persons read what shows to contact persons, and they see no agency there."""
    return [] if profile.visibility == "contacts" else [place.agency for place in profile.active_places]


def ministries(agencies):
    above = {agency if agency.kind == "departement" else agency.ministry for agency in agencies}
    return {ministry.slug for ministry in above if ministry}


def months(first, last):
    """Day by day, some years ahead."""
    if not (first or last):
        return set()
    today = oslo_today()
    first, last = max(first or today, today.replace(day=1)), last or today + timedelta(days=800)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {month(day, today) for day in days}


def month(day, today):
    ahead = (day.year - today.year) * 12 + day.month - today.month
    return f"{day:%Y-%m}" if ahead < 12 else "senere"


def lengths(least, most):
    if least is None and most is None:
        return set()
    least, most = least or 0, FAR if most is None else most
    steps = {"under-3": least < 3, "3-6": least <= 6 and most >= 3, "7-12": least <= 12 and most > 6}
    return {value for value, fits in steps.items() if fits}


def shares(least, most):
    if least is None and most is None:
        return set()
    least, most = least or 1, most or 100
    bands = {"20-40": (1, 49), "50-60": (50, 79), "80-100": (80, 100)}
    return {value for value, (low, high) in bands.items() if least <= high and low <= most}


def passes(row, facet, criteria):
    profile, values = row
    chosen, held = set(criteria.of(facet)), values[facet]
    if facet == "nivaa" and criteria.of("kompetanse"):
        return True
    if facet == "kompetanse" and criteria.of("nivaa"):
        least = min(map(int, criteria.of("nivaa")))
        held = {line.competence.slug for line in profile.competence_lines.all() if line.level >= least}
    return chosen <= held if adds_up(facet, criteria) else bool(chosen & held)


def adds_up(facet, criteria):
    return criteria.joins.get(facet, "alle" if facet == "kompetanse" else "minst-en") == "alle"


def fits(row, criteria):
    return all(passes(row, facet, criteria) for facet in criteria.chosen)


def count(rows, criteria):
    """(ids of the hits, counts by facet and value)."""
    hits = {profile.pk for profile, values in rows if fits((profile, values), criteria)}
    return hits, {facet.name: counts_of(rows, criteria, facet.name) for facet in PROFILE_FACETS}


def counts_of(rows, criteria, facet):
    kept = criteria.of(facet) if adds_up(facet, criteria) else ()
    found = {value for _profile, values in rows for value in values[facet]}
    asked = {value: criteria.with_values(facet, {*kept, value}) for value in found}
    counts = {value: sum(fits(row, one) for row in rows) for value, one in asked.items()}
    return {value: number for value, number in counts.items() if number}
