"""Who was it that did something with a role, when her account is gone? Told for as long as the log has what she did.

A seal of the name goes into the log, so that it cannot be changed to another.
"""

import secrets
from hashlib import sha256

from django.db.models import F, Q
from django.utils.translation import gettext as _

from portal.foundation.audit import record
from portal.foundation.role_holders import role_holders

from ..models import AuditEntry, FormerName, Pseudonym, Segment
from . import dropping

KEPT = "privacy.name_kept"


def seal_of(kept):
    return sha256(f"{kept.salt}\n{kept.code}\n{kept.name}".encode()).hexdigest()


def keep_name(person):
    """Before her account goes, and after all she did is in the chain. Of those who never had a role nothing is kept.

    Who holds one now may have acted before it was noted.
    """
    pseudonym = Pseudonym.objects.filter(person=person).first()
    last = AuditEntry.objects.linked().filter(by=person).last()
    if person.name and last and pseudonym and (pseudonym.had_role or role_holders([person.pk])):
        facts = {"code": pseudonym.code, "name": person.name, "salt": secrets.token_hex()}
        kept = FormerName.objects.create(until=last.segment, **facts)
        record(kept, KEPT, seal=seal_of(kept), until=str(kept.until))


def former_names(codes):
    return dict(FormerName.objects.filter(code__in=codes).values_list("code", "name"))


def names_due(now):
    """All that she did is gone from the log, or is about to go."""
    return FormerName.objects.filter(Q(until__dropped_at__isnull=False) | Q(until__in=dropping.due(now)))


def forget_names(now):
    """After the months have gone; a name whose month could not go is still needed."""
    return FormerName.objects.filter(until__dropped_at__isnull=False).delete()[0]


def faults_of_names():
    kept = {str(one.pk): one for one in FormerName.objects.all()}
    entries = AuditEntry.objects.filter(event=KEPT).order_by(F("number").asc(nulls_first=True))
    sealed = {entry.object_id: entry.facts for entry in entries}
    for key, one in kept.items():
        if sealed.get(key, {}).get("seal") != seal_of(one):
            yield _("Navnet på en som har slettet kontoen, er endret: %(code)s.") % {"code": one.code[:12]}
    gone = {str(month) for month in Segment.objects.exclude(dropped_at=None)}
    if lost := [key for key, facts in sealed.items() if key not in kept and facts.get("until") not in gone]:
        yield _("%(count)s navn på folk som har slettet kontoen, er tatt bort for tidlig.") % {"count": len(lost)}
