"""What do all views of one own posting share? Found among what the person may see, opened by who may edit it."""

from django.shortcuts import get_object_or_404

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from ..models import PostingPage


class Desk(RuledView):
    """`self.thing` is the posting; what may not be seen is a 404, what may not be edited a 403."""

    action = Action.EDIT_POSTING

    def get_thing(self):
        visible = PostingPage.objects.visible_to(self.request.user).select_related("agency__ministry")
        return get_object_or_404(visible, pk=self.kwargs["pk"])
