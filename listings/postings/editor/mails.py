"""Who tells people about a round of approval? We do, in their language; Wagtail's own mail would be a second."""

from wagtail.admin import signal_handlers

from .approval import posting_in

NOTIFIERS = (
    signal_handlers.task_submission_email_notifier,
    signal_handlers.workflow_submission_email_notifier,
    signal_handlers.workflow_approval_email_notifier,
    signal_handlers.workflow_rejection_email_notifier,
)


def connect():
    for notifier in NOTIFIERS:
        notifier.can_handle = unless_posting(notifier.can_handle)


def unless_posting(can_handle):
    def handles(instance, **kwargs):
        """`instance`: the state of a task or of the whole flow."""
        return posting_in(getattr(instance, "workflow_state", instance)) is None and can_handle(instance, **kwargs)

    return handles
