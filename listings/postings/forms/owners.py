"""Who answers for a posting, and who helps?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..owners import writers_of
from .answers import MoveForm


class PersonField(forms.ModelChoiceField):
    def label_from_instance(self, person):
        return person_in_words(person)


class PeopleField(forms.ModelMultipleChoiceField):
    def label_from_instance(self, person):
        return person_in_words(person)


def person_in_words(person):
    return ", ".join(part for part in (str(person), person.title) if part)


class OwnersForm(MoveForm):
    owner = PersonField(
        None,
        label=_("Ansvarlig"),
        empty_label=_("Velg en kollega"),
        error_messages={"required": _("Velg hvem som skal være ansvarlig")},
    )
    co_owners = PeopleField(
        None,
        label=_("Medansvarlige"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("De får de samme beskjedene."),
    )

    def __init__(self, *args, posting, **kwargs):
        super().__init__(*args, posting=posting, **kwargs)
        people = writers_of(posting.agency)
        self.fields["owner"].queryset = self.fields["co_owners"].queryset = people
        self.initial = {"owner": posting.owner_id, "co_owners": posting.co_owners.values_list("person", flat=True)}


class HandOverForm(PortalForm):
    """All that nobody answers for, or some of it, to one colleague."""

    postings = forms.ModelMultipleChoiceField(
        None,
        label=_("Utlysninger uten ansvarlig"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Velg minst én utlysning")},
    )
    owner = PersonField(
        None,
        label=_("Hvem skal være ansvarlig?"),
        empty_label=_("Velg en kollega"),
        error_messages={"required": _("Velg hvem som skal være ansvarlig")},
    )

    def __init__(self, *args, postings, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["postings"].queryset = postings
        self.fields["postings"].label_from_instance = lambda posting: posting.draft_title
        self.fields["owner"].queryset = people
