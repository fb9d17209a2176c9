"""What does an agency's own page tell, beside what higher apps put on it?"""

from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation.dates import date_in_words

from .models.membership import Membership
from .subsite import frame, newest, path
from .tabs import ways


def presentation(request, page):
    agency = page.agency
    return frame(request, agency, here="front") | {
        "contacts": contacts(request.user, agency),
        "facts": facts(agency, page),
        "news": newest(request, agency),
        "trail": path(request, agency),
        "ways": list(ways(request.user, agency)),
    }


def contacts(user, agency):
    """The publishers, told to those who are in."""
    if not (user.is_authenticated and user.is_member):
        return []
    return (
        Membership.objects.active().of(agency).with_role(Role.PUBLISHER).select_related("user").order_by("user__name")
    )


def history(agency):
    rows = list(agency.former_names.select_related("merged_from"))
    own = [named_until(row) for row in rows if row.merged_from is None]
    others = dict.fromkeys(row.merged_from for row in rows if row.merged_from)
    yield "klokke", _("Het tidligere"), "; ".join(own)
    yield "gruppe", _("Slått sammen med"), "; ".join(other.name for other in others)


def named_until(row):
    return _("%(name)s (til %(day)s)") % {"name": row.name, "day": date_in_words(row.until)}


def facts(agency, page):
    told = [
        ("sted", _("Sted"), agency.city),
        ("gruppe", _("Type"), agency.get_kind_display()),
        ("flagg", _("Departement"), agency.ministry.name if agency.ministry else ""),
        *history(agency),
    ]
    return [{"icon": icon, "label": label, "value": value} for icon, label, value in told if value]
