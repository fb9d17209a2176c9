"""What is told to whom, in which mail does it go, and how does each person want it?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.admission import places_of
from portal.foundation.message_kinds import Rhythm, no_concern_of

from .status import ON_ITS_WAY, Reason, State


class MailQuerySet(models.QuerySet):
    def due(self, now=None):
        """Also what somebody claimed and never handed over: she was ended before the mail left."""
        now = now or timezone.now()
        abandoned = Q(state=State.CLAIMED, claimed_until__lt=now)
        return self.filter(Q(state=State.WAITING, next_try_at__lte=now) | abandoned)

    def interrupted(self, now=None):
        return self.filter(state=State.HANDING_OVER, claimed_until__lt=now or timezone.now())

    def on_their_way(self):
        return self.filter(state__in=ON_ITS_WAY)


class Mail(models.Model):
    """One mail with one message, or with several gathered. The public id is also its Message-ID."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="mails")
    address = models.EmailField(blank=True)
    rhythm = models.CharField(max_length=10, choices=Rhythm.choices, default=Rhythm.AT_ONCE)
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
    created_at = models.DateTimeField(auto_now_add=True)
    next_try_at = models.DateTimeField(default=timezone.now)
    claim = models.UUIDField(null=True, editable=False)
    claimed_until = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=12, choices=Reason.choices, blank=True)
    answer = models.PositiveSmallIntegerField(null=True)
    sent_at = models.DateTimeField(null=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        indexes = [models.Index(fields=["state", "next_try_at"], name="mail_by_state")]
        verbose_name = _("e-post")
        verbose_name_plural = _("e-poster")

    def __str__(self):
        return str(self.public_id)

    @property
    def to(self):
        return self.person.email if self.person else self.address

    @property
    def language(self):
        return (self.person.language if self.person else "") or settings.LANGUAGE_CODE


class MessageQuerySet(models.QuerySet):
    def of(self, person):
        """What a person sees in the portal."""
        return self.hers(person).filter(in_portal=True)

    def hers(self, person):
        """Without what she was told in a role that she has lost: it may name candidates of an agency she has left."""
        serves = {place.agency_public_id for place in places_of(person) if place.roles}
        as_one_of = Q(agency=None) | Q(agency__in=serves)
        return self.filter(as_one_of, person=person).exclude(kind__in=no_concern_of(person))

    def unread(self):
        return self.filter(read_at=None)

    def gathered(self, rhythm, before):
        """What waits for the next mail of that rhythm."""
        return self.filter(rhythm=rhythm, mail=None, created_at__lt=before, person__isnull=False)


class Message(models.Model):
    """`context` holds only strings and numbers; the text is made in the reader's language each time.

    The key keeps it from being told twice, and the one foreign key to a mail from being in two mails. `agency` is the
    public id of the one in whose service she is told it; it is hers as long as she has a role there.
    """

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=60)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="messages")
    address = models.EmailField(blank=True)
    context = models.JSONField(default=dict)
    agency = models.UUIDField(null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    in_portal = models.BooleanField(default=True)
    read_at = models.DateTimeField(null=True)
    rhythm = models.CharField(max_length=10, choices=Rhythm.choices, default=Rhythm.AT_ONCE)
    mail = models.ForeignKey(Mail, on_delete=models.RESTRICT, null=True, related_name="messages")

    objects = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        indexes = [
            models.Index(fields=["person"], name="unread_of_a_person", condition=Q(read_at=None, in_portal=True)),
            models.Index(fields=["rhythm", "created_at"], name="gathered_messages", condition=Q(mail=None)),
        ]
        verbose_name = _("melding")
        verbose_name_plural = _("meldinger")

    def __str__(self):
        return self.key


class Preference(models.Model):
    """A person's own choice for one kind of message; without a row the kind's default holds."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="message_preferences")
    kind = models.CharField(max_length=60)
    rhythm = models.CharField(max_length=10, choices=Rhythm.choices)
    in_portal = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="one_preference_a_kind")]
        verbose_name = _("varslingsvalg")
        verbose_name_plural = _("varslingsvalg")

    def __str__(self):
        return f"{self.kind}: {self.get_rhythm_display()}"


class MailText(models.Model):
    """An editor's own words for a message in one language, in place of the standard ones."""

    code = models.CharField(max_length=80)
    language = models.CharField(max_length=5, choices=settings.LANGUAGES)
    subject = models.CharField(max_length=150)
    body = models.TextField()
    button = models.CharField(max_length=60, blank=True)
    why = models.CharField(max_length=300)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["code", "language"], name="one_text_a_language")]
        verbose_name = _("e-posttekst")
        verbose_name_plural = _("e-posttekster")

    def __str__(self):
        return f"{self.code} ({self.language})"
