"""What do stories put on the pages of lower apps?"""

from django.apps import apps

from portal.foundation.slots import Part

MOST_ON_AGENCY_PAGE = 4


def stories_of_agency(request, thing):
    """The stories that this reader may see, from or about the agency; nothing when there are none."""
    agency = getattr(thing, "agency", thing)
    stories = list(stories_about(request, agency).with_facts()[: MOST_ON_AGENCY_PAGE + 1])
    if not stories:
        return None
    has_more = len(stories) > MOST_ON_AGENCY_PAGE
    number = stories_about(request, agency).count() if has_more else len(stories)
    context = {"stories": stories[:MOST_ON_AGENCY_PAGE], "agency": agency, "has_more": has_more, "number": number}
    return Part("stories/parts/agency_stories.html", context)


def stories_about(request, agency):
    return apps.get_model("stories", "StoryPage").objects.readable_by(request.user).about(agency)


def chosen_stories(request, asked):
    """For a block on an agency's own page: those from or about it that have the theme and the competence."""
    stories = stories_about(request, asked["agency"])
    narrowing = {"themes": asked["theme"], "competences": asked["competence"]}
    stories = stories.filter(**{name: value for name, value in narrowing.items() if value}).with_facts()
    shown = list(stories[:MOST_ON_AGENCY_PAGE])
    return Part("stories/parts/chosen_stories.html", {"stories": shown}) if shown else None
