"""What does Wagtail's admin show of agencies, and to whom?"""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from portal.access.rules import Action
from portal.access.wagtail.policies import RulePolicy

from . import gates
from .models import Agency
from .page_lists import NewsListing, SubpageListing
from .viewsets import AgencyViewSet

register_permission_policy(Agency, RulePolicy(Agency, change=Action.EDIT_AGENCY, view=Action.EDIT_AGENCY))


@hooks.register("register_admin_viewset")
def agencies():
    return AgencyViewSet()


@hooks.register("register_admin_viewset")
def own_pages():
    return [SubpageListing(), NewsListing()]


hooks.register("before_move_page", gates.stay_with_agency)
hooks.register("before_bulk_action", gates.bulk_stay_with_agency)
