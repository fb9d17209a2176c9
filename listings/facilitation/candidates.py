"""Which people lie near a need, and which needs near a person, of those who have not met?"""

from listings.applications.models import Application

from .limits import MOST_SUGGESTED
from .matchmaker import people_for, postings_for
from .parties import PERSON, POSTING, Party, already_with


def people_near(posting, by):
    """Without those who have answered it themselves."""
    answered = set(Application.objects.to(posting).values_list("person", flat=True))
    found = [fit for fit in people_for(posting, by) if fit.thing.user_id not in answered]
    return unmet(Party(POSTING, posting), PERSON, found)


def postings_near(profile):
    """Without those of agencies she hides from."""
    hidden = {agency.pk for agency in profile.hidden_from.all()}
    found = [fit for fit in postings_for(profile) if fit.thing.agency_id not in hidden]
    return unmet(Party(PERSON, profile), POSTING, found)


def unmet(one, kind, found):
    known = already_with(one)
    met = [{"party": Party(kind, fit.thing), "fit": fit} for fit in found]
    return [row for row in met if row["party"].ref not in known][:MOST_SUGGESTED]
