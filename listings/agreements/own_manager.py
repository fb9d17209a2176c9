"""Whom does the portal know as the own manager of the one who goes, and what is said in her name?

She whom the person has asked about this posting, by her account or by an address that the agency has confirmed, unless
the question was taken back. Else the one that the person has named in her profile, when she is an active member of the
sending agency: to an address that nobody has confirmed nothing is told. Of an agreement that holds it is the other way
round, because people get new managers.
"""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from listings.approvals.approvers import account_in, hears_of
from listings.approvals.leading import link_to, told_of
from listings.approvals.models import Approval
from listings.approvals.standing import why_bound
from listings.approvals.status import Status as Answer
from listings.profiles.models import Profile
from portal.access.models import User

from .amended import version_to_sign
from .approval import approval_of, is_refused, last_day, no_of
from .approval import told_of as words_told_of
from .models import Agreement
from .status import Status
from .terms.choices import Payer
from .terms.values import as_day

TAKEN_BACK = {Answer.WITHDRAWN, Answer.ENDED, Answer.REFUSED}
"""It was never hers to answer, or is not any more."""
NUMERIC = "{0.day}.{0.month}.{0.year}"


@dataclass(frozen=True)
class OwnManager:
    """With an account, or at an address. `approval`: the question that she is known from."""

    person: User | None = None
    address: str = ""
    approval: Approval | None = None


def own_manager_of(agreement):
    """None when the portal knows nobody."""
    if agreement.status == Status.IN_FORCE:
        return named_by_herself(agreement) or asked_about(agreement)
    return asked_about(agreement) or named_by_herself(agreement)


def asked_about(agreement):
    approval = approval_of(agreement)
    if approval and approval.status in TAKEN_BACK:
        approval = no_of(agreement) if is_refused(agreement) else None
    person, address = hears_of(approval) if approval else (None, "")
    return OwnManager(person, address, approval) if person or address else None


def named_by_herself(agreement):
    profile = Profile.objects.filter(user=agreement.person_id).exclude(manager_email="").first()
    account = profile and account_in(agreement.sending, profile.manager_email)
    return OwnManager(account) if account and account.pk != agreement.person_id else None


def manager_with_yes(agreement):
    """She who said yes, and was promised to hear of it; else the own manager, when she has left or her agency told it
    for her. None without a yes."""
    asked = approval_of(agreement)
    if asked and asked.is_approved:
        return asked_about(agreement) or own_manager_of(agreement)
    return own_manager_of(agreement) if words_told_of(agreement).exists() else None


def may_still_be_told(person, agreement):
    return person is None or person.belongs_to(agreement.sending)


def key_of(manager, change, kind="agreement_manager"):
    """With a question it goes when the question goes, and its link is put away with those of the question."""
    return f"{told_of(manager.approval) if manager.approval else ''}{kind}:{change.pk}"


def facts_of_word(agreement, manager, by):
    """Days in figures, and the rest in each language: it is not known yet in which the mail is read."""
    terms = version_to_sign(agreement).terms
    return {
        "id": str(manager.approval.public_id) if manager.approval else "",
        "agreement": str(agreement.public_id),
        "version": version_to_sign(agreement).number,
        "what": "amendment" if agreement.status == Status.IN_FORCE else "",
        "name": str(agreement.person),
        "by": str(by),
        "contact": by.email,
        "period": f"{NUMERIC.format(as_day(terms['starts']))}–{NUMERIC.format(last_day(terms))}",
        "percentage": terms["percentage"],
        "address": page_for(manager, agreement),
    } | in_each_language("payer", agreement, terms)


def share_and_days(agreement):
    terms = agreement.current.terms
    days = (NUMERIC.format(as_day(terms[code])) for code in ("starts", "ends"))
    return {"period": "–".join(days), "percentage": terms["percentage"]}


def in_each_language(place, agreement, terms):
    words = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            words[place if language == settings.LANGUAGE_CODE else f"{place}_{language}"] = payer_in(agreement, terms)
    return words


def payer_in(agreement, terms):
    """Not written yet, it may be her own agency: so a yes is read too."""
    payer = Payer(terms["salary_paid_by"] or Payer.HOME)
    agencies = {Payer.HOME: agreement.sending.short, Payer.HOST: agreement.receiving.short}
    return str(agencies.get(payer, payer.label))


def page_for(manager, agreement):
    """The agreement where she reads it, else what she was asked, as long as she can answer otherwise there."""
    if manager.person and Agreement.objects.visible_to(manager.person).filter(pk=agreement.pk).exists():
        return agreement.get_absolute_url()
    asked = manager.approval
    if asked is None or not asked.is_approved or asked.is_shut or why_bound(asked):
        return ""
    return reverse("approvals:asked", args=[asked.public_id]) if manager.person else link_to(asked)
