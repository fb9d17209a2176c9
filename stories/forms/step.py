"""What do the steps have in common? A draft may have holes, so nothing must be filled in before it is sent."""

from django import forms

from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.textcheck import refuse_birth_number

from ..models import Experience

MOST_TYPED = 6000


class StepField(PortalBoundField):
    """The label says «valgfritt» where sending does not need it either."""

    @property
    def is_optional(self):
        return super().is_optional and self.name in self.form.never_needed


class WordsField(forms.CharField):
    default_validators = [refuse_birth_number]

    def __init__(self, rows=6, **options):
        super().__init__(
            max_length=MOST_TYPED, required=False, widget=forms.Textarea({"rows": rows}), strip=True, **options
        )

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget):
        """Without `maxlength`: a browser cuts what is pasted without a word."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class StepForm(PortalForm):
    """`words`: what the verb gets. The initial values come from the experience."""

    bound_field_class = StepField
    never_needed = frozenset()

    def __init__(self, *args, experience, **kwargs):
        self.experience = experience
        super().__init__(*args, **kwargs | {"initial": self.known(experience)})
        for field in self.fields.values():
            field.required = False
            field.widget.attrs.pop("maxlength", None)

    def known(self, experience):
        return {name: getattr(experience, name) for name in self.base_fields if hasattr(Experience, name)}

    @property
    def words(self):
        return {name: value for name, value in self.cleaned_data.items() if hasattr(Experience, name)}

    @property
    def new_picture(self):
        return None

    def point_out(self, gaps):
        for gap in gaps:
            if gap.field not in self.errors:
                self.add_error(gap.field if gap.field in self.fields else None, gap.message)
