"""Where exactly does a step lead, when it depends on what is there?"""

from django.urls import reverse

from listings.agencies.models import Agency
from portal.access.roles import Role
from stories.models import StoryIndexPage

from ..models import HomePage


def at_agency(user, name):
    """The first of the agencies that the person administers; nothing when there is none."""
    agency = Agency.objects.filter(pk__in=user.agency_ids(Role.ADMINISTRATOR)).order_by("pk").first()
    return reverse(name, args=[agency.slug]) if agency else ""


def in_wagtail(what=""):
    """The editor of the main front page, the list of stories, or Wagtail's own front page."""
    if what == "front page":
        page = HomePage.objects.order_by("path").first()
        return reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else ""
    if what == "stories":
        page = StoryIndexPage.objects.order_by("path").first()
        return reverse("wagtailadmin_explore", args=[page.pk]) if page else ""
    return reverse("wagtailadmin_home")
