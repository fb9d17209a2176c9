"""Which stories stand on the list, and how does the reader narrow it down?"""

from django import forms
from django.apps import apps
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from listings.agencies.leading import of_today
from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.paging import paginate

from .collections import collections_for

PER_PAGE = 9


class Narrowing(PortalBoundField):
    """Nobody expects that a filter must be filled in, so it need not be said."""

    is_optional = False


class ShelfForm(PortalForm):
    bound_field_class = Narrowing

    tema = forms.ModelChoiceField(
        None, to_field_name="slug", required=False, label=_("Tema"), empty_label=_("Alle temaer")
    )
    virksomhet = forms.ModelChoiceField(
        None, to_field_name="slug", required=False, label=_("Virksomhet"), empty_label=_("Alle virksomheter")
    )

    def __init__(self, data, stories):
        super().__init__(data)
        model = stories.model
        ids = stories.order_by().values("pk")
        self.fields["tema"].queryset = themes_of(model, ids)
        self.fields["virksomhet"].queryset = agencies_of(stories)
        for field in self.fields.values():
            field.error_messages["invalid_choice"] = _("Det valget finnes ikke lenger. Velg et annet, eller alle.")


def themes_of(model, ids):
    theme = model._meta.get_field("themes").related_model
    return theme.objects.filter(pk__in=model.themes.through.objects.filter(storypage__in=ids).values("theme"))


def agencies_of(stories):
    agency = apps.get_model("agencies", "Agency")
    rows = stories.order_by()
    told = agency.objects.filter(Q(pk__in=rows.values("host_agency")) | Q(pk__in=rows.values("home_agency")))
    stand = Q(pk__in=told.values("pk")) | Q(merged__in=told.values("pk"))
    return agency.objects.filter(stand, successor=None).distinct()


def shelf(request):
    """What the list page shows. An unknown choice is said, and narrows nothing."""
    stories = apps.get_model("stories", "StoryPage").objects.readable_by(request.user)
    is_narrowed = any(request.GET.get(name) for name in ("tema", "virksomhet"))
    form = ShelfForm(of_today(request.GET, "virksomhet") if is_narrowed else None, stories)
    chosen = form.cleaned_data if is_narrowed and form.is_valid() else {}
    paged = paginate(request, narrowed(stories, chosen), PER_PAGE)
    collections = [] if is_narrowed or paged.page.number > 1 else collections_for(request.user)
    return {
        "form": form,
        "is_narrowed": is_narrowed,
        "stories": paged,
        "collections": collections,
        "card_level": 3 if collections else 2,
    }


def narrowed(stories, chosen):
    if chosen.get("tema"):
        stories = stories.filter(themes=chosen["tema"])
    if chosen.get("virksomhet"):
        stories = stories.about(chosen["virksomhet"])
    return stories.with_facts()
