"""How does a form let somebody choose a row? As Django does, but an odd number is a sentence and no fault."""

from django import forms

from .ids import is_id


class RowChoiceField(forms.ModelChoiceField):
    def to_python(self, value):
        """A number that no row can have would overflow in SQLite."""
        if value not in self.empty_values and not is_id(value):
            raise forms.ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)
