"""What do the components look like, each with real content and all its states?"""

import json
import re
from datetime import date
from pathlib import Path

from django import forms
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from .forms import OutlinedRadioSelect, PortalForm

EXAMPLES = Path(__file__).with_name("styleguide.json")
ICONS = Path(__file__).parents[1] / "static/portal/identity/icons.svg"


def icons():
    return re.findall(r'<symbol id="([^"]+)"', ICONS.read_text(encoding="utf-8"))


def sections():
    """Heading and rendered examples of each component, in the order of the file."""
    for section in json.loads(EXAMPLES.read_text(encoding="utf-8"), object_hook=with_dates):
        yield section | {"rendered": [render(section["component"], example) for example in section["examples"]]}


def render(component, example):
    return render_to_string(f"components/{component}.html", example)


def with_dates(example):
    return example | {key: date.fromisoformat(example[key]) for key in example.keys() & {"since"}}


class Sample(PortalForm):
    """One field of each kind."""

    title = forms.CharField(label=_("Tittel"), max_length=120, help_text=_("Si hva saken gjelder, med vanlige ord."))
    kind = forms.ChoiceField(
        label=_("Slag"), choices=[("need", _("Behov")), ("offer", _("Tilbud"))], widget=OutlinedRadioSelect
    )
    level = forms.ChoiceField(
        label=_("Nivå"), choices=[("", _("Velg nivå")), ("1", _("Grunnleggende")), ("2", _("God"))]
    )
    tasks = forms.CharField(label=_("Oppgaver"), widget=forms.Textarea(attrs={"rows": 4}), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Språk"),
        choices=[("nb", "Bokmål"), ("nn", "Nynorsk")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    deadline = forms.DateField(label=_("Søknadsfrist"))
    places = forms.IntegerField(label=_("Plasser"), min_value=1)
    is_flexible = forms.BooleanField(label=_("Oppstarten kan flyttes"), required=False)


class Styleguide(TemplateView):
    template_name = "portal/foundation/styleguide.html"

    def get_context_data(self, **context):
        wrong = Sample({"wrong-title": "–" * 121, "wrong-places": "0", "wrong-kind": "need"}, prefix="wrong")
        return super().get_context_data(sections=sections(), form=Sample(), wrong=wrong, icons=icons(), **context)
