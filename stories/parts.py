"""What do stories put on the pages of lower apps?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Consent, Experience, Recommendation, StoryPage
from .status import ANSWER_TONES, TONES, Answer, Stage

MOST_ON_AGENCY_PAGE = 4
MOST_RECOMMENDATIONS = 3
MOST_ON_POSTING = 2


def readable_stories(request):
    return StoryPage.objects.readable_by(request.user)


def recommendations_of(request, agency, most):
    rows = Recommendation.objects.visible_to(request.user)
    return list(rows.about(agency).shown()[:most])


def stories_of_agency(request, thing):
    """What this reader may see, from or about the agency; nothing when there is none."""
    agency = getattr(thing, "agency", thing)
    stories = list(readable_stories(request).about(agency).with_facts()[: MOST_ON_AGENCY_PAGE + 1])
    recommendations = recommendations_of(request, agency, MOST_RECOMMENDATIONS)
    if not stories and not recommendations:
        return None
    has_more = len(stories) > MOST_ON_AGENCY_PAGE
    context = {
        "stories": stories[:MOST_ON_AGENCY_PAGE],
        "number": readable_stories(request).about(agency).count() if has_more else len(stories),
        "recommendations": recommendations,
        "agency": agency,
        "has_more": has_more,
    }
    return slots.Part("stories/parts/agency_stories.html", context)


def chosen_stories(request, asked):
    """For a block on an agency's own page: those from or about it that have the theme and the competence."""
    stories = readable_stories(request).about(asked["agency"])
    narrowing = {"themes": asked["theme"], "competences": asked["competence"]}
    stories = stories.filter(**{name: value for name, value in narrowing.items() if value}).with_facts()
    shown = list(stories[:MOST_ON_AGENCY_PAGE])
    return slots.Part("stories/parts/chosen_stories.html", {"stories": shown}) if shown else None


def stories_of_posting(request, posting):
    """What those say who have been there: of the agency that the posting is from."""
    recommendations = recommendations_of(request, posting.agency, MOST_ON_POSTING)
    story = readable_stories(request).filter(host_agency__in=Agency.objects.whole(posting.agency)).with_facts().first()
    if not recommendations and story is None:
        return None
    context = {"recommendations": recommendations, "story": story}
    return slots.Part("stories/parts/posting_stories.html", context)


def waiting(request, thing=None):
    """On my page: what the person must read and answer, and what waits for the editors."""
    own = Experience.objects.told_by(request.user)
    own = own.filter(status__in=[Stage.APPROVAL, Stage.DRAFT], sent_at__isnull=False)
    consents = Consent.objects.asked_of(request.user)
    context = {
        "own": list(own),
        "asked": consents.filter(status=Answer.WAITING, asked_at__isnull=False).about_something().count(),
        "sent": sent_in(request.user),
    }
    return slots.Part("stories/parts/waiting.html", context) if any(context.values()) else None


def own(request, thing=None):
    """For somebody who belongs nowhere just now: what she has told is hers to read and take back all the same."""
    rows = list(Experience.objects.told_by(request.user).with_facts())
    return slots.Part("stories/parts/own.html", {"experiences": rows}) if rows else None


def sent_in(user):
    if not can(user, Action.HANDLE_EXPERIENCE):
        return 0
    return Experience.objects.handled_by(user).filter(status=Stage.SENT).count()


show(_("Fortalt erfaring"), Stage, TONES)
show(_("Samtykke"), Answer, ANSWER_TONES)
slots.register("agency.chosen_stories", chosen_stories)
slots.register("agency.stories", stories_of_agency)
slots.register("posting.stories", stories_of_posting)
slots.register("my_page", waiting, order=30)
slots.register("outside.own", own, order=7)
