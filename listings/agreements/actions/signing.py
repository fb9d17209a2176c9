"""How does a party sign? To exactly the words that were shown, by somebody who has just shown who she is."""

from dataclasses import asdict, dataclass, field, replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import papers, signals
from ..amended import check_days, check_rules_of
from ..canonical import digest_of, shown_now, signer_of
from ..models import Agreement
from ..rules.catalogue import as_frozen, rules_now
from ..rules.findings import check_rules
from ..sides import parties_of
from ..signing_methods import chosen, method_named
from ..status import Event, Status
from .amending import enter_amendment
from .moving import lock_person
from .stepping import announce, held_for, move, note

CHANGED = gettext_lazy("Avtalen er endret etter at du åpnet siden. Les den på nytt før du signerer.")
OUT = gettext_lazy("En av virksomhetene er ikke med i ordningen nå, så avtalen kan ikke signeres.")


@dataclass(frozen=True)
class Proof:
    """`digest`: of the content that was shown, in the language that is active. `evidence`: what the way of signing goes
    by; no more than must be kept, because it is kept with the signature."""

    digest: str
    evidence: dict = field(default_factory=dict)
    method: str = ""


@transaction.atomic
def sign_agreement(*, agreement, by, party, proof):
    """The last signature brings it into force, or the change of it that is signed. Raises ValidationError with what is
    in the way."""
    check_both_in(agreement)
    held = held_for(agreement, Action.SIGN_AGREEMENT, by)
    version = held.waiting
    check_may(held, version, by, party)
    signer = signer_of(held, party, by)
    if proof.digest != digest_of(held, version, signer):
        raise ValidationError(CHANGED, code="changed")
    method = method_named(proof.method) if proof.method else chosen()
    method.check(proof.evidence)
    lock_person(held)
    check_terms(held, version.terms)
    keep_signature(version, by, signer, replace(proof, method=method.code))
    change = note(held, Event.SIGN, by, version=version.number)
    announce(signals.agreement_signed, held, change=change)
    return finish(held, version) if version.is_signed_by_all else held


def finish(held, version):
    """What was signed is settled on paper, and holds from now on."""
    papers.make_soon(papers.settle(version))
    return enter(held) if held.status == Status.TO_SIGN else enter_amendment(held)


def check_terms(held, terms):
    """As they would come into force today."""
    if held.status == Status.TO_SIGN:
        check_rules(held, terms)
        return
    check_days(held.current.terms, terms)
    check_rules_of(held, terms)


def check_both_in(agreement):
    """Said plainly to the one whose own agency is in."""
    now = Agreement.objects.with_facts().get(pk=agreement.pk)
    if not now.are_both_in:
        raise ValidationError(OUT, code="out")


def check_may(held, version, by, party):
    if version is None:
        raise StepNotAllowed
    if party not in parties_of(by, held):
        raise ValidationError(_("Du er ikke valgt til å signere for denne parten."), code="party")
    if version.signatures.standing().filter(party=party).exists():
        raise ValidationError(_("Denne parten har allerede signert."), code="signed")


def keep_signature(version, by, signer, proof):
    shown = shown_now(version)
    version.agreement.signatures.create(
        version=version,
        person=by,
        **asdict(signer),
        method=proof.method,
        evidence=proof.evidence,
        rendering=shown.rendering,
        language=shown.language,
        shown=shown.groups,
        digest=proof.digest,
    )


def enter(held):
    """From now on it keeps the rules of this day, whatever they become."""
    move("enter", held, in_force_at=timezone.now(), kept_rules=as_frozen(rules_now()))
    return announce(signals.agreement_moved, held, change=note(held, Event.ENTER))
