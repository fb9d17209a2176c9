"""What has the own manager said yes to when an agreement is made, and how much of it can the agreement begin with?

Nobody can sign more than she said yes to, so a draft that begins with it waits for no second yes. What is cleared up
later is the two agencies', as always.
"""

from listings.approvals.approvers import hears_of
from listings.approvals.standing import approval_for, no_dearer
from listings.postings.choices import Payer


def yes_to(application):
    """The yes that stands; None without one."""
    asked = approval_for(person=application.person, posting=application.posting, home=application.home_agency)
    return asked if asked and asked.is_approved else None


def days_within(yes, earliest):
    """The first day, and the last that there can be. Of a posting that begins outside what she said yes to, hers."""
    if yes is None:
        return earliest, None
    is_within = earliest is not None and yes.starts <= earliest <= yes.ends
    return earliest if is_within else yes.starts, yes.ends


def share_within(yes, offered):
    """No more than either; what one of them says, where the other says nothing. None where nobody does."""
    return min(filter(None, (offered, yes and yes.percentage)), default=None)


def payer_within(yes, payer):
    """`payer` is what two agencies have agreed on, or nothing. When it is dearer to hers than what she said yes to, it
    gives way; where she left it open herself, it stands."""
    if yes is None or yes.payer == Payer.AGREED or no_dearer(Payer(payer or Payer.AGREED), Payer(yes.payer)):
        return payer
    return yes.payer


def manager_named(yes):
    """Her name, while it is hers to be asked: an active member, or an address that the agency has confirmed."""
    if yes is None:
        return ""
    account, address = hears_of(yes)
    return account.name if account else yes.name if address else ""
