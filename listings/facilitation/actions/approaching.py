"""How is an agency approached that is not in, and what did it say?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import signals
from ..models import Outsider
from ..status import APPROACHABLE, OUTSIDER

STEPS = ("answer", "join", "close")


@transaction.atomic
def register_outsider(*, by, **facts):
    """`facts`: name, email, named_by. One that stands there already is given back as it is."""
    require(by, Action.FACILITATE)
    name = facts.pop("name")
    made, is_new = Outsider.objects.get_or_create(name=name, defaults=facts | {"registered_by": by})
    if is_new:
        record(made, "outsider.registered", by=by)
    return made


@transaction.atomic
def change_outsider(*, outsider, by, email, named_by):
    """Raises ValidationError for an address when the matter is over: it would be kept for nothing."""
    held = held_for(outsider, by)
    if email and held.status not in APPROACHABLE:
        raise ValidationError({"email": _("Saken er over, så adressen lagres ikke.")})
    held.email, held.named_by = email, named_by
    return keep(held, by, "changed")


@transaction.atomic
def ask_outsider(*, outsider, by, text):
    """Raises ValidationError without an address, StepNotAllowed when they have answered."""
    held = held_for(outsider, by)
    if not held.email:
        raise ValidationError(_("Skriv e-postadressen først."))
    OUTSIDER.ask(held)
    keep(held, by, "asked")
    signals.outsider_asked.send(sender=Outsider, outsider=held, text=text, by=by)
    return held


@transaction.atomic
def move_outsider(*, outsider, by, step):
    """`step`: one of STEPS. An address, and what was sent to it, is kept no longer than it is needed."""
    held = held_for(outsider, by)
    OUTSIDER.take(step, held)
    if held.status not in APPROACHABLE:
        held.email = ""
        signals.outsider_over.send(sender=Outsider, outsider=held)
    return keep(held, by, step)


def held_for(outsider, by):
    require(by, Action.FACILITATE)
    return Outsider.objects.select_for_update(of=("self",)).get(pk=outsider.pk)


def keep(held, by, event):
    held.changed_at = timezone.now()
    held.save()
    record(held, f"outsider.{event}", by=by)
    return held
