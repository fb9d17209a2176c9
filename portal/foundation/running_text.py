"""How is running text asked for, in a few sentences or many? What must not be written anywhere, is refused here too."""

from django import forms

from .textcheck import refuse_birth_number


class WordsField(forms.CharField):
    """A line break counts as one character, as it does in the browser."""

    default_validators = [refuse_birth_number]

    def __init__(self, *, rows=6, max_length=3000, **options):
        super().__init__(max_length=max_length, widget=forms.Textarea({"rows": rows}), **options)

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget):
        """Without `maxlength`: a browser cuts what is pasted without a word."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}
