"""Addresses of Wagtail's admin that we answer ourselves, because Wagtail's own answer names what others hold."""

from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView

from .choosers import ScopedChosenMultiple
from .reports import of_the_whole_portal
from .translations import ScopedUpdate

PORTAL_REPORTS = (("site-history", LogEntriesView), ("page-types-usage", PageTypesUsageReportView))


def portal_report(name, view):
    for address, only in ((f"reports/{name}/", False), (f"reports/{name}/results/", True)):
        yield path(address, require_admin_access(of_the_whole_portal(view.as_view(results_only=only))))


urlpatterns = [
    path("choose-page/chosen-multiple/", require_admin_access(ScopedChosenMultiple.as_view())),
    path("localize/update/<int:translation_source_id>/", require_admin_access(ScopedUpdate.as_view())),
    *(address for name, view in PORTAL_REPORTS for address in portal_report(name, view)),
]
