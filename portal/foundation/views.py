"""What does every view of ours have in common? It asks the rule table before it does anything."""

from .gate import may, turned_away


class RuledView:
    """A class-based view that names its action.

    `get_thing` loads what the action is about through `visible_to`, so that what may not be seen is a 404.
    """

    action: str = ""

    def get_thing(self):
        return None

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return turned_away(request)
        self.thing = self.get_thing()
        if not may(request.user, self.action, self.thing):
            return turned_away(request)
        return super().dispatch(request, *args, **kwargs)
