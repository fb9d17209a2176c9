"""What do the steps have in common? Nothing must be filled in, and what is right is kept beside what is wrong."""

from django import forms
from django.db.models import Manager

from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.textcheck import refuse_birth_numbers

from .. import actions
from ..models import Profile


class StepField(PortalBoundField):
    @property
    def is_optional(self):
        """All of it is; saying so at each field would only be noise."""
        return False


class StepForm(PortalForm):
    """`keep(by)` calls the verb of the step. `pairs`: fields of which the first must not be after the second."""

    bound_field_class = StepField
    pairs = ()
    changed_list = False
    """Whether a button made a list longer or shorter, so that the person comes back to it."""

    def __init__(self, *args, profile, **kwargs):
        self.profile = profile
        super().__init__(*args, **kwargs | {"initial": self.known(profile)})
        for field in self.fields.values():
            field.required = False
            field.widget.attrs.pop("maxlength", None)  # a browser cuts what is pasted without a word

    def known(self, profile):
        return {name: shown(getattr(profile, name)) for name in self.base_fields if hasattr(Profile, name)}

    def clean(self):
        cleaned = super().clean()
        refuse_birth_numbers(self)
        for first, last, sentence in self.pairs:
            self.check_pair(first, last, sentence)
        return cleaned

    def check_pair(self, first, last, sentence):
        """Both are kept, or neither: half of a span may contradict what stands from before."""
        start, end = self.cleaned_data.get(first), self.cleaned_data.get(last)
        if start is not None and end is not None and start > end:
            self.add_error(last, sentence)
        if {first, last} & self.errors.keys():
            self.cleaned_data.pop(first, None)
            self.cleaned_data.pop(last, None)

    @property
    def words(self):
        return {name: value for name, value in self.cleaned_data.items() if hasattr(Profile, name)}

    def keep(self, by):
        return actions.write(profile=self.profile, by=by, words=self.words)


def shown(value):
    return list(value.all()) if isinstance(value, Manager) else value


def long_text(label, rows, **words):
    return forms.CharField(label=label, widget=forms.Textarea({"rows": rows}), **words)
