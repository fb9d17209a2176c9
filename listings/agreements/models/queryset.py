"""Which agreements are asked for: whose, in which state, and with what beside them?"""

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from listings.agencies.status import AgencyStatus
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.years import years_before

from ..limits import KEPT_UNSIGNED, KEPT_YEARS
from ..status import AGENCIES, COUNTS, HELD, LIVE, OPEN_AMENDMENTS, OVER, STANDING, WRITTEN, Status
from .amendment import Amendment
from .signing import Archiving, Signatory, Signature


class AgreementQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_AGREEMENT))

    def standing(self):
        """Neither declined nor cancelled."""
        return self.filter(status__in=STANDING)

    def hers(self, user):
        """Where she is the one who goes, and that she may read."""
        return self.visible_to(user).filter(person=user.pk)

    def involving(self, user):
        """Where she goes herself, or has been chosen to sign. Each of the two is found by its index, and all others are
        never looked at."""
        chosen = Signatory.objects.filter(person=user.pk).order_by().values("agreement")
        hers = self.model.objects.filter(person=user.pk).order_by().values("pk")
        return self.filter(pk__in=hers.union(chosen))

    def of(self, agency):
        """On either side."""
        return self.filter(Q(sending=agency) | Q(receiving=agency))

    def live(self):
        """`is_live`, for many."""
        return self.filter(status__in=LIVE)

    def unsigned(self):
        """For which a change of a rule holds at once: not signed by all, or with a change that is not."""
        changed = Q(status=Status.IN_FORCE, amendments__status__in=OPEN_AMENDMENTS)
        return self.filter(Q(status__in=WRITTEN) | changed).distinct()

    def taking_time_of(self, person):
        """What counts when somebody asks how much of her time is given away."""
        return self.filter(person=person, status__in=COUNTS)

    def held_and_over(self):
        return self.filter(in_force_at__isnull=False, status__in=OVER)

    def unarchived_by(self, agency):
        """Over, and the agency has not said that it has archived it, on a side that it stands on."""
        missing = Q()
        for side in AGENCIES:
            missing |= Q(~is_archived_on(side), **{side.value: agency})
        return self.held_and_over().filter(missing)

    def over(self, now):
        """Never signed and nobody moves it, or signed, ended for years, and archived by both, as far as they are still
        there to do it."""
        unsigned = Q(in_force_at=None, changed_at__lte=now - KEPT_UNSIGNED) & ~Q(status__in=HELD)
        last_day = years_before(timezone.localdate(now), KEPT_YEARS)
        ended = Q(in_force_at__isnull=False, ends__lte=last_day) & ~Q(status=Status.IN_FORCE)
        archived = Q()
        for side in AGENCIES:
            archived &= Q(is_archived_on(side)) | Q(**{f"{side.value}__status": AgencyStatus.CLOSED})
        return self.filter(unsigned | ended & archived)

    def with_facts(self):
        return self.select_related("application", "person", "sending", "receiving")

    def with_turns(self):
        """What says whose turn it is, until it is over: no interest, rules or terms are read for it."""
        rows = self.select_related("person", "sending", "receiving").defer("kept_rules")
        return rows.prefetch_related(signatories(), unread_signatures(), unread_amendments())

    def with_people(self):
        """Who is to sign, and has, too; without what each of them read, which is as long as the agreement."""
        return self.with_facts().prefetch_related(*signatories_by_name(), unread_signatures(), "amendments")

    def as_signed(self):
        """With what each of them read."""
        return self.with_facts().prefetch_related(*signatories_by_name(), "signatures", "amendments")


def is_archived_on(side):
    return Exists(Archiving.objects.filter(agreement=OuterRef("pk"), party=side))


def signatories():
    """With whether each of them belongs to her agency still."""
    return models.Prefetch("signatories", Signatory.objects.with_places())


def signatories_by_name():
    return signatories(), "signatories__person"


def unread_signatures():
    return models.Prefetch("signatures", Signature.objects.defer("shown"))


def unread_amendments():
    return models.Prefetch("amendments", Amendment.objects.defer("terms"))
