"""What does Wagtail's form for a posting know beside its fields? Whose page it stands under, and its address."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from portal.foundation.textcheck import refuse_birth_number

from .. import limits
from ..addresses import address_from
from ..choices import WorkLanguage


class PostingAdminForm(WagtailAdminPageForm):
    languages = forms.MultipleChoiceField(
        label=_("språk arbeidet krever"),
        choices=WorkLanguage,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.agency_id is None:
            self.instance.agency = self.parent_page.specific.agency
            self.instance.created_by = self.for_user
        self.fields["title"].validators.append(limits.Ceiling(limits.TITLE))

    def clean(self):
        cleaned = super().clean()
        for name, value in list(self.cleaned_data.items()):
            if isinstance(value, str):
                self.refuse(name, value)
        if self.needs_address:
            self.instance.slug = address_from(self.cleaned_data.get("title", ""), self.is_taken)
        return cleaned

    def refuse(self, name, value):
        try:
            refuse_birth_number(value)
        except forms.ValidationError as error:
            self.add_error(name, error)

    @property
    def needs_address(self):
        return not self.instance.slug

    def is_taken(self, slug):
        return self.parent_page.get_children().exclude(pk=self.instance.pk).filter(slug=slug).exists()
