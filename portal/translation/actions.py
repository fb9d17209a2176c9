"""What can be done with the texts of a page in two written forms? Keep them in step, and answer for a machine's."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import ngettext

from portal.foundation.audit import record

from . import pairing
from .models import MachineText
from .permissions import may_translate, refusal
from .segments import PERSON, by_machine, count_missing, translation_into


@transaction.atomic
def confirm(*, page, by):
    """The pieces are a person's now, and readers get them as they stand, without the mark."""
    translation = translation_into(page)
    if not may_translate(by, page) or (page.live and not page.permissions_for_user(by).can_publish()):
        raise PermissionDenied
    if translation and translation.enabled:
        check_whole(translation)
        by_machine(translation).update(translation_type=PERSON, last_translated_by=by)
        if page.live:
            translation.save_target(user=by, publish=True)
    MachineText.objects.filter(page_id=page.pk).delete()
    record(page, "translation.confirmed", by=by)


@transaction.atomic
def keep_in_step(*, page, by):
    """`page` becomes the original of the one that was written beside it. Gives that one, None when there is none."""
    other = pairing.beside(page)
    if not other:
        return None
    if not (may_translate(by, page) and may_translate(by, other)):
        raise PermissionDenied
    if told := refusal(page):
        raise ValidationError(told)
    pairing.pair(page, other, by)
    record(other, "translation.paired", by=by)
    return other


def check_whole(translation):
    """Half a page would stand there in the wrong written form. Raises ValidationError."""
    if missing := count_missing(translation):
        raise ValidationError(
            ngettext(
                "%(count)s tekst er ikke oversatt ennå, eller er for lang.",
                "%(count)s tekster er ikke oversatt ennå, eller er for lange.",
                missing,
            )
            % {"count": missing}
        )
