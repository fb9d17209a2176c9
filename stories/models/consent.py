"""Who is named in a story, and has she said yes to it?"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows

from ..status import ANSWER_TONES, OVER, SETTLED, Answer


class ConsentQuerySet(models.QuerySet):
    def about(self, page):
        """All written forms of a story share one key."""
        return self.filter(story_key=page.translation_key)

    def missing(self):
        return self.exclude(status__in=SETTLED)

    def asked_of(self, user):
        return self.filter(rows(user, Action.ANSWER_CONSENT))

    def about_something(self):
        """What is taken back has no text any more."""
        return self.exclude(experience__status__in=OVER)

    def with_facts(self):
        return self.select_related("experience__author", "experience__story", "experience__recommendation")


class Consent(models.Model):
    """With an address she answers herself; without, `how` says how she said yes, and an editor confirms it.

    `story_key` is the translation key of the story; `experience` is what the story was made of, when it was told here.
    `agreed_words` is the mark of the words that she said yes to (stories/agreed.py); `is_out`: they are out with it.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    experience = models.ForeignKey(
        "stories.Experience", on_delete=models.CASCADE, null=True, blank=True, related_name="consents"
    )
    story_key = models.UUIDField(null=True, blank=True, db_index=True, editable=False)
    name = models.CharField(_("navn"), max_length=150)
    email = models.EmailField(_("e-post"), blank=True)
    how = models.CharField(_("hvordan har hun eller han sagt ja?"), max_length=300, blank=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    status = models.CharField(_("svar"), max_length=10, choices=Answer, default=Answer.WAITING, editable=False)
    agreed_words = models.CharField(max_length=64, blank=True, editable=False)
    agreed_public = models.BooleanField(_("ja til at alle på nettet kan lese det"), default=False, editable=False)
    is_out = models.BooleanField(default=False, editable=False)
    wish = models.CharField(_("ønske"), max_length=300, blank=True)
    asked_at = models.DateTimeField(null=True, editable=False)
    answered_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name = _("samtykke")
        verbose_name_plural = _("samtykker")

    def __str__(self):
        return f"{self.name}: {self.get_status_display()}"

    @property
    def tone(self):
        return ANSWER_TONES[self.status]

    @property
    def is_settled(self):
        return self.status in SETTLED

    def is_of(self, name):
        """Whether it is hers who bears that name; case and doubled spaces aside."""
        return plain(self.name) == plain(name)


def plain(name):
    return " ".join(name.split()).casefold()
