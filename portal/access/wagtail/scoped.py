"""How is every view of a viewset kept to the rows its visitor may touch?

Wagtail asks a registered policy whether somebody may edit agencies at all, and then lists, exports, inspects and edits
them all. The mixin lies around each view a viewset builds, also those that later versions of Wagtail add.
"""

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from wagtail.permissions import policy_registry

VERBS = ("add", "change", "delete", "view")


class ScopedView:
    scope_model = None

    def get_base_queryset(self):
        return self._scope(super().get_base_queryset())

    def get_queryset(self):
        return self._scope(super().get_queryset())

    def get_object_list(self, *args, **kwargs):
        return self._scope(super().get_object_list(*args, **kwargs))

    def get_objects(self, *args, **kwargs):
        return [self._check(thing) for thing in super().get_objects(*args, **kwargs)]

    def get_object(self, *args, **kwargs):
        return self._check(super().get_object(*args, **kwargs))

    def _scope(self, queryset):
        """History views list log entries, which Wagtail scopes by the object; a search is made in scoped rows."""
        if not isinstance(queryset, QuerySet) or getattr(queryset, "model", None) is not self.scope_model:
            return queryset
        allowed = self._policy.instances_user_has_any_permission_for(self.request.user, VERBS)
        return queryset.filter(pk__in=allowed.values("pk"))

    def _check(self, thing):
        ours = isinstance(thing, self.scope_model)
        if ours and not self._policy.user_has_any_permission_for_instance(self.request.user, VERBS, thing):
            raise PermissionDenied
        return thing

    @property
    def _policy(self):
        return policy_registry.get_by_type(self.scope_model)


class ScopedViewSetMixin:
    """`class AgencyViewSet(ScopedViewSetMixin, ModelViewSet)`; also for snippets and choosers."""

    def construct_view(self, view_class, **kwargs):
        scoped = type(f"Scoped{view_class.__name__}", (ScopedView, view_class), {"scope_model": self.model})
        return super().construct_view(scoped, **kwargs)
