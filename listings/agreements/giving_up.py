"""Is a place that somebody has said yes to still hers to give up? Not once all have signed an agreement of it."""

from django.utils.translation import gettext as _

from listings.applications.giving_up import register_keeping

from .models import Agreement
from .status import Status


@register_keeping
def why_kept(application, *, lock=False):
    """Hers again where another is written after one that was cancelled. With `lock` nobody signs meanwhile."""
    rows = Agreement.objects.filter(application=application).with_facts()
    found = list(rows.select_for_update(of=("self",)) if lock else rows)
    if any(one.is_written for one in found):
        return ""
    if holds := in_force_of(found):
        return whom_to_turn_to(holds)
    over = any(one.is_held_and_over for one in found)
    return _("Avtalen er over, så det er ingen plass å gi fra seg.") if over else ""


def in_force_of(agreements):
    return next((one for one in agreements if one.status == Status.IN_FORCE), None)


def whom_to_turn_to(agreement):
    return _(
        "Avtalen gjelder. Det er %(sending)s og %(receiving)s som kan avbryte den. Må du gi fra deg plassen, snakk med "
        "lederen din eller skriv til %(receiving)s."
    ) % {"sending": agreement.sending.short, "receiving": agreement.receiving.short}
