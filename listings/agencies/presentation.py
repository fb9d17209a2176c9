"""What does an agency's own page tell, beside what higher apps put on it?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.access.rules import Action, can

from .models.membership import Membership


def presentation(request, page):
    agency = page.agency
    return {
        "agency": agency,
        "logo": agency.logo.url if agency.logo else "",
        "contacts": contacts(request.user, agency),
        "facts": facts(agency, page),
        "trail": [{"label": _("Virksomheter"), "url": page.get_parent().url}, {"label": agency.name, "url": ""}],
        "look_url": look_url(request.user, agency),
    }


def contacts(user, agency):
    """The publishers, told to those who are in."""
    if not (user.is_authenticated and user.is_member):
        return []
    return (
        Membership.objects.active().of(agency).with_role(Role.PUBLISHER).select_related("user").order_by("user__name")
    )


def facts(agency, page):
    told = [
        ("sted", _("Sted"), agency.city),
        ("gruppe", _("Type"), agency.get_kind_display()),
        ("flagg", _("Departement"), agency.ministry.name if agency.ministry else ""),
    ]
    return [{"icon": icon, "label": label, "value": value} for icon, label, value in told if value]


def look_url(user, agency):
    return reverse("agencies:look", args=[agency.slug]) if can(user, Action.EDIT_AGENCY, agency) else ""
