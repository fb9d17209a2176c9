"""What is a move: a button, what it asks first, what it does, and what is said when it is done?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse

from portal.access.catalogue import Action
from portal.access.rules import can

from ..status import LIFECYCLE


@dataclass(frozen=True)
class Move:
    """`question` and `form` ask on a page of their own before it is done; what the form holds goes to the verb.

    `elsewhere` ends in the list, not at the posting. `fits(user, posting)` says whether the button is to the point.
    `is_aside` stands behind «Mer». `brings_out`: readers get words, so nobody may have written unseen ones meanwhile.
    """

    name: str
    label: str
    done: str
    verb: Callable
    action: Action
    starts_from: frozenset
    question: str = ""
    form: type | None = None
    variant: str = "secondary"
    tone: str = ""
    fits: Callable = lambda user, posting: True
    elsewhere: bool = False
    brings_out: bool = False
    is_aside: bool = False

    @property
    def asks(self):
        return bool(self.question or self.form)

    @property
    def needs_answers(self):
        return self.form is not None and any(field.required for field in self.form.base_fields.values())

    def is_open(self, user, posting):
        return posting.status in self.starts_from and can(user, self.action, posting)

    def is_offered(self, user, posting):
        return self.is_open(user, posting) and self.fits(user, posting)

    def url(self, posting):
        return reverse("postings:move", args=[posting.pk, self.name])


def sources(step):
    return frozenset(LIFECYCLE.steps[step].sources)
