"""How did it go? What an agency says of a posting that is over: how many came, from where, or why nobody."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Result(models.TextChoices):
    CAME = "came", _("Ja, noen kom eller kommer")
    NOBODY = "nobody", _("Nei, ingen")
    OPEN = "open", _("Det er ikke avgjort ennå")


class Reason(models.TextChoices):
    NO_INTEREST = "no_interest", _("Ingen meldte interesse")
    NO_FIT = "no_fit", _("De som meldte seg, passet ikke")
    DECLINED = "declined", _("De som fikk tilbud, takket nei")
    NO_LEAVE = "no_leave", _("Den ansatte fikk ikke fri")
    NEED_GONE = "need_gone", _("Behovet falt bort")
    ELSEWHERE = "elsewhere", _("Vi løste det på en annen måte")
    OTHER = "other", _("Noe annet")


class Outcome(models.Model):
    """Asked once and reminded of once. It names agencies and reasons, never people."""

    posting = models.OneToOneField("postings.PostingPage", on_delete=models.CASCADE, related_name="outcome")
    asked_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    result = models.CharField(_("kom noen?"), max_length=8, choices=Result, blank=True)
    number = models.PositiveSmallIntegerField(_("hvor mange"), null=True)
    agencies = models.ManyToManyField(
        "agencies.Agency", blank=True, related_name="+", verbose_name=_("fra hvilke virksomheter")
    )
    reason = models.CharField(_("hvorfor ikke"), max_length=12, choices=Reason, blank=True)
    remark = models.TextField(_("noe mer vi bør vite"), blank=True)

    def __str__(self):
        return f"{self.posting}: {self.get_result_display()}"

    @property
    def is_settled(self):
        """«Not settled yet» is an answer too, but one that is asked about once more."""
        return self.answered_at is not None and self.result != Result.OPEN
