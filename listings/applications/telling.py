"""How is the person told of a step that stands?"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.notifications.outbox import tell

from .actions.talking import end_talk
from .models import StageChange
from .status import Stage

TO_THE_PERSON = {Stage.OFFERED: "stage_offered", Stage.NOT_SELECTED: "stage_turned_down"}


def facts(application):
    return {
        "id": str(application.public_id),
        "title": application.posting.title,
        "agency": application.posting.agency.short,
        "name": application.name,
        "home": application.home_agency.short,
        "status": application.status,
    }


@transaction.atomic
def tell_of(pk):
    """Locked: a step is undone or told, never both. Nothing is told of one that is gone, or to one who has left."""
    untold = StageChange.objects.select_for_update(of=("self",)).filter(pk=pk, told_at=None)
    change = untold.select_related("application__posting__agency", "application__person").first()
    if change is None or change.application.is_withdrawn:
        return
    change.told_at = timezone.now()
    change.save(update_fields=["told_at"])
    kind = TO_THE_PERSON.get(change.status, "stage_changed")
    context = facts(change.application) | {"status": change.status} | talk_ended_by(change)
    tell(kind=kind, key=f"{kind}:{change.pk}", person=change.application.person, context=context)


def talk_ended_by(change):
    """A step onwards ends a talk that lies ahead, and its mail takes it out of her calendar; not before, for until then
    the step can be undone."""
    talk = end_talk(change.application) if change.status in TO_THE_PERSON else None
    return {"talk": talk.number} if talk else {}


def as_seen_by_agency(application):
    """In the language that is spoken now."""
    home = _("en annen virksomhet") if application.is_unnamed else application.home_agency.short
    return {"name": application.shown_name, "home": home}
