"""How does a portal administrator see that what is promised about time, is kept?"""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from ..keeping import newest_proofs


class Kept(RuledView, TemplateView):
    action = Action.SEE_AUDIT_LOG
    template_name = "portal/privacy/kept.html"

    def get_context_data(self, **kwargs):
        rows = [{"rule": rule, "due": due, "proof": proof} for rule, due, proof in newest_proofs()]
        return super().get_context_data(**kwargs) | {"rows": rows, "tabs": tabs("privacy:kept")}


def tabs(here):
    """Between what a portal administrator keeps an eye on."""
    pages = (
        ("privacy:requests", _("Krav")),
        ("privacy:log", _("Logg")),
        ("privacy:kept", _("Sletting")),
        ("privacy:breach", _("Brudd")),
        ("privacy:record", _("Behandlingsprotokoll")),
    )
    return [{"label": label, "url": reverse(name), "is_current": name == here} for name, label in pages]
