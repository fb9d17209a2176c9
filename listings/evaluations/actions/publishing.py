"""How does a party say whether a story may be made, and take it back?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.agreements.status import Party
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from .. import signals
from ..models import Evaluation
from ..publishing import WORDS
from ..sides import parties_of
from ..status import OF_AGENCY, OF_PERSON, YES, Publish


@transaction.atomic
def answer_publishing(*, evaluation, party, by, answer, is_public=False):
    """As often as she likes. Nothing happens when it says what was said before, in answer to the same words; a no can
    always be said. The row is the proof; the log, which outlives it, tells neither the answer nor for which party."""
    held = Evaluation.objects.select_for_update(of=("self",)).with_facts().filter(pk=evaluation.pk).first()
    if held is None:
        raise StepNotAllowed
    check_may(held, party, by)
    check_answer(held, party, answer)
    is_public = is_public and answer in YES
    last = held.standing_answers.get(party)
    if last and says_the_same(last, answer, is_public):
        return last
    made = held.publishing.create(party=party, answer=answer, is_public=is_public, words=WORDS, by=by)
    record(held, "evaluation.publishing", by=by, agency=str(held.agreement.receiving.public_id))
    fresh = Evaluation.objects.with_facts().get(pk=held.pk)
    signals.publishing_answered.send(sender=Evaluation, evaluation=fresh, answer=made)
    return made


def says_the_same(last, answer, is_public):
    """A no is one whatever it was asked in."""
    is_same = (last.answer, last.is_public) == (answer, is_public)
    return is_same and (answer == Publish.NO or last.words == WORDS)


def check_may(held, party, by):
    require(by, Action.CHOOSE_PUBLISHING if party == Party.PERSON else Action.REFUSE_PUBLISHING, held)
    if party not in parties_of(by, held):
        raise ValidationError(_("Du svarer ikke for denne parten."), code="party")


def check_answer(held, party, answer):
    if answer not in (OF_PERSON if party == Party.PERSON else OF_AGENCY):
        raise ValidationError(_("Velg ett av svarene."), code="answer")
    if answer in YES and not held.is_kept:
        raise ValidationError(_("Svarene dine er slettet, så det kan ikke bli noen ny historie."), code="gone")
