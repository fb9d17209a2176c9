"""What of this app's own is let go by the calendar?"""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.foundation.admission import stays_of
from portal.foundation.personal_data import holds_of
from portal.foundation.retention import register_rule
from portal.notifications.models import Mail, Message
from portal.notifications.status import ON_ITS_WAY

from .chain import dropping
from .chain.linking import close_month, link_all
from .erasing import erase_account
from .models import AuditEntry, PrivacyRequest, Proof

YEAR = timedelta(days=365)
REQUESTS_KEPT = PROOFS_KEPT = 3 * YEAR
"""As long as somebody may still ask whether it was done."""


def entries_due(now):
    return AuditEntry.objects.filter(segment__in=dropping.due(now.date())).count()


def drop_entries(now):
    """Also takes in what has been left out of the chain, and closes a month in which nothing came after."""
    link_all()
    close_month(now)
    return dropping.drop(now.date())


def lonely_accounts(now):
    """Belongs nowhere, holds nothing, has not been here for a year, and nothing must be settled first."""
    long_ago = now - YEAR
    gone = Q(last_login=None) | Q(last_login__lt=long_ago)
    people = get_user_model().objects.filter(gone, date_joined__lt=long_ago, is_superuser=False, portal_roles=None)
    stays = stays_of(people)
    return [person for person in people if not stays[person.pk] and not holds_of(person)]


def erase_accounts(now):
    people = lonely_accounts(now)
    for person in people:
        erase_account(person=person, by=None)
    return len(people)


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
    "privacy.accounts",
    _("Kontoen til en som ikke hører til noen virksomhet lenger, slettes 12 måneder etter siste besøk"),
    due=lambda now: len(lonely_accounts(now)),
    carry_out=erase_accounts,
)
register_rule(
    "privacy.receipts",
    _("Adressen til en som har slettet kontoen, slettes når kvitteringen er levert"),
    due=lambda now: receipts(now).count(),
    carry_out=forget_receipts,
)
register_rule(
    "privacy.requests",
    _("Krav om personvern slettes tre år etter svaret"),
    due=lambda now: old_requests(now).count(),
    carry_out=lambda now: old_requests(now).delete()[0],
)
register_rule(
    "privacy.proofs",
    _("Kvitteringer for sletting slettes etter tre år"),
    due=lambda now: old_proofs(now).count(),
    carry_out=lambda now: old_proofs(now).delete()[0],
)
