"""What does Wagtail's form for a posting know beside its fields? Whose page it stands under, and its address."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from listings.agencies.places import is_taken
from portal.foundation.textcheck import refuse_birth_numbers

from .. import limits
from ..addresses import address_from
from ..checking.lengths import kept_within
from ..choices import WorkLanguage
from ..defaults import start_from_usual


class PostingAdminForm(WagtailAdminPageForm):
    languages = forms.MultipleChoiceField(
        label=_("språk arbeidet krever"),
        choices=WorkLanguage,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args, **kwargs):
        start_from_usual(kwargs.get("instance"), kwargs.get("parent_page"))
        super().__init__(*args, **kwargs)
        if self.instance.agency_id is None:
            self.instance.agency = self.parent_page.specific.agency
            self.instance.created_by = self.for_user
        self.fields["title"].validators.append(limits.Ceiling(limits.TITLE))

    def is_valid(self):
        return super().is_valid() and self.names_each_competence_once()

    def names_each_competence_once(self):
        """Also beside what stands there already: a form that is sent twice says again what the first sending added."""
        lines = self.formsets["competence_lines"]
        changed = [form for form in lines.forms if form not in lines.deleted_forms and form.cleaned_data]
        mentioned = {form.instance.pk for form in lines.forms}
        kept = [line for line in self.instance.competence_lines.all() if line.pk and line.pk not in mentioned]
        taken = {(line.side, line.competence_id) for line in kept}
        return all([self.takes(form, taken) for form in changed])

    def takes(self, form, taken):
        competence = form.cleaned_data["competence"]
        key = (form.cleaned_data["side"], competence.pk)
        if key in taken:
            form.add_error("competence", _("%(name)s er valgt allerede") % {"name": competence})
            return False
        taken.add(key)
        return True

    def clean(self):
        cleaned = super().clean()
        refuse_birth_numbers(self)
        self.check_lengths()
        if self.needs_address:
            self.instance.slug = address_from(self.cleaned_data.get("title", ""), self.is_taken)
        return cleaned

    def check_lengths(self):
        """A length that stands from before is asked about when it is published."""
        for name in {"months_min", "months_max"} & set(self.changed_data) & set(self.cleaned_data):
            try:
                kept_within(self.cleaned_data[name])
            except forms.ValidationError as mistake:
                self.add_error(name, mistake)

    @property
    def needs_address(self):
        return not self.instance.slug

    def is_taken(self, slug):
        return is_taken(self.instance.agency, slug)
