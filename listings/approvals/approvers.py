"""Who may be asked? An active member of the person's own agency, or an address that its administrator confirms."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from listings.agencies import mail_domains
from listings.agencies.models import Membership

from .mailbox import mailbox_of
from .status import Event


def account_in(agency, address):
    """The active member who has the address, or None. What stands after a plus is the same mailbox."""
    known = {address.lower(), mailbox_of(address)}
    place = Membership.objects.active().of(agency).filter(user__email__in=known).select_related("user").first()
    return place.user if place else None


def hears_of(approval):
    """Who may hear more of a question that she was asked: the account, or the address; neither when it is not hers any
    more, or nobody has confirmed that it is a manager's."""
    if approval.approver:
        there = approval.approver.is_active and approval.approver.belongs_to(approval.agency)
        return (approval.approver, "") if there else (None, "")
    if not approval.address or not approval.history.filter(event=Event.CONFIRM).exists():
        return None, ""
    account = account_in(approval.agency, approval.address)
    return (account, "") if account else (None, approval.address)


def check_approver(address, *, person, manager=""):
    """`manager`: the address of the one who sends the question on. Raises ValidationError with the field's name."""
    box = mailbox_of(address)
    if box == mailbox_of(person.email):
        refuse(own_address_refused(is_sent_on=bool(manager)))
    if manager and box == mailbox_of(manager):
        refuse(_("Dette er din egen adresse. Skriv adressen til en kollega."))
    if mail_domains.is_for_all(box.rpartition("@")[2]):
        refuse(_("Skriv adressen lederen bruker på jobben."))


def own_address_refused(*, is_sent_on):
    if is_sent_on:
        return _("Den som spør, kan ikke svare selv. Skriv adressen til en annen.")
    return _("Du kan ikke svare for deg selv. Skriv adressen til lederen din.")


def refuse(sentence):
    raise ValidationError({"address": sentence})
