"""Who may read a request and do what with it, and do rows and questions say the same?"""

import pytest

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.requests.models import Request
from portal.access.rules import Action, can, rows
from tests.factories.agencies import administrator, employee, portal_administrator, portal_editor, publisher
from tests.factories.facilitation import facilitator
from tests.factories.requests import asked

pytestmark = pytest.mark.django_db
ALL = {"see", "change", "answer", "close"}
ASKS, ANSWERS = ALL - {"answer"}, ALL - {"change"}
MAY = {
    "publisher of the asker": ASKS,
    "administrator of the asker": ASKS,
    "employee of the asker": set(),
    "publisher of the owner": ANSWERS,
    "administrator of the owner": ANSWERS,
    "employee of the owner": set(),
    "publisher of another": set(),
    "facilitator": set(),
    "editor": set(),
    "portal administrator": set(),
}
MAKE = {"publisher": publisher, "administrator": administrator, "employee": employee}


def person(who, sent):
    alone = {"facilitator": facilitator, "editor": portal_editor, "portal administrator": portal_administrator}
    if who in alone:
        return alone[who]()
    role, _of, agency = who.partition(" of ")
    return MAKE[role]({"the asker": sent.agency, "the owner": sent.owner}.get(agency))


def granted(user, sent):
    return {name for name in ALL if can(user, Action(f"{name}_request"), sent)}


@pytest.mark.parametrize("who", MAY)
def test_who_may_do_what(who):
    sent, user = asked(), None
    user = person(who, sent)
    assert granted(user, sent) == MAY[who]
    assert Request.objects.visible_to(user).exists() == ("see" in MAY[who])


@pytest.mark.parametrize("action", ["see", "change", "answer", "close"])
@pytest.mark.parametrize("who", MAY)
def test_the_rows_and_the_question_are_the_same_rule(who, action):
    sent = asked()
    asked()
    user = person(who, sent)
    for request in Request.objects.with_facts():
        found = Request.objects.filter(rows(user, Action(f"{action}_request")), pk=request.pk).exists()
        assert found == can(user, Action(f"{action}_request"), request)


@pytest.mark.parametrize("out", ["agency", "owner"])
def test_with_one_of_them_shut_out_the_other_only_reads(out):
    sent = asked()
    asker, owner = publisher(sent.agency), publisher(sent.owner)
    Agency.objects.filter(pk=getattr(sent, out).pk).update(status=AgencyStatus.SUSPENDED)
    sent = Request.objects.with_facts().get()
    inside, outside = (owner, asker) if out == "agency" else (asker, owner)
    assert granted(inside, sent) == {"see"} and granted(outside, sent) == set()
