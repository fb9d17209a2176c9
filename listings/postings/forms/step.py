"""What do the steps of the guided form have in common? Drafts may have holes, but nothing that cannot be true."""

from django import forms

from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.textcheck import refuse_birth_numbers

from .. import limits
from ..checking.language import hints_for
from ..models import PostingPage


class StepBoundField(PortalBoundField):
    @property
    def is_optional(self):
        """A draft may lack it; the label must not say that publishing may."""
        return super().is_optional and self.name not in self.form.needed_to_publish

    @property
    def most(self):
        """How many characters publishing allows; None for what is not a long text."""
        return limits.CEILINGS.get(self.name)

    @property
    def hints(self):
        """Plainer ways to say what stands there; only for running text."""
        if self.name not in limits.CEILINGS:
            return []
        return hints_for(str(self.value() or ""), self.form.instance.language, is_lead=self.name == "lead")

    @property
    def takes_hints(self):
        return self.name in limits.CEILINGS

    @property
    def length(self):
        return limits.length_of(self.value() or "")


class StepForm(PortalForm, forms.ModelForm):
    """`words` gives labels and helps that depend on the kind of posting."""

    bound_field_class = StepBoundField
    needed_to_publish = frozenset()
    words = {}
    is_looking_up = False
    """A word is asked about; what else may be missing, is told when she goes on."""

    class Meta:
        model = PostingPage
        fields = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field.widget, forms.Textarea):
                field.validators.append(limits.Ceiling(limits.MOST_TYPED))
            field.widget.attrs.pop("maxlength", None)  # a browser cuts what is pasted without a word
        for name, (label, help_text) in self.words.get(self.instance.kind, {}).items():
            self.fields[name].label = label
            self.fields[name].help_text = help_text or self.fields[name].help_text

    def clean(self):
        cleaned = super().clean()
        refuse_birth_numbers(self)
        return cleaned

    def _get_validation_exclusions(self):
        """A draft may be too long; publishing asks (completeness.py)."""
        return super()._get_validation_exclusions() | limits.CEILINGS.keys()

    def fill(self):
        """The draft with the new words, as far as they are right; nothing is saved yet."""
        self._save_m2m()
        return self.instance

    def point_out(self, gaps):
        """Show what publishing needs beside the fields, where nothing else is said yet."""
        for gap in [gap for gap in gaps if gap.field not in self.errors]:
            self.add_error(gap.field if gap.field in self.fields else None, gap.message)
