"""How does a form look and speak in the portal?"""

from django import forms
from django.forms.boundfield import BoundField
from django.forms.models import ModelChoiceIterator
from django.forms.renderers import TemplatesSetting
from django.utils.functional import lazy
from django.utils.translation import gettext, gettext_noop

from .collation import norwegian
from .mistakes import MistakeSummary
from .plain_words import speak_plainly

OURS = {
    "django/forms/widgets/radio.html": "components/forms/options.html",
    "django/forms/widgets/checkbox_select.html": "components/forms/options.html",
}
ISO = "%Y-%m-%d"
VERBS = (
    (forms.BooleanField, gettext_noop("Kryss av for «%(label)s»")),
    ((forms.ChoiceField, forms.DateField), gettext_noop("Velg %(field)s")),
)


class PortalRenderer(TemplatesSetting):
    """Designsystemet's markup around each field, and for groups of choices; Django's own for single inputs."""

    form_template_name = "components/forms/form.html"
    field_template_name = "components/forms/field.html"

    def get_template(self, template_name):
        return super().get_template(OURS.get(template_name, template_name))


class OutlinedRadioSelect(forms.RadioSelect):
    """Few choices that weigh much, each in its own frame."""

    template_name = "components/forms/outlined_options.html"


class PortalBoundField(BoundField):
    """A field that knows its ids, whether it is a group, and whether it may be left empty."""

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        own = (widget or self.field.widget).attrs.get("class", "")
        return {**attrs, "class": f"ds-input {own}".strip()}

    @property
    def use_fieldset(self):
        return isinstance(self.field.widget, (forms.RadioSelect, forms.MultiWidget))

    @property
    def is_choice(self):
        """One checkbox: the label stands after the box."""
        return isinstance(self.field.widget, forms.CheckboxInput)

    @property
    def is_optional(self):
        return not self.field.required and not self.is_choice

    @property
    def first_id(self):
        """Where a link in the error summary goes: the first choice of a group, else the field."""
        return f"{self.auto_id}_0" if self.use_fieldset else self.auto_id


class InOrder(ModelChoiceIterator):
    """Rows in the order of the labels that are shown; «Velg …» stands first."""

    def __iter__(self):
        choices = super().__iter__()
        if self.field.empty_label is not None:
            yield next(choices)
        yield from sorted(choices, key=lambda choice: norwegian(str(choice[1])))


class PortalForm(forms.Form):
    """Mixin and base: `class PostingForm(PortalForm, forms.ModelForm)` or `class Note(PortalForm)`."""

    default_renderer = PortalRenderer()
    bound_field_class = PortalBoundField
    use_required_attribute = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            adapt(field, field.label or name)

    @property
    def error_summary(self):
        return MistakeSummary(self)

    @property
    def not_kept(self):
        """What a save while somebody writes had to leave out, in a sentence; empty when it kept all."""
        names = ", ".join(str(self[name].label) for name in self.errors if name in self.fields)
        return names and gettext("Rett dette for å få det lagret: %(fields)s.") % {"fields": names}


def adapt(field, label):
    """Native dates, rows in the reader's order, and sentences that say what to do instead of Django's own."""
    if isinstance(field.widget, forms.DateInput):
        field.widget.input_type = "date"
        field.widget.format = ISO
    if getattr(field, "iterator", None) is ModelChoiceIterator:
        field.iterator = InOrder
        field.widget.choices = field.choices
    speak_plainly(field)
    if str(field.error_messages["required"]) == str(forms.Field.default_error_messages["required"]):
        field.error_messages["required"] = missing(label, verb_for(field))


def verb_for(field):
    """The first that fits: a box is ticked, a choice or a day is chosen, everything else is written."""
    return next((verb for kinds, verb in VERBS if isinstance(field, kinds)), gettext_noop("Skriv %(field)s"))


def say_missing(label, verb):
    return gettext(verb) % {"field": in_a_sentence(str(label)), "label": label}


def in_a_sentence(label):
    """`Tittel` becomes `tittel`; `DFØs kontakt` stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


missing = lazy(say_missing, str)
