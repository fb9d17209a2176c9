"""How does an agency keep words to answer with?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.textcheck import refuse_birth_number

from ..placeholders import check_places


@transaction.atomic
def save_template(*, template, by):
    """A new one or a changed one. Raises ValidationError when a {word} is unknown, or the name is taken."""
    require(by, Action.WRITE_POSTING, template.agency)
    for text in (template.text_nb, template.text_nn):
        refuse_birth_number(text)
        check_places(text)
    if not (template.text_nb or template.text_nn):
        raise ValidationError(_("Skriv teksten på bokmål eller nynorsk"), code="empty")
    try:
        with transaction.atomic():
            template.save()
    except IntegrityError:
        raise ValidationError(_("Dere har en mal med det navnet. Velg et annet."), code="taken") from None
    note(template, "saved", by)


@transaction.atomic
def delete_template(*, template, by):
    """What was sent with its words stands."""
    require(by, Action.WRITE_POSTING, template.agency)
    note(template, "deleted", by)
    template.delete()


def note(template, event, by):
    record(template, f"answer_template.{event}", by=by, agency=template.agency.public_id)
