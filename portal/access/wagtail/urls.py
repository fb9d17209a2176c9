"""Addresses of Wagtail's admin that we answer ourselves, because Wagtail's own answer names what others hold."""

from django.urls import path
from wagtail.admin.auth import require_admin_access

from .choosers import ScopedChosenMultiple
from .reports import ScopedTaskReport, ScopedWorkflowReport

urlpatterns = [
    path("choose-page/chosen-multiple/", require_admin_access(ScopedChosenMultiple.as_view())),
    path("reports/workflow/", require_admin_access(ScopedWorkflowReport.as_view())),
    path("reports/workflow/results/", require_admin_access(ScopedWorkflowReport.as_view(results_only=True))),
    path("reports/workflow_tasks/", require_admin_access(ScopedTaskReport.as_view())),
    path("reports/workflow_tasks/results/", require_admin_access(ScopedTaskReport.as_view(results_only=True))),
]
