"""How is a word proposed, and answered? Who proposed it is told; all who wait for the same word get one answer."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from ..finding import find_term, found_as, known_terms
from ..kinds import Kind
from ..models import Proposal
from ..signals import proposal_answered, proposal_made, term_changed
from ..status import LIFECYCLE
from ..words import LONGEST, cleaned_word, normal
from .terms import add_term, hold

MOST_WAITING = 20


class KnownWord(ValidationError):
    """The word is in the list already; `term` is what it means."""

    def __init__(self, term, words):
        self.term = term
        super().__init__(found_as(term, words))


@transaction.atomic
def propose(*, kind, words, by, language="nb", why=""):
    """Her own proposal, also when she has made it before. Raises ValidationError that says what to do instead."""
    require(by, Action.PROPOSE_TERM)
    words = checked(kind, words)
    own = Proposal.objects.waiting().filter(by=by)
    about = {"kind": kind, "key": normal(words)[:LONGEST]}
    if own.count() >= MOST_WAITING and not own.filter(**about).exists():
        raise ValidationError(
            _("Du har %(count)s forslag som venter på svar. Vent med flere til noen av dem er besvart.")
            % {"count": MOST_WAITING}
        )
    said = {"words": words, "language": language, "why": why}
    proposal, is_new = Proposal.objects.waiting().get_or_create(by=by, **about, defaults=said)
    if is_new:
        announce(proposal)
    return proposal


def announce(proposal):
    record(proposal, "term.proposed", by=proposal.by, kind=proposal.kind)
    proposal_made.send(sender=Proposal, proposal=proposal)


def checked(kind, words):
    """The words as they are kept. Raises ValidationError when they cannot be a word, KnownWord when they are one."""
    words = cleaned_word(words)
    if not words:
        raise ValidationError(_("Skriv ordet du vil foreslå"))
    if known := find_term(known_terms(Kind(kind)), words):
        raise KnownWord(known, words)
    return words


@transaction.atomic
def accept(*, proposal, term, by, related=()):
    """`term` is new and filled in by the editor, who may have renamed it."""
    require(by, Action.MANAGE_VOCABULARY)
    proposal = waiting(proposal)
    learn(term, proposal)
    add_term(term=term, by=by, related=related)
    answer(proposal, "accept", by, term)
    return term


@transaction.atomic
def merge_into(*, proposal, term, by):
    """What is proposed is there under another name, which from now on is found by these words too."""
    require(by, Action.MANAGE_VOCABULARY)
    proposal = waiting(proposal)
    hold(proposal.kind)
    term = type(term).objects.select_for_update().get(pk=term.pk)
    if learn(term, proposal):
        term.version += 1
        term.save()
    answer(proposal, "merge", by, term)
    return term


def learn(term, proposal):
    """What somebody called it is another word for it from now on, unless it is known. Says whether it was new."""
    if find_term([term, *known_terms(Kind(proposal.kind))], proposal.words):
        return False
    field = {"nn": "synonyms_nn", "en": "synonyms_en"}.get(proposal.language, "synonyms")
    setattr(term, field, "\n".join(filter(None, [getattr(term, field), proposal.words])))
    return True


@transaction.atomic
def decline(*, proposal, by, reason):
    require(by, Action.MANAGE_VOCABULARY)
    answer(waiting(proposal), "decline", by, None, reason=reason)


def waiting(proposal):
    """Raises StepNotAllowed when another editor was first."""
    held = Proposal.objects.select_for_update().waiting().filter(pk=proposal.pk).first()
    if held is None:
        raise StepNotAllowed
    return held


def answer(proposal, step, by, term, reason=""):
    for one in list(Proposal.objects.select_for_update(of=("self",)).same_as(proposal).select_related("by")):
        LIFECYCLE.take(step, one)
        one.term_id, one.reason = term and term.pk, reason
        one.answered_by, one.answered_at = by, timezone.now()
        one.save()
        record(one, f"term.proposal {one.status}", by=by, term=term.slug if term else "")
        proposal_answered.send(sender=Proposal, proposal=one, term=term)
    if term:
        term_changed.send(sender=type(term), term=term)
