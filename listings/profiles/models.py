"""What does a person show of herself, when is she available, and to whom? Hidden until she chooses."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership
from listings.vocabulary.levels import Level
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.admission import places_of
from portal.foundation.clock import oslo_today


class ProfileQuerySet(models.QuerySet):
    def shown(self):
        return self.filter(shown_rows())

    def findable(self):
        """Also those that are paused: when a pause is over by the calendar, a search asks by the day."""
        return self.filter(chosen_rows())

    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_PROFILE)).distinct()

    def of(self, user):
        return self.filter(user=user.pk)

    def quiet_since(self, moment):
        """Nothing was saved or confirmed after it."""
        return self.filter(active_at__lte=moment)

    def with_facts(self):
        return self.select_related("municipality").prefetch_related(own_lines(), "wants_to_learn", "regions_wanted")

    def in_brief(self):
        """With what a list shows of each (presentation.in_brief)."""
        return self.with_places().prefetch_related(own_lines())

    def with_places(self):
        """Where the owner belongs now, for lists: `active_places`."""
        places = Membership.objects.active().select_related("agency__ministry").order_by("pk")
        known = Prefetch("user__memberships", places, to_attr="places_now")
        return self.select_related("user").prefetch_related(known)


def own_lines():
    return Prefetch("competence_lines", ProfileCompetence.objects.select_related("competence"))


def shown_rows():
    """Shown to somebody: chosen so, not paused today, and the person still has a place. The last day belongs to the
    pause."""
    return chosen_rows() & ~Q(paused_until__gte=oslo_today())


def chosen_rows():
    """The same but for the pause. Asked of each row by its key: a list of everybody who has a place would be read anew
    for the few that a page shows."""
    has_place = Exists(Membership.objects.active().filter(user=OuterRef("user")))
    return ~Q(visibility=Profile.Visibility.HIDDEN) & Q(has_place)


class Profile(models.Model):
    """`paused_until` is the last day of a pause. Without `takes_matching` nobody is told how well she fits; she can
    still be found by searching. Without `takes_invitations` nobody invites her. `active_at`: when she last saved or
    confirmed it; `reminded_at`: since then. `read_version`, `read_at`: what she has read about being shown
    (meaning.py), and when.
    """

    class Visibility(models.TextChoices):
        HIDDEN = "hidden", _("Skjult. Ingen finner deg.")
        FACILITATOR = "facilitator", _("Bare koblingshjelp")
        CONTACTS = "contacts", _("Bare kontaktpersoner")
        EVERYONE = "everyone", _("Alle innloggede")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    visibility = models.CharField(_("synlighet"), max_length=12, choices=Visibility, default=Visibility.HIDDEN)
    about = models.TextField(_("om meg"), blank=True)
    wants_to_learn = models.ManyToManyField(
        "vocabulary.Competence", blank=True, related_name="+", verbose_name=_("vil lære")
    )
    available_from = models.DateField(_("ledig fra"), null=True, blank=True)
    available_to = models.DateField(_("ledig til"), null=True, blank=True)
    months_min = models.DecimalField(_("minst antall måneder"), max_digits=4, decimal_places=2, null=True, blank=True)
    months_max = models.DecimalField(_("høyst antall måneder"), max_digits=4, decimal_places=2, null=True, blank=True)
    percentage_min = models.PositiveSmallIntegerField(_("minste omfang"), null=True, blank=True)
    percentage_max = models.PositiveSmallIntegerField(_("største omfang"), null=True, blank=True)
    municipality = models.ForeignKey(
        "vocabulary.Municipality",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("bosted"),
    )
    regions_wanted = models.ManyToManyField("vocabulary.County", blank=True, verbose_name=_("fylker jeg kan jobbe i"))
    whole_country = models.BooleanField(_("hele landet"), default=False)
    remote_ok = models.BooleanField(_("digitalt går fint"), default=False)
    languages = models.JSONField(_("språk"), default=list, blank=True)
    forms = models.JSONField(_("former"), default=list, blank=True)
    hidden_from = models.ManyToManyField("agencies.Agency", blank=True, related_name="+", verbose_name=_("skjult for"))
    manager_name = models.CharField(_("lederen min"), max_length=150, blank=True)
    manager_email = models.EmailField(_("e-posten til lederen min"), blank=True)
    language = models.CharField(
        _("målform"), max_length=2, choices=[("nb", _("Bokmål")), ("nn", _("Nynorsk"))], default="nb"
    )
    paused_until = models.DateField(_("på pause til og med"), null=True, blank=True)
    takes_matching = models.BooleanField(_("kan foreslås for utlysninger"), default=True)
    takes_invitations = models.BooleanField(_("kan inviteres til utlysninger"), default=True)
    read_version = models.CharField(max_length=10, blank=True, editable=False)
    read_at = models.DateTimeField(null=True, editable=False)
    active_at = models.DateTimeField(default=timezone.now, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        verbose_name = _("kompetanseprofil")
        verbose_name_plural = _("kompetanseprofiler")

    def __str__(self):
        return str(self.user)

    def get_absolute_url(self):
        return reverse("profiles:profile", args=[self.public_id])

    @property
    def is_hidden(self):
        return self.visibility == self.Visibility.HIDDEN

    @property
    def shows_name(self):
        """To everybody who sees it; where only contact persons do, the name waits until she sends interest."""
        return self.visibility == self.Visibility.EVERYONE

    @property
    def active_places(self):
        """As `with_places` has read them, else read now."""
        known = getattr(self.user, "places_now", None)
        return self._places_read_now() if known is None else known

    def _places_read_now(self):
        rows = Membership.objects.active().filter(user=self.user_id)
        return list(rows.select_related("agency__ministry").order_by("pk"))

    @property
    def is_paused(self):
        return bool(self.paused_until and self.paused_until >= oslo_today())

    @property
    def is_shown(self):
        """To somebody: `shown_rows`, for one."""
        return not self.is_hidden and not self.is_paused and bool(places_of(self.user))


class ProfileCompetence(models.Model):
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="competence_lines")
    competence = models.ForeignKey("vocabulary.Competence", on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(_("nivå"), choices=Level, default=Level.GOOD)

    class Meta:
        ordering = ["-level", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "competence"], name="a_competence_stands_once_per_profile")
        ]

    def __str__(self):
        return f"{self.competence}, {self.get_level_display()}"
