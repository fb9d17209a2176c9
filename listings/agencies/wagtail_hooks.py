"""What does Wagtail's admin show of agencies, and to whom?"""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from portal.access.rules import Action
from portal.access.wagtail.policies import RulePolicy

from .models import Agency
from .viewsets import AgencyViewSet

register_permission_policy(Agency, RulePolicy(Agency, change=Action.EDIT_AGENCY, view=Action.EDIT_AGENCY))


@hooks.register("register_admin_viewset")
def agencies():
    return AgencyViewSet()
