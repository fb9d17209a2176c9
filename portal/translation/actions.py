"""What can be done with a machine's text of a page? Somebody answers for it."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import ngettext

from portal.foundation.audit import record

from .models import MachineText
from .permissions import may_translate
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
