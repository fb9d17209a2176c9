"""What does Wagtail's admin let a person do with rows that are not pages? What the rule table says."""

from django.contrib.auth import get_user_model
from wagtail.permission_policies.base import BasePermissionPolicy

from ..rules import NOTHING, can, rows

KEY = {"groups__permissions__codename": "access_admin", "groups__permissions__content_type__app_label": "wagtailadmin"}


class RulePolicy(BasePermissionPolicy):
    """`RulePolicy(Agency, view=Action.EDIT_AGENCY, change=Action.EDIT_AGENCY)`; a verb that is not named is denied."""

    def __init__(self, model, **actions):
        super().__init__(model)
        self.actions = actions

    def user_has_permission(self, user, action):
        return self._for_all(user, action) or self._rows(user, [action]).exists()

    def user_has_permission_for_instance(self, user, action, instance):
        if instance.pk is None:
            return self.user_has_permission(user, action)
        return action in self.actions and can(user, self.actions[action], instance)

    def instances_user_has_any_permission_for(self, user, actions):
        return self._rows(user, actions)

    def users_with_any_permission(self, actions):
        people = get_user_model().objects.filter(is_active=True, **KEY).distinct()
        allowed = [person.pk for person in people if self.user_has_any_permission(person, actions)]
        return people.filter(pk__in=allowed)

    def _for_all(self, user, action):
        return action in self.actions and can(user, self.actions[action])

    def _rows(self, user, actions):
        allowed = NOTHING
        for action in actions:
            if action in self.actions:
                allowed |= rows(user, self.actions[action])
        return self.model._default_manager.filter(allowed)
