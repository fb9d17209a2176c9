"""Can a person tell what she has lived through, send it, and have the last word on it?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from portal.notifications.models import Message
from stories import actions
from stories.models import Experience
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.told import experience, fresh
from tests.services.places import PROJECT

pytestmark = pytest.mark.usefixtures("portal_tree")
PICTURE = PROJECT / "home/demo/data/portraits/liv.png"


def write_at(told, step):
    return reverse("stories:write", args=[told.public_id, step])


def told_by(person):
    return Experience.objects.get(author=person)


@pytest.fixture
def author(client):
    person = employee(AgencyFactory(short="Kystverket"), name="Kari Nordmann", title="rådgiver")
    client.force_login(person)
    return person


def test_the_guided_form_leads_from_nothing_to_the_editor(client, author):
    host, editor = AgencyFactory(short="Arkivverket"), portal_editor()
    client.post("/fortell/", {"kind": "experience"})
    told = told_by(author)
    what = {"title": "Åtte mil hyller", "language": "nb", "host_agency": host.pk, "year": "2019", "month": "8"}
    answer = client.post(write_at(told, "hva"), what | {"months": "6"})
    assert answer["Location"] == write_at(told, "fortell")
    client.post(write_at(told, "fortell"), {"did": "Jeg telte hyller.", "learned": "Mye om oss selv."})
    client.post(write_at(told, "vis"), {"shown_as": "title", "is_public": "on"})
    client.post(write_at(told, "nevnt"), {"names_nobody": "on"})
    client.post(reverse("stories:review", args=[told.public_id]))
    told = fresh(told)
    assert (told.status, told.started_on.year, told.months) == (Stage.SENT, 2019, 6)
    assert Message.objects.get(person=editor).kind == "experience_sent"


def test_what_is_right_is_kept_beside_what_is_wrong(client, author):
    told = experience(author)
    answer = client.post(write_at(told, "hva"), {"title": "Ny tittel", "language": "nb", "year": "1066", "month": "1"})
    page = answer.content.decode()
    assert "Skriv 1970 eller mer" in page and 'value="1066"' in page
    assert fresh(told).title == "Ny tittel"


def test_a_pause_saves(client, author):
    told = experience(author)
    answer = client.post(write_at(told, "fortell"), {"did": "Halvveis"}, headers={"HX-Request": "true"})
    assert "Lagret" in answer.content.decode() and fresh(told).did == "Halvveis"


@pytest.mark.parametrize("title", ["x" * 300, "To\nlinjer\u202e", "<b>æøå</b> 🌊"])
def test_odd_titles_lose_nothing(client, author, title):
    told = experience(author)
    answer = client.post(write_at(told, "hva"), {"title": title, "language": "nb"})
    assert answer.status_code in (200, 302)
    if len(title) > 150:
        assert title in answer.content.decode() and "høyst 150 tegn" in answer.content.decode()


def test_a_picture_needs_words(client, author):
    told = experience(author)
    upload = SimpleUploadedFile("liv.png", PICTURE.read_bytes(), "image/png")
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture": upload})
    told = fresh(told)
    assert told.picture
    with pytest.raises(ValidationError, match="hva bildet viser"):
        actions.send(experience=told, by=author)
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture_alt": "Liv foran hyllene"})
    actions.send(experience=fresh(told), by=author)
    assert fresh(told).status == Stage.SENT and fresh(told).picture


def test_a_picture_is_hers_and_the_editors_alone(client, author, settings):
    told = experience(author)
    upload = SimpleUploadedFile("liv.png", PICTURE.read_bytes(), "image/png")
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture": upload, "picture_alt": "Liv"})
    address = reverse("stories:picture", args=[told.public_id])
    assert client.get(address).status_code == 200
    client.force_login(portal_editor())
    assert client.get(address).status_code == 404
    actions.send(experience=fresh(told), by=author)
    assert client.get(address).status_code == 200


def test_a_draft_with_holes_is_not_sent(author):
    told = experience(author, did="", host_agency=None)
    with pytest.raises(ValidationError) as refused:
        actions.send(experience=told, by=author)
    assert refused.value.messages == ["Velg hvor du var, eller skriv et annet sted", "Skriv hva du gjorde"]


def test_no_step_is_done_before_she_has_been_there(client, author):
    client.post("/fortell/", {"kind": "experience"})
    told = told_by(author)

    def ahead():
        steps = client.get(write_at(told, "hva")).context["steps"]
        return [step["value"] for step in steps if step["state"] == "ahead"]

    assert ahead() == ["fortell", "vis", "nevnt", "se-over"]
    client.post(write_at(told, "vis"), {"shown_as": ""})
    assert "vis" in ahead()
    client.post(write_at(told, "vis"), {"shown_as": "anonymous"})
    assert ahead() == ["fortell", "nevnt", "se-over"]
    with pytest.raises(ValidationError, match="Velg hvordan"):
        actions.send(experience=experience(author, shown_as=""), by=author)


@pytest.mark.parametrize("names_nobody", [True, False])
def test_the_editor_reads_whether_she_has_answered_that_nobody_is_named(client, author, names_nobody):
    told = experience(author, stage=Stage.SENT)
    Experience.objects.update(names_nobody=names_nobody)
    client.force_login(portal_editor())
    page = client.get(reverse("stories:handle", args=[told.public_id])).content.decode()
    assert ("har svart at ingen andre er nevnt" in page) == names_nobody
    assert ("Ingen er ført opp ennå" in page) != names_nobody


def test_nobody_else_reads_writes_or_sends_it(client, author):
    told, stranger = experience(author), employee()
    with pytest.raises(PermissionDenied):
        actions.write(experience=told, by=stranger, words={"title": "Kapret"})
    client.force_login(stranger)
    for name in ("told", "review", "approve", "withdraw"):
        assert client.get(reverse(f"stories:{name}", args=[told.public_id])).status_code == 404
    assert client.post(write_at(told, "hva"), {"title": "Kapret"}).status_code == 404
