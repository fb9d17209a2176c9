"""How does somebody write a line for which there are some things to choose among?"""

from django import forms
from django.utils.html import format_html, format_html_join


class OfferingInput(forms.TextInput):
    """`offered`: what can be chosen, each with what it is. Anything else may be written too."""

    def __init__(self, offered, attrs=None):
        super().__init__(attrs)
        self.offered = offered

    def render(self, name, value, attrs=None, renderer=None):
        key = f"id_{name}_valg"
        field = super().render(name, value, {**(attrs or {}), "list": key}, renderer)
        options = format_html_join("", '<option value="{}">{}</option>', self.offered)
        return format_html('{}<datalist id="{}">{}</datalist>', field, key, options)


def offer(field, offered):
    if offered:
        field.widget = OfferingInput(offered, field.widget.attrs)
