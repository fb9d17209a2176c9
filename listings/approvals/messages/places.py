"""What is filled in, in messages about a question to a manager, and which of them are one group?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place

APPROVALS = _("Lederens godkjenning")
PLACES = {
    "name": Place(_("navnet på den ansatte"), "Ingrid Solheim"),
    "title": Place(_("tittelen på utlysningen"), _("Vil du lage opplæring hos oss?")),
    "host": Place(_("virksomheten som har lyst ut"), "Kystverket"),
    "period": Place(_("perioden"), "1.9.2027–29.2.2028"),
    "percentage": Place(_("stillingsprosenten"), "100"),
    "until": Place(_("siste dag å svare"), "14.12.2026"),
}
