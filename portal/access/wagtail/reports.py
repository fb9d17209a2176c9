"""Which flows, tasks and people does a workflow report name in its filters? Those of the pages one may edit."""

import django_filters
from django.contrib.auth import get_user_model
from wagtail.admin.filters import FilteredModelChoiceFilter
from wagtail.admin.views.reports import workflows as reports
from wagtail.models import Task, Workflow, WorkflowState
from wagtail.permissions import page_permission_policy


def own_flows(request):
    pages = page_permission_policy.instances_user_has_permission_for(request.user, "change")
    return Workflow.objects.filter(workflow_pages__page__in=pages).distinct()


def own_tasks(request):
    return Task.objects.filter(workflow_tasks__workflow__in=own_flows(request)).distinct()


def own_askers(request):
    states = WorkflowState.objects.filter(workflow__in=own_flows(request))
    return get_user_model().objects.filter(pk__in=states.values("requested_by"))


class WorkflowFilters(reports.WorkflowReportFilterSet):
    workflow = django_filters.ModelChoiceFilter(queryset=own_flows)
    requested_by = django_filters.ModelChoiceFilter(queryset=own_askers)

    class Meta(reports.WorkflowReportFilterSet.Meta):
        pass


class TaskFilters(reports.WorkflowTasksReportFilterSet):
    workflow = django_filters.ModelChoiceFilter(field_name="workflow_state__workflow", queryset=own_flows)
    task = FilteredModelChoiceFilter(queryset=own_tasks, filter_field="id_workflow", filter_accessor="workflows")

    class Meta(reports.WorkflowTasksReportFilterSet.Meta):
        pass


class ScopedWorkflowReport(reports.WorkflowView):
    filterset_class = WorkflowFilters


class ScopedTaskReport(reports.WorkflowTasksView):
    filterset_class = TaskFilters
