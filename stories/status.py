"""Where can an experience be on its way to the readers, and what can a person who is named have answered?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Kind(models.TextChoices):
    EXPERIENCE = "experience", _("En erfaring: en historie om det jeg gjorde og lærte")
    RECOMMENDATION = "recommendation", _("En anbefaling: noen setninger om et sted eller en utveksling")


class ShownAs(models.TextChoices):
    NAME = "name", _("Med navn, stilling og virksomhet")
    TITLE = "title", _("Bare stilling og virksomhet")
    ANONYMOUS = "anonymous", _("Anonymt")


class Stage(models.TextChoices):
    DRAFT = "draft", _("Utkast")
    SENT = "sent", _("Sendt til redaksjonen")
    EDITING = "editing", _("Redigeres")
    APPROVAL = "approval", _("Venter på godkjenning fra den som forteller")
    APPROVED = "approved", _("Godkjent")
    PUBLISHED = "published", _("Publisert")
    DECLINED = "declined", _("Ikke publisert")
    WITHDRAWN = "withdrawn", _("Trukket")


class Answer(models.TextChoices):
    WAITING = "waiting", _("Har ikke svart")
    YES = "yes", _("Har sagt ja")
    NO = "no", _("Har sagt nei")
    WITHDRAWN = "withdrawn", _("Har trukket samtykket")
    UNNAMED = "unnamed", _("Navnet er tatt ut")


WITH_EDITOR = frozenset({Stage.SENT, Stage.EDITING, Stage.APPROVAL, Stage.APPROVED})
OVER = frozenset({Stage.DECLINED, Stage.WITHDRAWN})
MADE = frozenset({Stage.EDITING, Stage.APPROVAL, Stage.APPROVED, Stage.PUBLISHED})
"""There is an edited text."""
SETTLED = frozenset({Answer.YES, Answer.UNNAMED})
"""What does not hold a story back."""

LIFECYCLE = Lifecycle(
    send=Step({Stage.DRAFT}, Stage.SENT),
    send_back=Step({Stage.SENT}, Stage.DRAFT),
    begin_editing=Step({Stage.SENT}, Stage.EDITING),
    ask_approval=Step({Stage.EDITING, Stage.APPROVED}, Stage.APPROVAL),
    approve=Step({Stage.APPROVAL}, Stage.APPROVED),
    ask_for_changes=Step({Stage.APPROVAL}, Stage.EDITING),
    publish=Step({Stage.APPROVED}, Stage.PUBLISHED),
    take_down=Step({Stage.PUBLISHED}, Stage.EDITING),
    decline=Step({Stage.SENT, Stage.EDITING}, Stage.DECLINED),
    withdraw=Step(frozenset(Stage) - OVER, Stage.WITHDRAWN),
)
CONSENT = Lifecycle(
    agree=Step({Answer.WAITING, Answer.YES, Answer.NO, Answer.WITHDRAWN}, Answer.YES),
    ask_anew=Step({Answer.YES}, Answer.WAITING),
    refuse=Step({Answer.WAITING}, Answer.NO),
    withdraw=Step({Answer.YES}, Answer.WITHDRAWN),
    leave_out=Step(frozenset(Answer) - {Answer.UNNAMED}, Answer.UNNAMED),
)
TONES = {
    Stage.DRAFT: "neutral",
    Stage.SENT: "info",
    Stage.EDITING: "info",
    Stage.APPROVAL: "warning",
    Stage.APPROVED: "success",
    Stage.PUBLISHED: "success",
    Stage.DECLINED: "neutral",
    Stage.WITHDRAWN: "neutral",
}
ANSWER_TONES = {
    Answer.WAITING: "warning",
    Answer.YES: "success",
    Answer.NO: "danger",
    Answer.WITHDRAWN: "danger",
    Answer.UNNAMED: "neutral",
}
