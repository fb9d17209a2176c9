"""Which moves bring a posting out, or to those who say whether it may be?"""

from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action

from .. import actions
from ..approving import may_approve
from ..forms.answers import CommentForm, ReopenForm, WhatToMendForm
from ..status import Status
from .move import Move, sources

OUT = frozenset(Status) - {Status.DRAFT, Status.SUBMITTED, Status.WITHDRAWN}


def has_changes(user, posting):
    return posting.has_unpublished_changes


def wants_approval(user, posting):
    """Asking for approval is for agencies that want it."""
    return posting.agency.second_pair_of_eyes


def writes_it(user, posting):
    return not may_approve(user, posting) or user.pk == posting.submitted_by_id


def is_not_just_late(user, posting):
    """After the deadline a new one is what is needed, unless there are words to bring out too."""
    return posting.status != Status.EXPIRED or posting.has_unpublished_changes


MOVES = (
    Move(
        "publiser",
        _("Publiser"),
        _("Utlysningen er publisert"),
        actions.publish,
        Action.PUBLISH_POSTING,
        sources("publish"),
        variant="primary",
        brings_out=True,
    ),
    Move(
        "publiser-endringene",
        _("Publiser endringene"),
        _("Endringene er publisert"),
        actions.publish_changes,
        Action.PUBLISH_POSTING,
        OUT,
        variant="primary",
        fits=has_changes,
        brings_out=True,
    ),
    Move(
        "send-til-godkjenning",
        _("Send til godkjenning"),
        _("Utlysningen er sendt til godkjenning"),
        actions.submit,
        Action.SUBMIT_POSTING,
        sources("submit"),
        form=CommentForm,
        fits=wants_approval,
        elsewhere=True,
    ),
    Move(
        "send-tilbake",
        _("Send tilbake med en merknad"),
        _("Utlysningen er sendt tilbake, og merknaden følger med"),
        actions.send_back,
        Action.PUBLISH_POSTING,
        sources("send_back"),
        form=WhatToMendForm,
        elsewhere=True,
    ),
    Move(
        "ta-tilbake",
        _("Ta tilbake til utkast"),
        _("Utlysningen er et utkast igjen"),
        actions.send_back,
        Action.EDIT_POSTING,
        sources("send_back"),
        variant="tertiary",
        fits=writes_it,
    ),
    Move(
        "gjenapne",
        _("Åpne igjen"),
        _("Utlysningen er åpen igjen"),
        actions.reopen,
        Action.PUBLISH_POSTING,
        sources("reopen"),
        question=_(
            "Åpne utlysningen igjen? Da tar dere imot interesse på nytt, og de som venter på svar, får vite det."
        ),
        form=ReopenForm,
        fits=is_not_just_late,
        brings_out=True,
    ),
)
