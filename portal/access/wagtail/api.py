"""What does the admin's API tell, and do? Files one may choose; pages as Wagtail explores them, and nothing is done.

Wagtail's own lists every file of every agency, and its actions on pages pass by our hooks, and so by the rule table.
"""

from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.permissions import policy_registry


class Choosable:
    def get_queryset(self):
        policy = policy_registry.get_by_type(self.model)
        allowed = policy.instances_user_has_permission_for(self.request.user, "choose")
        return super().get_queryset().filter(pk__in=allowed.values("pk"))


class Images(Choosable, ImagesAdminAPIViewSet):
    pass


class Documents(Choosable, DocumentsAdminAPIViewSet):
    pass


class Pages(PagesAdminAPIViewSet):
    actions = {}


def replace_endpoints(router):
    """For Wagtail's hook, after its own."""
    for name, endpoint in (("pages", Pages), ("images", Images), ("documents", Documents)):
        router.register_endpoint(name, endpoint)
