"""What does wagtail-localize do when whole branches are translated? The work, and then the tree is counted again.

Its publishing after commit saves the number of children a page had before the branch below it was made
(wagtail-localize#773): the children would answer 404 and be gone from Wagtail's lists.
"""

from django.db import transaction
from wagtail_localize.tasks import BaseJobBackend


class WholeTree(BaseJobBackend):
    """WAGTAILLOCALIZE_JOBS. Registered last, so it runs after the publishing that the work itself has put off."""

    def enqueue(self, func, args, kwargs):
        func(*args, **kwargs)
        transaction.on_commit(count_children_again)


def count_children_again():
    from wagtail.models import Page

    Page.fix_tree()
