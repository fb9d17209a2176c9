"""Who belongs to which agency, and with which roles there?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.admission import Place, places_of
from portal.foundation.clock import oslo_today

from ..status import AgencyStatus, MembershipStatus


def held(prefix="roles__"):
    """Roles that are held today: those without an end, those whose last day has not passed, and those that a directory
    gives, which takes them back itself."""
    end = f"{prefix}until"
    return Q(**{end: None}) | Q(**{f"{end}__gte": oslo_today()}) | Q(**{f"{prefix}by_directory": True})


class MembershipQuerySet(models.QuerySet):
    def active(self):
        return self.filter(status=MembershipStatus.ACTIVE, agency__status=AgencyStatus.ACTIVE, user__is_active=True)

    def coming(self):
        """Here, or asked to come."""
        here = (MembershipStatus.ACTIVE, MembershipStatus.INVITED)
        return self.filter(status__in=here, user__is_active=True)

    def invited(self, person):
        """What a person may answer now."""
        waiting = self.filter(status=MembershipStatus.INVITED, agency__status=AgencyStatus.ACTIVE)
        return waiting.filter(user=person).select_related("agency")

    def with_role(self, *roles):
        """Who hold one of them today."""
        return self.filter(held(), roles__role__in=roles)

    def administrators(self):
        """Who answer for their agencies now."""
        return self.active().with_role(Role.ADMINISTRATOR)

    def lasting_administrators(self):
        """Without those who have the role for a time. What a directory gives has no end here."""
        lasts = Q(roles__until=None) | Q(roles__by_directory=True)
        return self.active().filter(lasts, roles__role=Role.ADMINISTRATOR)

    def administrators_of(self, agency):
        return self.administrators().of(agency)

    def of(self, agency):
        return self.filter(agency=agency)

    def who_may_move(self, agency):
        """Also who waits or is invited; who has left stays in the history."""
        rows = self.of(agency).exclude(status=MembershipStatus.ENDED)
        return rows.select_related("user", "agency").prefetch_related("roles").order_by("pk")

    def people(self):
        """Each once."""
        return [place.user for place in self.select_related("user").distinct()]


class Membership(models.Model):
    """A person's place in an agency. A person may belong to several over time; the roles belong to the place."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="memberships")
    unit = models.CharField(_("enhet"), max_length=150, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=MembershipStatus, default=MembershipStatus.ACTIVE)
    since = models.DateTimeField(_("siden"), auto_now_add=True)
    came_by = models.CharField(max_length=60, blank=True, editable=False)
    """Who gave the place when no person here did: `openid:ansattporten`. What one has given, only it takes back."""

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "agency"], name="a_person_has_one_place_per_agency")]
        verbose_name = _("tilknytning")
        verbose_name_plural = _("tilknytninger")

    def __str__(self):
        return f"{self.user}, {self.agency.short}"

    @property
    def known_as(self):
        """Her name is told when she has said yes; until then the agency knows the address it wrote."""
        return self.user.email if self.status == MembershipStatus.INVITED else str(self.user)


class MembershipRoleQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(held(""))

    def lasting(self):
        return self.filter(Q(until=None) | Q(by_directory=True))

    def over(self):
        """Their last day has passed."""
        return self.exclude(held(""))


class MembershipRole(models.Model):
    """Held as long as somebody gives it: an administrator, the agency's own directory, or both."""

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=24, choices=Role.choices)
    by_hand = models.BooleanField(default=True)
    by_directory = models.BooleanField(default=False)
    until = models.DateField(_("til og med"), null=True, blank=True)
    """The last day of what was given by hand for a time: to a deputy, for one."""

    objects = MembershipRoleQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["membership", "role"], name="a_role_is_held_once_per_place")]

    def __str__(self):
        return self.get_role_display()

    @property
    def is_held(self):
        return self.by_directory or self.until is None or self.until >= oslo_today()

    @property
    def sources(self):
        """Who gives it, by the names of the fields that say so."""
        return [name for name in ("by_hand", "by_directory") if getattr(self, name)]


def places_in_agencies(user):
    """The rows stay with her, beside the places that are made of them."""
    rows = Membership.objects.active().filter(user=user).select_related("agency").prefetch_related("roles")
    user._memberships = list(rows.order_by("pk"))
    for membership in user._memberships:
        agency = membership.agency
        roles = frozenset(role.role for role in membership.roles.all() if role.is_held)
        yield Place(agency.pk, str(agency.public_id), agency.sector_id, roles)


def memberships_of(user):
    """The active ones, each with its agency and roles, read once for each request as her places are."""
    return user._memberships if places_of(user) else []
