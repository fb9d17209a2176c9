"""What was written while nobody else read the agreement, is read by nobody else later either."""

import pytest
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.handing_out import agreements_of, versions_of
from portal.notifications.models import Message
from tests.factories.agreements import drafted, fresh, receiver, sender

pytestmark = pytest.mark.django_db
SECRET, AGREED, BACK, NOW = "Vi betaler lite", "Lage kurs", "Kanskje ikke likevel", "Lage kurs og veilede"


def write(agreement, tasks):
    by = receiver(agreement)
    actions.edit_agreement(agreement=agreement, by=by, read=agreement.version, new={"tasks": tasks})
    return fresh(agreement)


@pytest.fixture
def agreement(db):
    """Written twice, shared, taken back, written twice again and shared again."""
    found = write(write(drafted(tasks="Aller første"), SECRET), AGREED)
    actions.share_agreement(agreement=found, by=receiver(found))
    actions.take_back_agreement(agreement=fresh(found), by=receiver(found))
    found = write(write(fresh(found), BACK), NOW)
    actions.share_agreement(agreement=found, by=receiver(found))
    return fresh(found)


def compared(client, agreement, person, **which):
    client.force_login(person)
    return client.get(reverse("agreements:versions", args=[agreement.public_id]), which).content.decode()


@pytest.mark.parametrize("which", [{}, {"fra": 2, "til": 3}, {"fra": 3, "til": 5}, {"fra": 5, "til": 6}])
def test_the_others_compare_what_they_were_shown(client, agreement, which):
    for person in (sender(agreement), agreement.person):
        page = compared(client, agreement, person, **which)
        assert SECRET not in page and BACK not in page and "Aller første" not in page
    page = compared(client, agreement, sender(agreement))
    assert AGREED in page and NOW in page


def test_its_own_agency_compares_all_of_them(client, agreement):
    assert SECRET in compared(client, agreement, receiver(agreement), fra=3, til=4)
    assert BACK in compared(client, agreement, receiver(agreement), fra=5, til=6)


def test_what_is_written_while_they_read_is_shown_also_when_it_is_written_over(client, agreement):
    agreement = write(write(agreement, "Mens dere leste"), "Til sist")
    assert "Mens dere leste" in compared(client, agreement, sender(agreement), fra=6, til=7)


def test_the_person_is_given_the_versions_she_was_shown(agreement):
    assert [row["terms"]["tasks"] for row in versions_of(agreement.person)] == [AGREED, NOW]
    assert agreements_of(agreement.person)[0]["terms"]["tasks"] == NOW


def test_of_a_draft_she_is_told_that_there_is_one():
    agreement = drafted(tasks=SECRET)
    assert [row["terms"] for row in agreements_of(agreement.person)] == [""] and versions_of(agreement.person) == []


def taken_back():
    """And written on since."""
    agreement = drafted(tasks=AGREED)
    actions.share_agreement(agreement=agreement, by=receiver(agreement))
    actions.take_back_agreement(agreement=fresh(agreement), by=receiver(agreement))
    return write(fresh(agreement), SECRET)


@pytest.mark.parametrize("made", [lambda: drafted(tasks=SECRET), taken_back])
def test_a_draft_that_comes_to_nothing_is_shown_to_nobody_else(client, made):
    agreement = made()
    told = set(Message.objects.values_list("pk", flat=True))
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Feil person")
    for person, answer in ((sender(agreement), 404), (agreement.person, 404), (receiver(agreement), 200)):
        client.force_login(person)
        assert client.get(agreement.get_absolute_url()).status_code == answer
    assert not Message.objects.exclude(pk__in=told).exists()
    assert SECRET not in f"{agreements_of(agreement.person)} {versions_of(agreement.person)}"


def test_what_was_shared_is_read_also_when_it_comes_to_nothing(client, agreement):
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Ombestemt")
    client.force_login(agreement.person)
    assert NOW in client.get(agreement.get_absolute_url()).content.decode()
