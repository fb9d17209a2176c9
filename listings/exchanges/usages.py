"""How do exchange plans use the shared words?"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from listings.vocabulary.kinds import Kind
from listings.vocabulary.usages import Use, declare_link

PLANS = Use(
    "exchange_plans",
    _("Utvekslingsplaner"),
    lambda count: ngettext("%(n)s utvekslingsplan", "%(n)s utvekslingsplaner", count) % {"n": count},
)

declare_link(Kind.COMPETENCE, "exchanges.PlanCompetence", thing="plan", use=PLANS, per=("side",))
