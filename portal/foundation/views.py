"""What does every view of ours have in common? It asks the rule table before it does anything."""

from django.utils.cache import patch_cache_control

from .gate import may, turned_away


class RuledView:
    """A class-based view that names its action.

    `get_thing` loads what the action is about through `visible_to`, so that what may not be seen is a 404.
    `is_confidential`: the page shows other people and has nothing to write in, so no copy of it is kept for Back.
    """

    action: str = ""
    is_confidential = False

    def get_thing(self):
        return None

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return turned_away(request)
        self.thing = self.get_thing()
        if not may(request.user, self.action, self.thing):
            return turned_away(request)
        response = super().dispatch(request, *args, **kwargs)
        if self.is_confidential:
            patch_cache_control(response, private=True, no_store=True)
        return response
