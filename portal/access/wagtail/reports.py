"""Whom and what do Wagtail's lists and reports name in their filters? Those of the pages one may edit.

Wagtail offers every flow, task, owner and editor of the whole site; its filters take a callable instead.
"""

from django.contrib.auth import get_user_model
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.views.reports.locked_pages import LockedPagesReportFilterSet
from wagtail.admin.views.reports.workflows import WorkflowReportFilterSet, WorkflowTasksReportFilterSet
from wagtail.models import PageLogEntry, Task, Workflow, WorkflowState
from wagtail.permissions import page_permission_policy

from ..rules import Action, can, require

PORTAL_REPORTS = ("site-history", "page-types-usage")


def own_pages(request):
    return page_permission_policy.instances_user_has_permission_for(request.user, "change").order_by()


def own_flows(request):
    return Workflow.objects.filter(workflow_pages__page__in=own_pages(request)).distinct()


def own_tasks(request):
    return Task.objects.filter(workflow_tasks__workflow__in=own_flows(request)).distinct()


def askers(request):
    return _people(WorkflowState.objects.filter(workflow__in=own_flows(request)).values("requested_by"))


def owners(request):
    return _people(own_pages(request).values("owner"))


def lockers(request):
    return _people(own_pages(request).values("locked_by"))


def editors(request):
    return _people(PageLogEntry.objects.filter(page__in=own_pages(request)).order_by().values("user"))


def _people(keys):
    return get_user_model().objects.filter(pk__in=keys)


NARROWED = (
    (PageFilterSet, "owner", owners),
    (PageFilterSet, "edited_by", editors),
    (LockedPagesReportFilterSet, "locked_by", lockers),
    (WorkflowReportFilterSet, "workflow", own_flows),
    (WorkflowReportFilterSet, "requested_by", askers),
    (WorkflowTasksReportFilterSet, "workflow", own_flows),
    (WorkflowTasksReportFilterSet, "task", own_tasks),
)


def narrow():
    for filters, name, rows in NARROWED:
        filters.base_filters[name].queryset = rows


def of_the_whole_portal(report):
    """A report that names pages and people of everybody is for those who edit the portal's own pages."""

    def answer(request, *args, **kwargs):
        require(request.user, Action.EDIT_PORTAL_PAGES)
        return report(request, *args, **kwargs)

    return answer


def without_portal_reports(request, items):
    """For Wagtail's hook: the menu does not offer what would be refused."""
    if not can(request.user, Action.EDIT_PORTAL_PAGES):
        items[:] = [item for item in items if item.name not in PORTAL_REPORTS]
