"""Does whoever asks for a change, or answers one, lose nothing and read what is so when the terms change meanwhile?"""

import re

import pytest
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.models import Remark
from tests.factories.agreements import again, fresh, receiver, sender, shared, to_sign

pytestmark = pytest.mark.django_db
OVERTAKEN, VOIDS = "Vilkårene er endret siden ønsket ble skrevet", "Tar dere inn endringen nå, faller signaturene bort"


def write(agreement, **new):
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=new)
    return fresh(agreement)


def wished(agreement, **new):
    by = again(sender(agreement))
    actions.propose_change(agreement=agreement, by=by, read=agreement.version, new=new, text="Nærmere")
    return agreement.remarks.get()


@pytest.fixture
def answer(client):
    def send(remark, says="ja"):
        client.force_login(again(receiver(remark.agreement)))
        address = reverse("agreements:answer", args=[remark.agreement.public_id, remark.pk])
        return client.post(address, {"svar": says}, follow=True).content.decode()

    return send


def test_what_she_asks_for_stays_beside_what_was_written_and_can_be_sent_again(client):
    agreement = shared(workplace="Oslo")
    client.force_login(again(sender(agreement)))
    address = reverse("agreements:propose", args=[agreement.public_id, "sted"])
    opened = {"lest": agreement.version, "workplace": "Bergen"}
    write(agreement, workplace="Tromsø")
    page = client.post(address, opened).content.decode()
    assert "Nå står det: Tromsø" in page and "Bergen" in page
    read = re.search(r'name="lest" value="(\d+)"', page).group(1)
    client.post(address, opened | {"lest": read})
    assert agreement.remarks.get().proposed["workplace"] == "Bergen"


def test_a_wish_that_was_overtaken_is_not_taken_in_and_it_is_said(answer):
    agreement = shared(workplace="Oslo")
    remark = wished(agreement, workplace="Bergen")
    write(agreement, workplace="Tromsø")
    assert OVERTAKEN in answer(remark)
    assert fresh(agreement).current.terms["workplace"] == "Tromsø" and agreement.remarks.get().waits


def test_a_wish_that_is_fulfilled_already_is_taken_in_without_a_new_version(answer):
    agreement = shared(workplace="Oslo")
    remark = wished(agreement, workplace="Bergen")
    version = write(agreement, workplace="Bergen").version
    assert "Endringen er tatt inn." in answer(remark)
    assert fresh(agreement).version == version and agreement.remarks.get().state == Remark.State.TAKEN


def test_it_is_said_before_that_signatures_go(client):
    for made, is_said in ((shared, False), (to_sign, True)):
        agreement = made(workplace="Oslo")
        wished(agreement, workplace="Bergen")
        client.force_login(again(receiver(agreement)))
        assert (VOIDS in client.get(agreement.get_absolute_url()).content.decode()) is is_said
