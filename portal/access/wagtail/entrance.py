"""Who comes into Wagtail's admin? Those with a role that edits; everybody else is told no, on our own page.

Wagtail sends a signed-in person without the role to sign in, which sends her back, for ever.
"""

from django.core.exceptions import PermissionDenied

from ..rules import Action, can


class OnlyEditors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, arguments, named):
        is_admin = request.path.startswith("/admin/")
        if is_admin and request.user.is_authenticated and not can(request.user, Action.ENTER_ADMIN):
            raise PermissionDenied
