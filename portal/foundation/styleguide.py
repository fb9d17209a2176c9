"""What do the components look like, each with real content and all its states?"""

import json
import re
from datetime import date
from pathlib import Path

from django import forms
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from .forms import OutlinedRadioSelect, PortalForm

EXAMPLES = Path(__file__).with_name("styleguide.json")
ICONS = Path(__file__).parents[1] / "static/portal/identity/icons.svg"

DAYS = {"since"}
PICTURES = {"logo", "picture", "src"}


def icons():
    return re.findall(r'<symbol id="([^"]+)"', ICONS.read_text(encoding="utf-8"))


def examples():
    return json.loads(EXAMPLES.read_text(encoding="utf-8"), object_hook=real)


def sections():
    """Heading and rendered examples of each component, in the order of the file."""
    for section in examples()["sections"]:
        yield section | {"rendered": [render(section["component"], example) for example in section["examples"]]}


def render(component, example):
    return render_to_string(f"components/{component}.html", example)


def real(example):
    """JSON knows neither dates nor where static files are served from."""
    days = {key: date.fromisoformat(example[key]) for key in DAYS & example.keys()}
    return example | days | {key: static(example[key]) for key in PICTURES & example.keys() if example[key]}


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
        choices=settings.LANGUAGES,
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
        colours = examples()["colours"]
        return super().get_context_data(
            sections=sections(), colours=colours, form=Sample(), wrong=wrong, icons=icons(), **context
        )
