"""What do all messages about postings share: their group, what is filled in, and the way to the posting?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording

POSTINGS = _("Utlysningene våre")
PLACES = {
    "title": Place(_("tittelen på utlysningen"), _("Rådgiver i analyse")),
    "agency": Place(_("virksomheten som lyser ut"), "Kartverket"),
    "name": Place(_("navnet til den som gjorde det"), "Kari Nordmann"),
}
TO_RESPONSIBLE = _("Du får e-posten fordi du er ansvarlig eller medansvarlig for utlysningen.")
TO_ADMINISTRATOR = _("Du får e-posten fordi du er administrator i virksomheten.")
SEE_OVER, REVIEW = _("Se over utlysningen"), ("postings:review", "id")


def wording(subject, *body, why, button=SEE_OVER, link=REVIEW):
    return Wording(subject=subject, body=body, button=button, link=link, why=why)
