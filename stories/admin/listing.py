"""How do editors see all stories at once: who tells, where, who has said yes, and what must be looked over?"""

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet

from listings.agencies.models import Agency
from portal.access.rules import Action, can, require
from portal.access.wagtail.page_lists import TITLE
from portal.access.wagtail.scoped import ScopedViewSetMixin
from portal.foundation.clock import oslo_today

from ..models import Consent, Experience, StoryIndexPage, StoryPage
from ..status import SETTLED, Answer
from .translating import has_form_left

YES_NO = [("true", gettext_lazy("Ja")), ("false", gettext_lazy("Nei"))]


def named():
    return Consent.objects.filter(story_key=OuterRef("translation_key"))


def lacks_consent():
    """Somebody who is named has not said yes; or who tells has not, neither to an editor nor to her own words."""
    of_teller = named().exclude(status=Answer.UNNAMED).filter(name__iexact=OuterRef("person_name"))
    told = Experience.objects.filter(story__translation_key=OuterRef("translation_key"))
    lacks_teller = ~Q(person_name="") & ~Exists(of_teller) & ~Exists(told)
    return Q(Exists(named().exclude(status__in=SETTLED))) | lacks_teller


class StoryFilters(PageFilterSet):
    live = django_filters.ChoiceFilter(
        label=gettext_lazy("Publisert"), choices=YES_NO, empty_label=gettext_lazy("Alle"), widget=forms.RadioSelect
    )
    is_featured = django_filters.ChoiceFilter(
        label=gettext_lazy("Løftet fram"), choices=YES_NO, empty_label=gettext_lazy("Alle"), widget=forms.RadioSelect
    )
    consent = django_filters.ChoiceFilter(
        label=gettext_lazy("Samtykke"),
        choices=[("missing", gettext_lazy("Noen mangler")), ("whole", gettext_lazy("Ingen mangler"))],
        empty_label=gettext_lazy("Alle"),
        widget=forms.RadioSelect,
        method="by_consent",
    )
    review = django_filters.ChoiceFilter(
        label=gettext_lazy("Se over på nytt"),
        choices=[("now", gettext_lazy("Nå")), ("none", gettext_lazy("Ingen dag er satt"))],
        empty_label=gettext_lazy("Alle"),
        widget=forms.RadioSelect,
        method="by_review",
    )
    agency = django_filters.ModelChoiceFilter(
        label=gettext_lazy("Virksomhet"), queryset=Agency.objects.all(), method="by_agency"
    )

    class Meta:
        model = StoryPage
        fields = []

    def by_consent(self, stories, name, value):
        return stories.filter(lacks_consent() if value == "missing" else ~lacks_consent())

    def by_review(self, stories, name, value):
        return stories.filter(
            Q(review_on__lte=oslo_today(), live=True) if value == "now" else Q(review_on=None, live=True)
        )

    def by_agency(self, stories, name, value):
        return stories.filter(Q(host_agency=value) | Q(home_agency=value))


class EditorsOnly:
    def dispatch(self, request, *args, **kwargs):
        require(request.user, Action.EDIT_STORY)
        return super().dispatch(request, *args, **kwargs)


class StoryList(EditorsOnly, IndexView):
    def annotate_queryset(self, pages):
        pages = pages.annotate(
            lacks_consent=lacks_consent(), names_somebody=Exists(named()), has_form_left=has_form_left()
        )
        return super().annotate_queryset(pages).prefetch_related("host_agency", "home_agency")


class Shelves(forms.ModelChoiceField):
    def label_from_instance(self, shelf):
        return shelf.locale.get_display_name()


class ChooseShelfForm(forms.Form):
    parent_page = Shelves(
        StoryIndexPage.objects.select_related("locale"),
        label=gettext_lazy("Hvilken målform skriver du?"),
        widget=forms.RadioSelect,
        empty_label=None,
    )


class ChooseShelf(EditorsOnly, ChooseParentView):
    """The written form is asked for, whichever the list was shown in."""

    locale = None
    page_title = gettext_lazy("Målform")

    def get_form(self):
        return ChooseShelfForm(self.request.POST or None)


def agencies_of(story):
    return ", ".join(agency.short for agency in story.agencies)


def consent_of(story):
    if story.lacks_consent:
        return _("Noen mangler")
    return _("Alle har sagt ja") if story.names_somebody else "–"


class StoryListing(ScopedViewSetMixin, PageListingViewSet):
    model = StoryPage
    name = url_prefix = "historier"
    icon = "openquote"
    menu_label = gettext_lazy("Historier")
    menu_order = 210
    add_to_admin_menu = True
    index_view_class = StoryList
    choose_parent_view_class = ChooseShelf
    filterset_class = StoryFilters
    columns = [
        *TITLE,
        Column("person_name", label=gettext_lazy("Hvem forteller"), sort_key="person_name"),
        Column("agencies", label=gettext_lazy("Virksomheter"), accessor=agencies_of),
        Column("consent", label=gettext_lazy("Samtykke"), accessor=consent_of),
        DateColumn("review_on", label=gettext_lazy("Se over på nytt"), sort_key="review_on"),
        BooleanColumn("is_featured", label=gettext_lazy("Løftet fram"), sort_key="is_featured"),
        *(column for column in IndexView.base_columns if column.name == "status"),
    ]

    def get_menu_item(self, order=None):
        return shown_to_editors(super().get_menu_item(order))


def shown_to_editors(item):
    item.is_shown = lambda request: can(request.user, Action.EDIT_STORY)
    return item
