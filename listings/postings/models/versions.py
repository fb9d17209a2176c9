"""Why does every version of a posting get a number of its own? By it a later save by another is noticed."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _


class NumberedVersions:
    """Wagtail's editor saves while one writes, and writes over the last version under its old number.

    Here it makes a new one, and the last makes room for it, where nothing waits for it and no reader has it.
    """

    def save_revision(self, *args, overwrite_revision=None, **kwargs):
        if overwrite_revision:
            check_own_newest(self, overwrite_revision, kwargs.get("user"))
        revision = super().save_revision(*args, **kwargs)
        if overwrite_revision:
            may_go = self.revisions.filter(pk=overwrite_revision.pk, task_states=None)
            may_go.exclude(pk=self.live_revision_id).delete()
        return revision


def check_own_newest(posting, revision, user):
    if revision != posting.get_latest_revision() or revision.user_id != (user and user.pk):
        raise PermissionDenied(_("Noen har lagret en nyere versjon. Last siden på nytt."))
