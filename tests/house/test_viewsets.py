"""Is everything that we keep in Wagtail's admin kept to the rows its visitor may touch?"""

from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.access.wagtail.scoped import ScopedView, ScopedViewSetMixin

from .tree import WINGS

KINDS = (ModelViewSet, SnippetViewSet, ChooserViewSet, PageListingViewSet)


def ours(kind=ViewSet):
    for viewset in kind.__subclasses__():
        if viewset.__module__.split(".")[0] in WINGS:
            yield viewset
        yield from ours(viewset)


def test_every_viewset_of_ours_is_scoped():
    leaking = {viewset.__name__ for viewset in ours() if issubclass(viewset, KINDS)}
    leaking -= {viewset.__name__ for viewset in ours() if issubclass(viewset, ScopedViewSetMixin)}
    assert not leaking, f"Derive from portal.access.wagtail.scoped.ScopedViewSetMixin: {sorted(leaking)}"


def test_there_are_viewsets_to_look_at():
    assert "AgencyViewSet" in {viewset.__name__ for viewset in ours()}


def test_the_mixin_comes_first_so_that_it_lies_around_every_view():
    for viewset in [one for one in ours() if issubclass(one, KINDS)]:
        order = list(viewset.__mro__)
        assert order.index(ScopedViewSetMixin) < min(order.index(kind) for kind in KINDS if kind in order)


def test_a_scoped_viewset_scopes_the_views_it_builds():
    from listings.agencies.viewsets import AgencyViewSet

    assert issubclass(AgencyViewSet().index_view.view_class, ScopedView)
