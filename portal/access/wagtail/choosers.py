"""Which pages may an editor see in a chooser? Those the portal would show her, and those she may edit."""

from django.db.models import Q
from django.http import Http404
from wagtail.admin.views.chooser import ChosenMultipleView
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from portal.foundation.ids import is_id


def showable(pages, user):
    """`pages` without drafts and unseen pages of others."""
    own = page_permission_policy.explorable_instances(user)
    return pages.filter(Q(pk__in=own.values("pk")) | (Q(live=True) & ~_unseen(user)))


def _unseen(user):
    """The pages that their own type does not show her."""
    hidden = Q(pk__in=[])
    for model in get_page_models():
        if hasattr(model.objects, "visible_to"):
            seen = model.objects.visible_to(user).order_by().values("pk")
            hidden |= Q(pk__in=model.objects.exclude(pk__in=seen).order_by().values("pk"))
    return hidden


def keep_to_showable(pages, request):
    """For Wagtail's hook, which is not asked about the page whose children are listed: that one is looked up here."""
    parent = request.resolver_match.kwargs.get("parent_page_id")
    if parent and not showable(Page.objects.filter(pk=parent), request.user).exists():
        raise Http404
    return showable(pages, request.user)


class ScopedChosenMultiple(ChosenMultipleView):
    """Wagtail answers with the title of any page whose number is sent."""

    def get(self, request):
        asked = Page.objects.filter(pk__in=filter(is_id, request.GET.getlist("id")))
        if showable(asked, request.user).count() != asked.count():
            raise Http404
        return super().get(request)
