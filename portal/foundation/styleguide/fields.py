"""What does each kind of field look like: empty, filled in, wrong, and when it may only be read?"""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import OutlinedRadioSelect, PortalForm

KINDS = [("need", _("Behov")), ("offer", _("Tilbud"))]
WAYS = [("mail", _("E-post")), ("phone", _("Telefon"))]
TEXT, TASKS = 120, 5000


class Sample(PortalForm):
    """One field of each kind."""

    title = forms.CharField(label=_("Tittel"), max_length=TEXT, help_text=_("Si hva saken gjelder, med vanlige ord."))
    email = forms.EmailField(label=_("E-post på jobb"), widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    website = forms.URLField(label=_("Nettsted"), required=False, assume_scheme="https")
    words = forms.CharField(label=_("Søk"), required=False, widget=forms.TextInput(attrs={"type": "search"}))
    kind = forms.ChoiceField(label=_("Slag"), choices=KINDS, widget=OutlinedRadioSelect)
    shape = forms.ChoiceField(
        label=_("Hvordan vil du svare?"),
        choices=WAYS,
        widget=forms.RadioSelect,
    )
    level = forms.ChoiceField(
        label=_("Nivå"), choices=[("", _("Velg nivå")), ("1", _("Grunnleggende")), ("2", _("God"))]
    )
    tasks = forms.CharField(label=_("Oppgaver"), widget=forms.Textarea(attrs={"rows": 4}), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Språk"), choices=settings.LANGUAGES, widget=forms.CheckboxSelectMultiple, required=False
    )
    deadline = forms.DateField(label=_("Frist"))
    hour = forms.TimeField(label=_("Klokkeslett"), widget=forms.TimeInput({"type": "time"}, format="%H:%M"))
    places = forms.IntegerField(label=_("Plasser"), min_value=1)
    logo = forms.FileField(label=_("Logo"), required=False, widget=forms.FileInput, help_text=_("SVG, PNG eller JPEG."))
    is_flexible = forms.BooleanField(label=_("Oppstarten kan flyttes"), required=False)


FILLED = {
    "title": _("Vi trenger hjelp fra en erfaren saksbehandler"),
    "email": "ingrid@example.no",
    "website": "https://www.example.no",
    "words": "saksbehandling",
    "kind": "need",
    "shape": "mail",
    "level": "2",
    "tasks": _("Du leser gamle vedtak og finner ut hva som gikk igjen."),
    "languages": ["nb", "nn"],
    "deadline": "2027-06-04",
    "hour": "10:30",
    "places": 2,
    "is_flexible": True,
}
WRONG = {"title": "–" * (TEXT + 1), "email": "ingrid@", "website": "www", "kind": "need", "places": "0"}


class Locked(Sample):
    """What may be read and not changed."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.disabled, field.help_text = True, ""


def states():
    """Each with the words that head it."""
    wrong = Sample({f"wrong-{name}": value for name, value in WRONG.items()}, prefix="wrong")
    return [
        (_("Tomme"), Sample()),
        (_("Utfylte"), Sample(initial=FILLED, prefix="filled")),
        (_("Med feil"), wrong),
        (_("Kan ikke endres"), Locked(initial=FILLED, prefix="locked")),
    ]
