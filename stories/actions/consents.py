"""Who is named, and what has she answered? Nothing is published before all who are named have said yes."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, can, require
from portal.foundation.admission import is_known
from portal.foundation.audit import record

from .. import signals
from ..agreed import asked_in, newest_about
from ..models import Consent
from ..naming import still_named
from ..status import CONSENT, Answer, Stage
from .asking import AGREED, ask, locked
from .taking_down import put_away, take_down

MOST_NAMED = 8


@transaction.atomic
def name_person(*, by, name, experience=None, story=None, **reach):
    """`reach`: her email, or how she said yes. With an address she answers herself: asked when the author sends."""
    check_may_name(by, experience)
    known = Consent.objects.filter(experience=experience) if experience else Consent.objects.about(story)
    email = reach.get("email", "").lower()
    check_address(email, known)
    if known.count() >= MOST_NAMED:
        raise ValidationError(_("Det er ikke plass til flere enn %(most)s navn.") % {"most": MOST_NAMED})
    made = story or experience.story
    consent = Consent.objects.create(
        experience=experience,
        story_key=made.translation_key if made else None,
        name=name,
        email=email,
        how=reach.get("how", ""),
    )
    record(consent, "consent.named", by=by)
    if story or not experience.is_draft:
        ask(consent, by)
    return consent


def check_may_name(by, experience):
    """The author in her draft, the editors in what has been sent and in their own stories."""
    if experience is not None and experience.is_draft:
        require(by, Action.TELL_EXPERIENCE, experience)
    else:
        require(by, Action.EDIT_STORY)


def check_address(email, known):
    if email and not is_known(email):
        raise ValidationError(
            {"email": _("Adressen må være i en virksomhet som er med. Skriv ellers hvordan hun eller han sa ja.")}
        )
    if email and known.filter(email=email).exclude(status=Answer.UNNAMED).exists():
        raise ValidationError({"email": _("Denne personen står allerede på lista.")})


@transaction.atomic
def agree(*, consent, by, words):
    """She says yes, also after a no. `words`: the mark of what she has read, so that it is never to something else."""
    consent = locked(consent)
    require(by, Action.ANSWER_CONSENT, consent)
    asked = asked_in(consent)
    if asked is None or asked.mark != words:
        raise ValidationError(_("Teksten er endret siden du åpnet siden. Les den nye teksten, og svar igjen."))
    answer(consent, "agree", by)


@transaction.atomic
def refuse(*, consent, by, wish=""):
    """Also of a story that was out before anybody asked her: then it is gone at once."""
    consent = locked(consent)
    require(by, Action.ANSWER_CONSENT, consent)
    answer(consent, "refuse", by, wish)
    hide(consent, by)


@transaction.atomic
def withdraw_consent(*, consent, by, wish=""):
    """At any time, by herself or by an editor whom she has told. The story is gone at once."""
    consent = locked(consent)
    if not can(by, Action.EDIT_STORY):
        require(by, Action.ANSWER_CONSENT, consent)
    answer(consent, "withdraw", by, wish)
    hide(consent, by)


@transaction.atomic
def confirm(*, consent, by, how):
    """The editor has seen to it that somebody without an address has said yes."""
    require(by, Action.EDIT_STORY)
    consent = locked(consent)
    if consent.email:
        raise ValidationError(_("Denne personen svarer selv i portalen. Vent på svaret, eller spør på nytt."))
    consent.how = how
    answer(consent, "agree", by)


@transaction.atomic
def leave_out(*, consent, by):
    """The name is taken out of the text, so that no yes is needed any more. Refused while it still stands there."""
    require(by, Action.EDIT_STORY)
    consent = locked(consent)
    if still_named(consent):
        raise ValidationError(_("%(name)s står fortsatt i teksten. Ta navnet ut først.") % {"name": consent.name})
    CONSENT.leave_out(consent)
    consent.save(update_fields=["status"])
    record(consent, "consent.left_out", by=by)


@transaction.atomic
def unname(*, consent, by):
    """The author strikes a name from her draft."""
    require(by, Action.TELL_EXPERIENCE, consent.experience)
    if consent.experience.status != Stage.DRAFT or consent.asked_at:
        raise ValidationError(_("Personen er allerede spurt. Be redaksjonen ta navnet ut."))
    record(consent, "consent.unnamed", by=by)
    consent.delete()


def answer(consent, step, by, wish=""):
    CONSENT.take(step, consent)
    consent.person = by if consent.email and consent.email.lower() == by.email.lower() else consent.person
    consent.wish, consent.answered_at = wish, timezone.now()
    keep_what_was_read(consent)
    consent.save(update_fields=["status", "person", "wish", "how", "answered_at", *AGREED])
    record(consent, f"consent.{consent.status}", by=by)
    signals.consent_answered.send(sender=Consent, consent=consent)


def keep_what_was_read(consent):
    """What is out already when she says yes, is out with it."""
    asked, made = (asked_in(consent), newest_about(consent)) if consent.status == Answer.YES else (None, None)
    consent.agreed_words = asked.words if asked else ""
    consent.agreed_public = bool(asked and asked.is_public)
    consent.is_out = bool(made and made.live)


def hide(consent, by):
    take_down(key=consent.story_key, by=by)
    recommendation = consent.experience and consent.experience.recommendation
    if recommendation and recommendation.live:
        put_away(recommendation)


@transaction.atomic
def follow_erasure(*, person):
    """Her yes, her address and what she wished go with her. The name stays till an editor has taken it out."""
    hers = Q(person=person) | Q(email__iexact=person.email)
    for consent in Consent.objects.filter(hers, status=Answer.YES):
        CONSENT.withdraw(consent)
        consent.save(update_fields=["status"])
        hide(consent, None)
    Consent.objects.filter(hers).update(email="", wish="")
