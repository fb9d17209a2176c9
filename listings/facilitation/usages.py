"""How do sign-ups use the shared words?"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from listings.vocabulary.kinds import Kind
from listings.vocabulary.usages import Use, declare_link

SIGN_UPS = Use(
    "sign_ups", _("Påmeldinger"), lambda count: ngettext("%(n)s påmelding", "%(n)s påmeldinger", count) % {"n": count}
)

declare_link(Kind.COMPETENCE, "facilitation.SignUpCompetence", thing="sign_up", use=SIGN_UPS, per=("side",))
