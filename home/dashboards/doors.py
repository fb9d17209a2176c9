"""Where exactly does a step lead, when it depends on what is there?"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.agencies.models import memberships_of
from portal.access.roles import Role
from stories.models import StoryIndexPage

from ..models import HomePage


@dataclass(frozen=True)
class Way:
    """To one written form of what a step is about."""

    label: str
    url: str


def at_agency(request, name, role=Role.ADMINISTRATOR):
    """The first of the agencies that the person holds the role in; nothing when there is none."""
    keys = request.user.agency_ids(role)
    agencies = [place.agency for place in memberships_of(request.user) if place.agency_id in keys]
    first = min(agencies, key=lambda agency: agency.pk, default=None)
    return reverse(name, args=[first.slug]) if first else ""


def in_wagtail():
    return reverse("wagtailadmin_home")


def front_pages():
    """The editor of the front page of each written form."""
    return ways(HomePage, lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]))


def new_stories():
    """An empty story on the shelf of each written form."""
    return ways(StoryIndexPage, lambda page: reverse("wagtailadmin_pages:add", args=["stories", "storypage", page.pk]))


def ways(model, address):
    names = {"nb": _("På bokmål"), "nn": _("På nynorsk")}
    pages = model.objects.select_related("locale").order_by("path")
    return [
        Way(names[page.locale.language_code], address(page)) for page in pages if page.locale.language_code in names
    ]
