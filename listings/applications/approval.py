"""When must the person's own manager have said yes? The sending agency's rule, in a sentence."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency

from .obstacles import CannotSend

Rule = Agency.ApprovalRule
SENTENCES = {
    Rule.BEFORE_INTEREST: _("I %(agency)s må lederen din ha sagt ja før du melder interesse."),
    Rule.BEFORE_OFFER: _("I %(agency)s må lederen din ha sagt ja før du kan få tilbud om plass."),
    Rule.BEFORE_AGREEMENT: _("I %(agency)s må lederen din ha sagt ja før avtalen signeres."),
}


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
