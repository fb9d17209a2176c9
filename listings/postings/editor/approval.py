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
    from ..drafts import fresh
    from ..models import PostingPage

    if not isinstance(workflow_state.content_object.specific, PostingPage):
        if faults := unfinished(workflow_state.content_object.get_latest_revision_as_object()):
            raise PermissionDenied(" ".join(faults))
        return publish_workflow_state(workflow_state, user=user)
    try:
        return publish_words(posting=fresh(workflow_state.content_object.pk), by=user)
    except ValidationError as refused:
        raise PermissionDenied(" ".join(refused.messages)) from refused


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
        return_to_draft(posting=posting, by=user)
