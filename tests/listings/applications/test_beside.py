"""Notes with their authors, and the agency's own tags: seen by nobody else, and gone with the application."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application, CandidateNote, CandidateTag
from portal.foundation.personal_data import DECLARATIONS
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(marte):
    return sent_interest(published_posting(marte.memberships.get().agency, by=marte), employee(name="Kari Moe"))


def page(case, name="candidate", *more):
    return reverse(f"applications:{name}", args=[case.public_id, *more])


def text_of(response):
    return response.content.decode()


def test_colleagues_read_each_others_notes_and_change_their_own(client, case, marte):
    per = publisher(case.posting.agency, name="Per Lie")
    note = actions.write_note(application=case, by=per, text="Ring henne i mai.")
    shown = text_of(client.get(page(case)))
    assert "Ring henne i mai." in shown and "Per Lie" in shown and page(case, "note", note.pk) not in shown
    assert client.get(page(case, "note", note.pk)).status_code == 404
    with pytest.raises(PermissionDenied):
        actions.delete_note(note=note, by=marte)
    client.force_login(per)
    client.post(page(case, "note", note.pk), {"text": "Ring henne i juni."})
    note.refresh_from_db()
    assert note.text == "Ring henne i juni." and note.changed_at
    client.post(page(case, "note", note.pk), {"slett": "1"})
    assert not CandidateNote.objects.exists()


def test_a_note_that_is_refused_keeps_what_was_typed(client, case, marte):
    note = actions.write_note(application=case, by=marte, text="Sterk.")
    shown = text_of(client.post(page(case, "note", note.pk), {"text": "01019012345"}))
    assert "Ikke skriv fødselsnummer" in shown and "01019012345" in shown
    assert "Skriv et notat" in text_of(client.post(page(case), {"text": " "}))
    note.refresh_from_db()
    assert note.text == "Sterk."


def test_tags_are_put_on_filtered_by_and_taken_off(client, case):
    other = sent_interest(case.posting, employee(name="Nils Li"))
    client.post(page(case, "tags"), {"name": "Digital"})
    client.post(page(case, "tags"), {"name": "digital"})
    tag = CandidateTag.objects.get()
    table = reverse("applications:candidates", args=[case.posting_id])
    shown = text_of(client.get(f"{table}?merke={tag.pk}"))
    assert "Kari Moe" in shown and "Nils Li" not in shown
    assert other.name in text_of(client.get(table))
    client.post(page(case, "tags"), {"fjern": tag.pk})
    assert not CandidateTag.objects.exists() and not case.tags.exists()


@pytest.mark.parametrize("name, says", [("", "Skriv hva"), ("x" * 31, "høyst 30"), ("http://a.no", "nettadresse")])
def test_a_tag_that_is_refused_is_shown_again(client, case, name, says):
    shown = text_of(client.post(page(case, "tags"), {"name": name}))
    assert says in shown and name in shown and not CandidateTag.objects.exists()


@pytest.mark.parametrize("forged", ["x", "9" * 30, "-1"])
def test_a_forged_number_takes_nothing_off(client, case, marte, forged):
    actions.tag(application=case, by=marte, name="Digital")
    assert client.post(page(case, "tags"), {"fjern": forged}).status_code == 200
    assert (
        client.get(reverse("applications:candidates", args=[case.posting_id]) + f"?merke={forged}").status_code == 200
    )
    assert case.tags.count() == 1


def test_the_tag_of_another_agency_is_another_tag(case, marte):
    actions.tag(application=case, by=marte, name="Digital")
    theirs = sent_interest(published_posting())
    by = publisher(theirs.posting.agency)
    actions.tag(application=theirs, by=by, name="Digital")
    actions.untag(application=theirs, by=by, pk=case.tags.get().pk)
    assert case.tags.count() == theirs.tags.count() == 1


def test_the_person_and_other_agencies_see_neither(client, case, marte):
    note = actions.write_note(application=case, by=marte, text="Sterk på klagesaker.")
    actions.tag(application=case, by=marte, name="Favoritt")
    client.force_login(case.person)
    shown = text_of(client.get(case.get_absolute_url()))
    assert "Sterk på klagesaker" not in shown and "Favoritt" not in shown
    for stranger in (case.person, publisher()):
        client.force_login(stranger)
        assert client.post(page(case, "tags"), {"name": "x"}).status_code == 404
        assert client.post(page(case, "note", note.pk), {"text": "x"}).status_code == 404


def test_all_of_it_goes_with_the_application(case, marte):
    actions.write_note(application=case, by=marte, text="Sterk.")
    actions.tag(application=case, by=marte, name="Favoritt")
    Application.objects.get().delete()
    assert not CandidateNote.objects.exists() and not Application.tags.through.objects.exists()
    assert {"applications.CandidateNote", "applications.Application_tags"} <= DECLARATIONS.keys()
