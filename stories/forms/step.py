"""What do the steps have in common? A draft may have holes, so nothing must be filled in before it is sent."""

from portal.foundation.forms import PortalBoundField, PortalForm

from ..models import Experience


class StepField(PortalBoundField):
    """The label says «valgfritt» where sending does not need it either."""

    @property
    def is_optional(self):
        return super().is_optional and self.name in self.form.never_needed


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
