"""Why does a link to a posting lead nowhere? Its readers get «trukket», or nothing at all."""

from django.utils.translation import gettext as _

from portal.foundation.house_rules import judge_link

from .models import PostingPage
from .status import FINDABLE, PUBLIC_HISTORY, Status


@judge_link
def why_not_read(page):
    if not isinstance(page, PostingPage) or page.status in FINDABLE:
        return ""
    if page.status == Status.WITHDRAWN:
        return _("utlysningen er trukket")
    return _("utlysningen er ikke ute lenger") if page.status in PUBLIC_HISTORY else _("utlysningen er ikke publisert")
