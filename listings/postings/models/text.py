"""What does a posting say in the written form it was not written in?"""

import hashlib
import json

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import WrittenForm

WORDS = ("title", "lead", "tasks", "looking_for", "not_needed", "learning")


class PostingText(models.Model):
    """A row beside the posting, not a page: interest, index and counts have one row whatever is written."""

    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("målform"), max_length=2, choices=WrittenForm)
    title = models.CharField(_("tittel"), max_length=255, blank=True)
    lead = models.TextField(_("ingress"), blank=True)
    tasks = models.TextField(_("oppgaver og leveranser"), blank=True)
    looking_for = models.TextField(_("hvem vi ser etter"), blank=True)
    not_needed = models.TextField(_("dette trenger du ikke"), blank=True)
    learning = models.TextField(_("dette kan du lære"), blank=True)
    by_machine = models.BooleanField(_("skrevet av en maskin"), default=False)
    confirmed = models.BooleanField(_("bekreftet"), default=False)
    made_from = models.CharField(max_length=64, editable=False)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["posting", "language"], name="a_posting_has_one_text_per_written_form")
        ]

    def __str__(self):
        return f"{self.title} ({self.language})"

    @property
    def is_shown(self):
        """A machine's draft is better than nothing, and marked; a person's unfinished text is nobody's yet."""
        return self.by_machine or self.confirmed

    def is_of(self, posting):
        """Are these still the posting's words?"""
        return self.made_from == mark_of(posting)


def words_of(thing):
    words = {name: getattr(thing, name) for name in WORDS}
    return words | {"title": ""} if getattr(thing, "is_untitled", False) else words


def mark_of(posting):
    """Changes with the words, and with nothing else."""
    return hashlib.sha256(json.dumps([posting.language, *words_of(posting).values()]).encode()).hexdigest()
