"""What does an agency's own page tell, beside what higher apps put on it?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.roles import Role

from .keeping import ways
from .models.membership import Membership
from .status import AgencyStatus

NOT_IN = {
    AgencyStatus.PREPARING: gettext_lazy("Virksomheten er under oppretting. Bare portaladministratorer ser siden."),
    AgencyStatus.SUSPENDED: gettext_lazy("Virksomheten er stengt ute. Bare portaladministratorer ser siden."),
    AgencyStatus.CLOSED: gettext_lazy("Virksomheten er lagt ned. Bare portaladministratorer ser siden."),
}


def presentation(request, page):
    agency = page.agency
    return {
        "agency": agency,
        "logo": agency.logo.url if agency.logo else "",
        "contacts": contacts(request.user, agency),
        "facts": facts(agency, page),
        "trail": [{"label": _("Virksomheter"), "url": page.get_parent().url}, {"label": agency.name, "url": ""}],
        "ways": list(ways(request.user, agency)),
        "not_in": NOT_IN.get(agency.status, ""),
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
