"""Which agencies does a visitor ask for?"""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can

from .models.agency import Agency
from .models.former import NAMES, FormerName
from .status import AgencyStatus


def ministries(request):
    return Agency.objects.visible_to(request.user).filter(kind=Agency.Kind.MINISTRY)


def decides_standing(user):
    return can(user, Action.SUSPEND_AGENCY)


class AgencyFilters(django_filters.FilterSet):
    navn = django_filters.CharFilter(
        method="named", label=_("Navn"), widget=forms.TextInput(attrs={"class": "ds-input", "type": "search"})
    )
    departement = django_filters.ModelChoiceFilter(
        field_name="ministry",
        queryset=ministries,
        to_field_name="slug",
        label=_("Departement"),
        empty_label=_("Alle departementer"),
        widget=forms.Select(attrs={"class": "ds-input"}),
    )

    status = django_filters.ChoiceFilter(
        choices=AgencyStatus.choices,
        label=_("Inne eller ute"),
        empty_label=_("Alle"),
        widget=forms.Select(attrs={"class": "ds-input"}),
    )

    class Meta:
        model = Agency
        fields = []

    def __init__(self, *args, request, **kwargs):
        super().__init__(*args, request=request, **kwargs)
        if not decides_standing(request.user):
            del self.filters["status"]

    def named(self, agencies, name, text):
        """Now or before. In Python: SQLite does not know that Ø is a large ø."""
        wanted = text.casefold().split()
        now, before = agencies.values_list("pk", *NAMES), FormerName.objects.values_list("agency", *NAMES)
        found = {pk for pk, *words in [*now, *before] if all(word in " ".join(words).casefold() for word in wanted)}
        return agencies.filter(pk__in=found)

    def found(self):
        """Every filter that makes sense is used; one that does not is left out and told, never taken as "all"."""
        self.form.is_valid()
        return self.filter_queryset(self.queryset)
