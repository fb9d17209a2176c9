"""What do stories put on the pages of lower apps?"""

from django.apps import apps

from portal.foundation.slots import Part

MOST_ON_AGENCY_PAGE = 4


def stories_of_agency(request, thing):
    """The stories that this reader may see, from or about the agency; nothing when there are none."""
    agency = getattr(thing, "agency", thing)
    stories = apps.get_model("stories", "StoryPage").objects.readable_by(request.user).about(agency).with_facts()
    stories = list(stories[: MOST_ON_AGENCY_PAGE + 1])
    if not stories:
        return None
    has_more = len(stories) > MOST_ON_AGENCY_PAGE
    context = {"stories": stories[:MOST_ON_AGENCY_PAGE], "agency": agency, "has_more": has_more}
    return Part("stories/parts/agency_stories.html", context)
