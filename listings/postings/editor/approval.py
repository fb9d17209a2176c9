"""How does Wagtail's approval flow move a posting? Its state «Til godkjenning» is the flow; approving it publishes.

Wagtail imports `finish` while it loads its own models, so nothing of ours is imported at the top.
"""


def finish(workflow_state, user=None):
    """WAGTAIL_FINISH_WORKFLOW_ACTION: a posting through its verb, everything else as Wagtail does.

    Raises PermissionDenied when the posting cannot be published as it stands; the approval is then undone.
    """
    from django.core.exceptions import PermissionDenied, ValidationError
    from wagtail.workflows import publish_workflow_state

    from portal.foundation.house_rules import unfinished

    from ..actions import publish_words

    posting = posting_in(workflow_state)
    if posting is None:
        if faults := unfinished(workflow_state.content_object.get_latest_revision_as_object()):
            raise PermissionDenied(" ".join(faults))
        return publish_workflow_state(workflow_state, user=user)
    check_seen(workflow_state, posting)
    try:
        return publish_words(posting=posting, by=user)
    except ValidationError as refused:
        raise PermissionDenied(" ".join(refused.messages)) from refused


def check_seen(workflow_state, posting):
    """What waits in the flow is one version, and only that is approved there. Raises PermissionDenied.

    Where somebody has written since, the portal's own page shows the newest and compares when its button is pressed.
    """
    from django.core.exceptions import PermissionDenied
    from django.utils.translation import gettext as _

    task_state = workflow_state.current_task_state
    if task_state is None or task_state.revision_id != posting.latest_revision_id:
        raise PermissionDenied(
            _("Utlysningen er endret etter at den ble sendt til godkjenning. Se over den nyeste i portalen først.")
        )


def connect():
    from wagtail import signals

    signals.workflow_submitted.connect(submitted)
    signals.workflow_cancelled.connect(sent_back)
    signals.workflow_rejected.connect(sent_back)


def posting_in(workflow_state):
    from ..drafts import fresh
    from ..models import PostingPage

    page = workflow_state.content_object
    return fresh(page.pk) if isinstance(getattr(page, "specific", page), PostingPage) else None


def submitted(sender, instance, user=None, **kwargs):
    """Started from Wagtail's editor; what cannot be published is not sent, and stays a draft."""
    from django.core.exceptions import PermissionDenied, ValidationError

    from ..actions import submit
    from ..status import Status

    posting = posting_in(instance)
    if posting is None or posting.status != Status.DRAFT:
        return
    try:
        submit(posting=posting, by=user)
    except (ValidationError, PermissionDenied):
        instance.cancel(user=user)


def sent_back(sender, instance, user=None, **kwargs):
    from ..actions import return_to_draft
    from ..status import Status

    posting = posting_in(instance)
    if posting is not None and posting.status == Status.SUBMITTED:
        return_to_draft(posting=posting, by=user, comment=reason_in(instance))


def reason_in(workflow_state):
    """What was written when the flow said no; nothing when it was only stopped."""
    task_state = workflow_state.current_task_state
    return task_state.comment if task_state and task_state.status == task_state.STATUS_REJECTED else ""
