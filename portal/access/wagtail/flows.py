"""Who is told of flows and tasks? Wagtail shows its choosers of tasks, and one question about a page, to everybody."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from wagtail.admin.views import workflows
from wagtail.admin.views.pages.workflow import ConfirmWorkflowCancellationView
from wagtail.models import Page, Task
from wagtail.permissions import policy_registry

from .gate import has_insight

CHOOSERS = {
    "": workflows.TaskChooserView.as_view(),
    "results/": workflows.TaskChooserResultsView.as_view(),
    "create/": workflows.TaskChooserCreateView.as_view(),
    "<int:task_id>/": workflows.task_chosen,
}


def for_keepers_of_tasks(view):
    def answer(request, **kwargs):
        policy = policy_registry.get_by_type(Task)
        if not policy.user_has_any_permission(request.user, ["add", "change"]):
            raise PermissionDenied
        return view(request, **kwargs)

    return answer


def confirm_cancellation(request, page_id):
    """Asked of those who are about to publish."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not (has_insight(request.user, page) and page.permissions_for_user(request.user).can_edit()):
        raise PermissionDenied
    return ConfirmWorkflowCancellationView.as_view()(request, page_id=page_id)
