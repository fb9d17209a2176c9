"""How does an agency ask somebody again who was not chosen, and how does the person allow it or not?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from .. import signals
from ..models import Application, AskedAgain
from ..second_chance import pool
from .stepping import write_down


@transaction.atomic
def let_ask_again(*, application, by, yes):
    """The person's own choice, which she may change whenever she likes; a no holds from the next page on."""
    require(by, Action.WITHDRAW_APPLICATION, application)
    application.may_ask_again_at = timezone.now() if yes else None
    application.save(update_fields=["may_ask_again_at"])
    write_down(application, "application.may_ask_again" if yes else "application.ask_no_more", by)


@transaction.atomic
def ask_again(*, application, posting, by):
    """Tell somebody of the pool about `posting`; once. Raises ValidationError when she has left the pool."""
    require(by, Action.SEE_CANDIDATES, posting)
    require(by, Action.HANDLE_CANDIDATE, application)
    Application.objects.select_for_update().get(pk=application.pk)
    if not pool(posting, by).filter(pk=application.pk).exists():
        raise ValidationError(_("Personen kan ikke spørres om denne utlysningen nå."), code="not_in_pool")
    asked = keep_asked(application, posting, by)
    write_down(application, "application.asked_again", by, posting=posting.pk)
    signals.asked_again.send(sender=AskedAgain, asked=asked)


def keep_asked(application, posting, by):
    try:
        with transaction.atomic():
            return AskedAgain.objects.create(application=application, posting=posting, by=by)
    except IntegrityError:
        raise ValidationError(_("Personen er allerede spurt om denne utlysningen."), code="asked") from None
