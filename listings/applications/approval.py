"""When must the person's own manager have said yes? The sending agency's rule, and what the manager has said by now.

The yes is asked in the portal (listings.approvals). What a person said of it herself, before there was that, stays
where it stands and is told as her own word; it is no yes.
"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.approvals.standing import approval_for, approved_at, newest_of
from listings.approvals.status import WAITING
from listings.approvals.status import Status as Answer

from .managers_word import unasked
from .obstacles import CannotSend
from .status import Stage

Rule = Agency.ApprovalRule
SENTENCES = {
    Rule.BEFORE_INTEREST: _("I %(agency)s må lederen din ha sagt ja før du melder interesse."),
    Rule.BEFORE_OFFER: _("I %(agency)s må lederen din ha sagt ja før du takker ja til en plass."),
    Rule.BEFORE_AGREEMENT: _("I %(agency)s må lederen din ha sagt ja før avtalen signeres."),
}
NEEDED_AT_YES = {Rule.BEFORE_INTEREST, Rule.BEFORE_OFFER}
SHOWN_FROM = {
    Rule.BEFORE_INTEREST: frozenset(Stage) - {Stage.WITHDRAWN},
    Rule.BEFORE_OFFER: frozenset({Stage.OFFERED, Stage.ACCEPTED}),
    Rule.BEFORE_AGREEMENT: frozenset({Stage.ACCEPTED}),
}
"""The stages from which the host needs to know (settled 19)."""


def rule_in_words(agency):
    return SENTENCES[agency.approval_rule] % {"agency": agency.short}


def comes_before_interest(agency):
    return agency.approval_rule == Rule.BEFORE_INTEREST


def lacks_yes(person, posting, home):
    """Before interest."""
    return comes_before_interest(home) and not approved_at(person=person, posting=posting, home=home)


def check_manager(person, posting, home):
    """Where her agency's rule asks for it first, nothing is sent without. Raises CannotSend."""
    if lacks_yes(person, posting, home):
        raise CannotSend(_("Lederen din må ha sagt ja før du kan melde interesse"), code="manager_first")


def lacks_yes_at_offer(application):
    """Also when the rule was another when she sent, and when a yes from then does not stand any more."""
    home = application.home_agency
    if home.approval_rule not in NEEDED_AT_YES:
        return False
    return not approved_at(person=application.person, posting=application.posting, home=home)


def check_manager_at_yes(application):
    """Before she says yes to a place. Raises ValidationError."""
    if lacks_yes_at_offer(application):
        raise ValidationError(_("Lederen din må ha sagt ja før du kan takke ja til plassen"), code="manager_first")


def is_shown_to_host(application):
    return application.status in SHOWN_FROM[application.home_agency.approval_rule]


def told_to_host(application, asked, is_told):
    """What the agency is told of `asked`, which is the question as it stands to her own agency, or None; `is_told` as
    in managers_word.unasked, or None. Neither who was asked nor why it was a no."""
    if is_told:
        return {"label": _("Avgivende virksomhet sier at lederen har sagt ja"), "tone": "success"}
    if is_told is False:
        words = _("Venter på %(name)s, som skal spørre lederen sin") % {"name": application.shown_name}
        return {"label": words, "tone": "warning"}
    if asked is None:
        return {"label": _("Lederen er ikke spurt ennå"), "tone": "neutral"}
    if asked.status == Answer.APPROVED:
        return {"label": _("Lederen har sagt ja"), "tone": "success", "at": asked.answered_at}
    if asked.status in WAITING | {Answer.FORWARDED}:
        return {"label": said_of_waiting(asked), "tone": "info"}
    return {"label": _("Lederen har ikke sagt ja"), "tone": "neutral"}


def said_of_waiting(asked):
    """To others than the one who asks: not who of her own agency it is that has something to do first."""
    if asked.status in {Answer.ASKED, Answer.FORWARDED}:
        return _("Lederen er spurt og har ikke svart ennå")
    return _("Svaret fra lederen har ikke kommet ennå")


def answers_for(applications, posting):
    """Application's key → what the agency is told, for those where it needs to know."""
    shown = [row for row in applications if is_shown_to_host(row)]
    found = newest_of([row.person_id for row in shown], posting) if shown else {}
    rows = {row: of_home(row, found.get(row.person_id)) for row in shown}
    told = unasked(rows)
    return {row.pk: told_to_host(row, asked, told.get(row.pk)) for row, asked in rows.items()}


def of_home(application, asked):
    return asked if asked and asked.agency_id == application.home_agency_id else None


def answer_for(application):
    """None before it is needed."""
    if not is_shown_to_host(application):
        return None
    asked = approval_for(person=application.person, posting=application.posting, home=application.home_agency)
    return told_to_host(application, asked, unasked({application: asked}).get(application.pk))
