"""Which shared postings does a visitor ask for? By place, agency and theme; only what some posting has is offered."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.vocabulary.models import County, Theme

from .models import PublicShare


def postings(request):
    return PublicShare.objects.visible_to(request.user).values("posting")


def counties(request):
    return County.objects.filter(municipalities__in=municipalities(request)).distinct().order_by("name")


def municipalities(request):
    return PublicShare.objects.visible_to(request.user).values("posting__municipality")


def agencies(request):
    return Agency.objects.filter(postings__in=postings(request)).distinct().order_by("name_nb")


def themes(request):
    return Theme.objects.filter(pk__in=PublicShare.objects.visible_to(request.user).values("posting__themes"))


def choice(field, rows, label, every, key):
    return django_filters.ModelChoiceFilter(
        field_name=field,
        queryset=rows,
        to_field_name=key,
        label=label,
        empty_label=every,
        widget=forms.Select(attrs={"class": "ds-input"}),
    )


class ShareFilters(django_filters.FilterSet):
    sted = choice("posting__municipality__county", counties, _("Fylke"), _("Hele landet"), "code")
    virksomhet = choice("posting__agency", agencies, _("Virksomhet"), _("Alle virksomheter"), "slug")
    tema = choice("posting__themes", themes, _("Tema"), _("Alle temaer"), "slug")

    class Meta:
        model = PublicShare
        fields = []

    def found(self):
        """A choice that is not there is left out and told, never taken as «all» or «none» of the others."""
        self.form.is_valid()
        return self.filter_queryset(self.queryset)
