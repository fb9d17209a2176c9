"""Who reads an agreement, whose words hold when two write, and when may it go?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.actions.editing import Conflict
from listings.agreements.models import Agreement
from listings.agreements.status import Status
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import portal_administrator, publisher
from tests.factories.agreements import again, drafted, fresh, in_force, receiver, sender, shared

pytestmark = pytest.mark.django_db


def who_is(who, agreement):
    made = {
        "receiver": lambda: receiver(agreement),
        "sender": lambda: again(sender(agreement)),
        "person": lambda: again(agreement.person),
        "stranger": publisher,
        "owner": portal_administrator,
    }
    return made[who]()


@pytest.mark.parametrize(("who", "reads"), [("receiver", True), ("sender", False), ("person", False), ("owner", False)])
def test_a_draft_is_the_receiving_agencys(who, reads):
    agreement = drafted()
    assert Agreement.objects.visible_to(who_is(who, agreement)).exists() == reads


@pytest.mark.parametrize(("who", "reads"), [("sender", True), ("person", True), ("stranger", False), ("owner", False)])
def test_what_is_shared_is_read_by_the_parties_alone(who, reads):
    agreement = shared()
    assert Agreement.objects.visible_to(who_is(who, agreement)).exists() == reads


def test_the_second_of_two_writers_is_told_and_loses_nothing():
    agreement = drafted()
    by, read = receiver(agreement), agreement.version
    actions.edit_agreement(agreement=agreement, by=by, read=read, new={"tasks": "Den enes", "deliverables": ""})
    with pytest.raises(Conflict) as clash:
        actions.edit_agreement(agreement=agreement, by=by, read=read, new={"tasks": "Den andres", "deliverables": ""})
    assert clash.value.clash == ["tasks"] and clash.value.current["tasks"] == "Den enes"
    actions.edit_agreement(agreement=agreement, by=by, read=read, new={"tasks": "Den enes", "deliverables": "Kurs"})
    assert fresh(agreement).current.terms["tasks"] == "Den enes"


def test_a_change_that_is_asked_for_is_taken_in():
    agreement = shared()
    by = again(sender(agreement))
    new = {"workplace": "Bergen"}
    actions.propose_change(agreement=agreement, by=by, read=agreement.version, new=new, text="Nærmere")
    remark = agreement.remarks.get()
    actions.answer_proposal(remark=remark, by=receiver(agreement), takes=True)
    assert fresh(agreement).current.terms["workplace"] == "Bergen"
    with pytest.raises(StepNotAllowed):
        actions.answer_proposal(remark=remark, by=receiver(agreement), takes=False)


def test_what_only_stood_in_the_form_is_not_asked_for():
    agreement = shared()
    by, read, was = again(sender(agreement)), agreement.version, agreement.current.terms
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=read, new={"home_office_days": 2})
    stale = {"workplace": "Bergen", "home_office_days": was["home_office_days"]}
    actions.propose_change(agreement=agreement, by=by, read=read, new=stale)
    assert agreement.remarks.get().proposed == {"workplace": "Bergen"} and agreement.remarks.get().group == "sted"
    with pytest.raises(Conflict):
        actions.propose_change(agreement=agreement, by=by, read=read, new={"home_office_days": 3})


def test_one_agencys_archive_is_not_both():
    agreement = in_force()
    actions.confirm_archived(agreement=agreement, by=receiver(agreement), reference="27/1")
    long_after = timezone.now() + timedelta(days=365 * 6)
    Agreement.objects.filter(pk=agreement.pk).update(status=Status.COMPLETED)
    assert not Agreement.objects.over(long_after).exists()
    with pytest.raises(StepNotAllowed):
        actions.confirm_archived(agreement=agreement, by=receiver(agreement), reference="27/1")
    actions.confirm_archived(agreement=agreement, by=sender(agreement), reference="2027/88")
    assert Agreement.objects.over(long_after).exists()
