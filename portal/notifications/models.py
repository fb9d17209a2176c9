"""What is to be told, to whom, and has it gone? One row a message; the key keeps it from going twice."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class MessageQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(sent_at=None, failures__lt=Message.MOST_FAILURES)


class Message(models.Model):
    """`context` holds only strings and numbers; the text is made in the receiver's language when it is delivered."""

    MOST_FAILURES = 8

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=60)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="messages")
    address = models.EmailField(blank=True)
    context = models.JSONField(default=dict)
    created_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)

    objects = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name = _("melding")
        verbose_name_plural = _("meldinger")

    def __str__(self):
        return self.key

    @property
    def to(self):
        return self.person.email if self.person else self.address

    @property
    def language(self):
        return (self.person.language if self.person else "") or settings.LANGUAGE_CODE
