"""How did it go? A few questions without names."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency

from .. import limits
from ..models.outcome import Outcome, Reason, Result
from .answers import MoveForm, short_words


class OutcomeForm(MoveForm):
    result = forms.ChoiceField(
        label=_("Kom noen til dere?"),
        choices=Result,
        widget=forms.RadioSelect,
        error_messages={"required": _("Velg om noen kom")},
    )
    number = forms.IntegerField(
        label=_("Hvor mange?"), min_value=1, max_value=limits.MOST_PLACES, required=False, help_text=_("Hvis noen kom.")
    )
    agency = forms.ModelChoiceField(
        Agency.objects.none(),
        label=_("Fra hvilken virksomhet?"),
        required=False,
        empty_label=_("Velg virksomhet"),
        help_text=_("Hvis noen kom. Kom det flere, velger dere den de fleste kom fra."),
    )
    reason = forms.ChoiceField(
        label=_("Hvorfor ble det ingen?"),
        choices=[("", _("Velg den viktigste grunnen")), *Reason.choices],
        required=False,
        help_text=_("Hvis ingen kom."),
    )
    remark = short_words(
        label=_("Noe mer vi bør vite?"), rows=3, required=False, help_text=_("Ikke skriv navn eller noe om helse.")
    )

    def __init__(self, *args, posting, **kwargs):
        super().__init__(*args, posting=posting, **kwargs)
        self.fields["agency"].queryset = Agency.objects.active()
        said = Outcome.objects.filter(posting_id=posting.pk).prefetch_related("agencies").first()
        if said:
            self.initial = {name: getattr(said, name) for name in ("result", "number", "reason", "remark")}
            self.initial["agency"] = said.agencies.first()

    def clean(self):
        cleaned = super().clean()
        agency = cleaned.pop("agency", None)
        cleaned["agencies"] = [agency] if agency else []
        if cleaned.get("result") == Result.NOBODY and not cleaned.get("reason"):
            self.add_error("reason", _("Velg hvorfor det ble ingen"))
        return cleaned
