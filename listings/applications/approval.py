"""When must the person's own manager have said yes? The sending agency's rule, in a sentence.

The portal asks no manager. What it holds, is that the person herself says so before she goes on; an agreement is made
outside the portal, and there it holds nothing.
"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency

from .obstacles import CannotSend

Rule = Agency.ApprovalRule
SENTENCES = {
    Rule.BEFORE_INTEREST: _("I %(agency)s må lederen din ha sagt ja før du melder interesse. Du oppgir det selv."),
    Rule.BEFORE_OFFER: _(
        "I %(agency)s må lederen din ha sagt ja før du takker ja til en plass. Du oppgir det selv når du svarer."
    ),
    Rule.BEFORE_AGREEMENT: _(
        "I %(agency)s må lederen din ha sagt ja før avtalen signeres. Det ordner dere utenfor portalen."
    ),
}
ASKED_BEFORE_YES = {Rule.BEFORE_INTEREST, Rule.BEFORE_OFFER}


def rule_in_words(agency):
    return SENTENCES[agency.approval_rule] % {"agency": agency.short}


def comes_before_interest(agency):
    return agency.approval_rule == Rule.BEFORE_INTEREST


def check_manager(home, manager_agrees):
    """`manager_agrees` is the person's own word; where her agency's rule asks for it first, nothing is sent without.

    Raises CannotSend.
    """
    if comes_before_interest(home) and not manager_agrees:
        raise CannotSend(_("Lederen din må ha sagt ja før du kan melde interesse"), code="manager_first")


def is_asked_at_yes(application):
    """Also when the rule was another when she sent, and she was not asked then."""
    return application.home_agency.approval_rule in ASKED_BEFORE_YES and application.manager_agreed_at is None


def check_manager_at_yes(application, manager_agrees):
    """The same word of hers, before she says yes to a place. Raises ValidationError."""
    if is_asked_at_yes(application) and not manager_agrees:
        raise ValidationError(_("Lederen din må ha sagt ja før du kan takke ja til plassen"), code="manager_first")
