"""How does an agency's administrator add lines, and hide those of all? It counts for what is agreed from now on."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.translation.written import written_form

from ..checklist import BY_CODE
from ..limits import MOST_ITEMS
from ..models import AgencyLine, HiddenLine
from .ticking import check_words


@transaction.atomic
def add_line(*, agency, by, **words):
    """`words`: side, part, for_person, text, days. Raises ValidationError."""
    require(by, Action.TEND_CHECKLIST, agency)
    check_words(words["text"], words["days"])
    if agency.exchange_lines.count() >= MOST_ITEMS // 2:
        raise ValidationError(_("Lista kan ikke bli lengre."))
    made = AgencyLine.objects.create(agency=agency, by=by, language=written_form(), **words)
    record(made, "exchange_line.added", by=by, agency=str(agency.public_id))
    return made


@transaction.atomic
def change_line(*, line, by, **words):
    held = held_line(line, by)
    check_words(words["text"], words["days"])
    if held.text != words["text"]:
        words["language"] = written_form()
    for name, value in (words | {"by": by, "at": timezone.now()}).items():
        setattr(held, name, value)
    held.save()
    record(held, "exchange_line.changed", by=by, agency=str(held.agency.public_id))
    return held


@transaction.atomic
def remove_line(*, line, by):
    held = held_line(line, by)
    record(held, "exchange_line.removed", by=by, agency=str(held.agency.public_id))
    held.delete()


def held_line(line, by):
    held = AgencyLine.objects.select_for_update(of=("self",)).select_related("agency").filter(pk=line.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, Action.TEND_CHECKLIST, held.agency)
    return held


@transaction.atomic
def hide_line(*, agency, code, by):
    """Raises StepNotAllowed for a line that is the person's, or that there is none of."""
    require(by, Action.TEND_CHECKLIST, agency)
    if code not in BY_CODE or not BY_CODE[code].can_be_hidden:
        raise StepNotAllowed
    hidden, is_new = HiddenLine.objects.get_or_create(agency=agency, code=code, defaults={"by": by})
    if is_new:
        record(hidden, "exchange_line.hidden", by=by, agency=str(agency.public_id), code=code)


@transaction.atomic
def show_line(*, agency, code, by):
    require(by, Action.TEND_CHECKLIST, agency)
    hidden = HiddenLine.objects.select_for_update().filter(agency=agency, code=code).first()
    if hidden:
        record(hidden, "exchange_line.shown", by=by, agency=str(agency.public_id), code=code)
        hidden.delete()
