"""How does a posting get somebody to answer for it?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from ..models import CoOwner, PostingPage
from ..owners import writers_of
from ..signals import owners_changed
from .stepping import announce, note


@transaction.atomic
def set_owners(*, posting, by, owner, co_owners=()):
    """Who answers for it, and who helps. All of them write for the agency; who is new hears of it."""
    require(by, Action.EDIT_POSTING, posting)
    helpers = {person.pk: person for person in co_owners if person != owner}
    check_writers(posting.agency, [owner, *helpers.values()])
    before, helped = posting.owner, set(posting.co_owners.values_list("person", flat=True))
    posting.owner = owner
    PostingPage.objects.filter(pk=posting.pk).update(owner=owner)
    posting.co_owners.exclude(person__in=helpers).delete()
    CoOwner.objects.bulk_create(
        [CoOwner(posting_id=posting.pk, person=person) for key, person in helpers.items() if key not in helped]
    )
    note(posting, "owners_set", by)
    joined = [person for key, person in helpers.items() if key not in helped]
    announce(owners_changed, posting, by=by, before=before, owner=owner, joined=joined)


def hand_over(*, posting, by, owner):
    """To a colleague; those who help go on helping, if they still write for the agency."""
    helping = posting.co_owners.values("person")
    set_owners(posting=posting, by=by, owner=owner, co_owners=writers_of(posting.agency).filter(pk__in=helping))


def check_writers(agency, people):
    if not set(people) <= set(writers_of(agency)):
        raise ValidationError(_("Velg folk som er utlysere eller administratorer i virksomheten"))
