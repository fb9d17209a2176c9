"""Which postings stand openly, for everybody and without sign-in?"""

import hashlib
import json

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows

from .status import Ending

CONTACT = ("contact_name", "contact_title", "contact_email")


class PublicShareQuerySet(models.QuerySet):
    def on(self):
        """Nobody has ended them. Whether they can be read is asked anew each time: `visible_to`."""
        return self.filter(withdrawn_at=None)

    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_SHARED_POSTING))

    def of(self, agency):
        return self.filter(posting__agency=agency)

    def with_facts(self):
        posting = "posting__agency__ministry", "posting__municipality__county"
        return self.select_related(*posting).prefetch_related("posting__competence_lines__competence", "posting__texts")

    def with_words(self):
        """Themes and qualities, beside what `with_facts` reads."""
        return self.prefetch_related("posting__themes", "posting__qualities")

    def newest_first(self):
        return self.order_by("-shared_at", "-pk")


class PublicShare(models.Model):
    """One for each posting, so that it stands at one address however often it is shared; the log has the history."""

    posting = models.OneToOneField("postings.PostingPage", on_delete=models.CASCADE, related_name="public_share")
    address = models.SlugField(_("adresse"), max_length=120, unique=True, editable=False)
    contact_mark = models.CharField(max_length=64, blank=True, editable=False)
    shared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    shared_at = models.DateTimeField(_("delt"))
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(_("sluttet å dele"), null=True, blank=True)
    ending = models.CharField(_("hvorfor"), max_length=12, choices=Ending, blank=True)

    objects = PublicShareQuerySet.as_manager()

    class Meta:
        verbose_name = _("åpen deling")
        verbose_name_plural = _("åpne delinger")

    def __str__(self):
        return self.address

    def get_absolute_url(self):
        return reverse("sharing:shared", args=[self.address])

    @property
    def agency(self):
        return self.posting.agency

    @property
    def is_on(self):
        return self.withdrawn_at is None

    @property
    def shows_contact(self):
        """Only the contact that somebody said yes to: another name in the posting needs another yes."""
        return bool(self.contact_mark) and self.contact_mark == mark_of_contact(self.posting)

    @property
    def lost_contact(self):
        return bool(self.contact_mark) and not self.shows_contact


def mark_of_contact(posting):
    """Empty when there is nobody to show; else it changes with the contact, and with nothing else."""
    told = [getattr(posting, name) for name in CONTACT]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest() if posting.contact_name else ""
