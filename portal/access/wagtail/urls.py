"""Addresses of Wagtail's admin that we answer ourselves.

Nearly all because Wagtail's own answer names what others hold; the account because it asks for a name in two parts,
and the privacy of a page because who may see it is said by the rule table alone.
"""

from django.http import Http404
from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView

from .account import Account
from .choosers import ScopedChosenMultiple
from .flows import CHOOSERS, confirm_cancellation, for_keepers_of_tasks
from .reports import of_the_whole_portal
from .tags import own_tags
from .translations import ScopedUpdate

PORTAL_REPORTS = (("site-history", LogEntriesView), ("page-types-usage", PageTypesUsageReportView))


def portal_report(name, view):
    for address, only in ((f"reports/{name}/", False), (f"reports/{name}/results/", True)):
        yield path(address, require_admin_access(of_the_whole_portal(view.as_view(results_only=only))))


def task_chooser(address, view):
    return path(f"workflows/task_chooser/{address}", require_admin_access(for_keepers_of_tasks(view)))


def no_such_page(request, **named):
    raise Http404


urlpatterns = [
    path("account/", require_admin_access(Account.as_view())),
    path("failwhale/", no_such_page),
    path("pages/<int:page_id>/privacy/", no_such_page),
    path("tag-autocomplete/", require_admin_access(own_tags)),
    path("tag-autocomplete/<slug:app_name>/<slug:model_name>/", require_admin_access(own_tags)),
    path("pages/workflow/confirm_cancellation/<int:page_id>/", require_admin_access(confirm_cancellation)),
    *(task_chooser(address, view) for address, view in CHOOSERS.items()),
    path("choose-page/chosen-multiple/", require_admin_access(ScopedChosenMultiple.as_view())),
    path("localize/update/<int:translation_source_id>/", require_admin_access(ScopedUpdate.as_view())),
    *(address for name, view in PORTAL_REPORTS for address in portal_report(name, view)),
]
