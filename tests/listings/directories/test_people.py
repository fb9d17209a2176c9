"""Does a person of the directory become, stay and cease to be one of the agency's people?"""

import pytest
from django.contrib.auth import get_user_model
from django.core import mail

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.directories.models import DirectoryPerson
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.directories import WORK, op, user

WHOLE = {
    "externalId": "58342554-38d6-4ec8-948c-50044d0a33fd",
    "name": {"givenName": "Kari", "familyName": "Nordmann", "formatted": "Kari Nordmann"},
    "title": "Rådgiver",
    "emails": [{"type": "work", "value": "kari@etat-a.no", "primary": True}],
    WORK: {"department": "Analyse", "manager": {"value": "26118915-6090-4610-87e4-49d8ca9f808d"}, "costCenter": "7"},
    "preferredLanguage": "nb-NO",
    "phoneNumbers": [{"type": "mobile", "value": "99887766"}],
    "nickName": "Kaia",
}


def place(address="kari@etat-a.no"):
    return Membership.objects.select_related("user").get(user__email=address)


def test_who_is_sent_is_in_at_once_and_is_not_written_to(entra, agency):
    told = entra.person(**WHOLE)
    membership = place()
    assert membership.status == MembershipStatus.ACTIVE
    assert (membership.user.name, membership.user.title, membership.unit) == ("Kari Nordmann", "Rådgiver", "Analyse")
    assert told["active"] is True
    assert told[WORK] == {"department": "Analyse"}
    assert not mail.outbox and not Message.objects.exists()


def test_what_is_not_kept_is_not_answered(entra):
    told = entra.person(**WHOLE)
    assert not {"preferredLanguage", "phoneNumbers", "nickName"} & set(told)
    assert told["emails"] == [{"type": "work", "value": "kari@etat-a.no"}]


def test_the_answer_says_where_she_is(entra):
    answer = entra.post("/Users", user("kari@etat-a.no"))
    assert answer["Location"] == answer.json()["meta"]["location"]
    assert entra.client.get(answer["Location"], headers={"Authorization": f"Bearer {entra.token}"}).status_code == 200


@pytest.mark.parametrize("again", [{"userName": "KARI@etat-a.no"}, {"userName": "ny@etat-a.no", "externalId": "7"}])
def test_the_same_twice_is_a_conflict(entra, again):
    entra.person(externalId="7")
    answer = entra.post("/Users", user("x@etat-a.no") | again)
    assert (answer.status_code, answer.json()["scimType"]) == (409, "uniqueness")


@pytest.mark.parametrize(
    "wrong",
    [
        {"userName": "kari"},
        {"userName": "kari@gmail.com"},
        {"userName": "kari@etat-b.no"},
        {"userName": ""},
        {"userName": None},
        {"userName": ["kari@etat-a.no"]},
        {"emails": [{"type": "work", "value": "kari@gmail.com"}]},
        {"title": "Født 01019012345"},
        {"externalId": "010190 12345"},
        {"displayName": "Se https://evil.example"},
        {"displayName": "x" * 151},
        {"active": "kanskje"},
    ],
)
def test_what_may_not_be_kept_is_refused_with_a_reason(entra, wrong):
    answer = entra.post("/Users", user("kari@etat-a.no") | wrong)
    assert (answer.status_code, answer.json()["scimType"]) == (400, "invalidValue")
    assert answer.json()["detail"]
    assert not DirectoryPerson.objects.exists()


def test_eleven_digits_in_an_id_of_the_directory_are_no_birth_number(entra):
    assert entra.person(externalId="a3b1c2d4-0000-4000-8000-12345678901a")


def test_she_is_replaced_as_a_whole(entra):
    told = entra.person(**WHOLE)
    answer = entra.put(f"/Users/{told['id']}", user("kari@etat-a.no", displayName="Kari Berg"))
    assert answer.status_code == 200
    assert "title" not in answer.json()
    assert place().user.name == "Kari Berg"


def test_silence_lets_nobody_in_again(entra):
    told = entra.person()
    entra.patch(f"/Users/{told['id']}", op("replace", "active", False))
    content = {"userName": "kari@etat-a.no", "title": "Sjef"}
    assert entra.put(f"/Users/{told['id']}", content).status_code == 200
    assert place().status == MembershipStatus.ENDED
    assert entra.patch(f"/Users/{told['id']}", op("replace", "active", True)).json()["active"] is True
    assert place().status == MembershipStatus.ACTIVE


def test_who_is_sent_as_out_gets_no_account(entra):
    assert entra.person(active=False)["active"] is False
    assert not get_user_model().objects.filter(email="kari@etat-a.no").exists()


def test_who_is_here_already_is_taken_over(entra, agency):
    kari = employee(agency, email="kari@etat-a.no", name="Kari")
    entra.person()
    kari.refresh_from_db()
    assert kari.name == "Kari Nordmann"
    assert kari.memberships.count() == 1


def test_a_new_address_is_the_same_person(entra):
    told = entra.person()
    before = place().user_id
    entra.patch(f"/Users/{told['id']}", op("replace", "userName", "kari.berg@etat-a.no"))
    assert place("kari.berg@etat-a.no").user_id == before


def test_an_address_that_has_an_account_is_that_account(entra, agency):
    told = entra.person()
    other = employee(agency, email="kari.berg@etat-a.no")
    entra.patch(f"/Users/{told['id']}", op("replace", "userName", "kari.berg@etat-a.no"))
    assert DirectoryPerson.objects.get().membership.user == other
    assert place().status == MembershipStatus.ENDED


def test_who_is_removed_is_not_there_any_more(entra):
    told = entra.person()
    assert entra.delete(f"/Users/{told['id']}").status_code == 204
    assert entra.get(f"/Users/{told['id']}").status_code == 404
    assert entra.delete(f"/Users/{told['id']}").status_code == 404
    assert place().status == MembershipStatus.ENDED
    assert entra.person()["id"] != told["id"]
    assert place().status == MembershipStatus.ACTIVE


def test_who_was_put_out_by_hand_is_told_as_out(entra, hanne):
    from listings.agencies.actions import end_membership

    told = entra.person()
    end_membership(membership=place(), by=hanne)
    assert entra.get(f"/Users/{told['id']}").json()["active"] is False
    entra.patch(f"/Users/{told['id']}", op("replace", "title", "Sjef"))
    assert place().status == MembershipStatus.ENDED


@pytest.mark.parametrize("verb", ["patch", "delete"])
def test_the_last_administrator_stays(entra, hanne, verb):
    told = entra.post("/Users", user(hanne.email)).json()
    path = f"/Users/{told['id']}"
    answer = entra.delete(path) if verb == "delete" else entra.patch(path, op("replace", "active", False))
    assert answer.status_code == 409
    assert "administrator" in answer.json()["detail"]
    assert place(hanne.email).status == MembershipStatus.ACTIVE


def test_who_did_it_is_the_key(entra, agency):
    entra.person()
    entry = AuditEntry.objects.get(event="membership.begun")
    key = agency.directory_keys.get()
    assert entry.by is None
    assert (entry.agency, entry.facts["directory_key"]) == (str(agency.public_id), str(key.public_id))
