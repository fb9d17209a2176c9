"""How does an agency sign up, change what it said, and take it back?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import signals
from ..models import SignUp, SignUpCompetence
from ..status import SIGN_UP

WORDS = ("needs", "offers", "contact")


@transaction.atomic
def sign_up(*, agency, by, wanted=(), offered=(), **words):
    """`words`: needs, offers, contact. The same words again, by two clicks at once, are one sign-up."""
    require(by, Action.KEEP_SIGN_UP, agency)
    type(agency).objects.select_for_update().get(pk=agency.pk)
    made = SignUp(agency=agency, made_by=by, **words)
    if twin := twin_of(made, wanted, offered):
        return twin
    made.save()
    name_competences(made, wanted, offered)
    return tell(made, by, "made")


@transaction.atomic
def change_sign_up(*, sign_up, by, wanted=(), offered=(), **words):
    """It is new to the facilitator again. Raises StepNotAllowed when it has been taken back."""
    held = held_for(sign_up, by)
    SIGN_UP.change(held)
    held.made_by = by
    for name in WORDS:
        setattr(held, name, words.get(name, ""))
    held.changed_at = timezone.now()
    held.save()
    held.lines.all().delete()
    name_competences(held, wanted, offered)
    return tell(held, by, "changed")


@transaction.atomic
def withdraw_sign_up(*, sign_up, by):
    held = held_for(sign_up, by)
    SIGN_UP.withdraw(held)
    held.changed_at = timezone.now()
    held.save(update_fields=["status", "changed_at"])
    record(held, "sign_up.withdrawn", by=by, agency=str(held.agency.public_id))


def held_for(sign_up, by):
    """The row as it is now; nobody else changes it until this is done."""
    held = SignUp.objects.select_for_update(of=("self",)).select_related("agency").get(pk=sign_up.pk)
    require(by, Action.KEEP_SIGN_UP, held)
    return held


def twin_of(made, wanted, offered):
    """One that says the same, and that nobody has looked at yet."""
    same = SignUp.objects.seeking().filter(agency=made.agency, **{name: getattr(made, name) for name in WORDS})
    sides = [{word.pk for word in wanted}, {word.pk for word in offered}]
    return next((one for one in same.with_facts() if [keys(one.wanted), keys(one.offered)] == sides), None)


def keys(lines):
    return {line.competence_id for line in lines}


def name_competences(made, wanted, offered):
    Side = SignUpCompetence.Side
    SignUpCompetence.objects.bulk_create(
        SignUpCompetence(sign_up=made, competence=word, side=side)
        for side, words in ((Side.WANTED, wanted), (Side.OFFERED, offered))
        for word in words
    )


def tell(made, by, event):
    record(made, f"sign_up.{event}", by=by, agency=str(made.agency.public_id))
    signals.signed_up.send(sender=SignUp, sign_up=made)
    return made
