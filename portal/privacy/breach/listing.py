"""How is the list of those who must be told handed out?"""

from django.utils.translation import gettext as _

from portal.foundation.sheets.texts import written

from .affected import Affected


def spreadsheet(found: Affected) -> bytes:
    heading = [_("Navn"), _("E-post"), _("Virksomheter"), _("Hva som er rammet")]
    rows = ([person.name, person.email, ", ".join(where), " · ".join(what)] for person, where, what in found.people())
    return written([heading, *rows]).encode()
