"""What of this app's own is let go by the calendar?"""

import logging
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.foundation.personal_data import holds_of
from portal.foundation.retention import register_rule
from portal.notifications.models import Mail, Message
from portal.notifications.status import ON_ITS_WAY

from .chain import dropping, names
from .chain.linking import close_month, link_all
from .erasing import erase_account
from .models import AuditEntry, PrivacyRequest, Proof

YEAR = timedelta(days=365)
MOST_ACCOUNTS = 1_000
"""In a day, so that no run holds the log for long."""
logger = logging.getLogger("portal.privacy")
REQUESTS_KEPT = PROOFS_KEPT = 3 * YEAR
"""As long as somebody may still ask whether it was done."""


def entries_due(now):
    return AuditEntry.objects.filter(segment__in=dropping.due(now)).count()


def drop_entries(now):
    """Also takes in what has been left out of the chain, and closes a month in which nothing came after."""
    link_all()
    close_month(now)
    return dropping.drop(now)


def lonely_accounts(now):
    """Has no place anywhere, not even an old one or one she is invited to, holds nothing, has not been here for a
    year, and nothing must be settled first."""
    long_ago = now - YEAR
    gone = Q(last_login=None) | Q(last_login__lt=long_ago)
    people = get_user_model().objects.filter(gone, date_joined__lt=long_ago, is_superuser=False, portal_roles=None)
    people = people.filter(memberships=None).order_by("pk")
    return [person for person in people[:MOST_ACCOUNTS] if not holds_of(person)]


def erase_accounts(now):
    """Each by itself: one that cannot go holds up nobody, and is tried again tomorrow."""
    return sum(is_erased(person) for person in lonely_accounts(now))


def is_erased(person):
    try:
        erase_account(person=person, by=None)
    except Exception as failure:
        logger.error("An account that is due was not erased: %s", type(failure).__name__)
        return False
    return True


def receipts(now):
    return Message.objects.filter(kind="account_erased").exclude(mail__state__in=ON_ITS_WAY)


def forget_receipts(now):
    mails = list(receipts(now).values_list("mail", flat=True))
    count = receipts(now).delete()[0]
    Mail.objects.filter(pk__in=mails, messages=None).delete()
    return count


def old_requests(now):
    return PrivacyRequest.objects.filter(answered_at__lt=now - REQUESTS_KEPT)


def old_proofs(now):
    return Proof.objects.filter(at__lt=now - PROOFS_KEPT)


register_rule(
    "privacy.log",
    _("Hendelser i loggen slettes måned for måned når de er 12 måneder gamle"),
    due=entries_due,
    carry_out=drop_entries,
)
register_rule(
    "privacy.names",
    _("Navnet på en som hadde en rolle og har slettet kontoen, slettes når det hun eller han gjorde, er ute av loggen"),
    rows=names.names_due,
    carry_out=names.forget_names,
)
register_rule(
    "privacy.accounts",
    _("Kontoen til en som ikke hører til noen virksomhet lenger, slettes 12 måneder etter siste besøk"),
    due=lambda now: len(lonely_accounts(now)),
    carry_out=erase_accounts,
)
register_rule(
    "privacy.receipts",
    _("Adressen til en som har slettet kontoen, slettes når kvitteringen er levert"),
    rows=receipts,
    carry_out=forget_receipts,
)
register_rule(
    "privacy.requests",
    _("Krav om personvern slettes tre år etter svaret"),
    rows=old_requests,
)
register_rule(
    "privacy.proofs",
    _("Kvitteringer for sletting slettes etter tre år"),
    rows=old_proofs,
)
