"""Can the portal's owner do nothing but read while an agency is open?"""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import get_resolver, reverse

from listings.applications.actions import interview, show_name, withdraw_interest, write_note
from listings.applications.models import Application
from tests.factories.opened_case import NOTE, Case

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(client):
    return Case(client)


def given(route, case):
    known = {
        "public_id": case.application.public_id,
        "posting": case.posting.pk,
        "slug": case.agency.slug,
        "step": "vurderes",
        "pk": case.note.pk,
    }
    return {name: known[name] for name in route}


def addresses(case):
    """Every address of the app, as it would be asked about this case."""
    for name, ways in get_resolver().namespace_dict["applications"][1].reverse_dict.lists():
        if isinstance(name, str):
            yield name, reverse(f"applications:{name}", kwargs=given(ways[0][0][0][1], case))


def test_every_verb_is_closed_to_her(client, case):
    """Whatever is sent to whichever address, nothing but the three pages opens, and nothing changes."""
    before = Application.objects.values().get()
    sent = {"text": "Hei", "name": "x", "steg": "vurderes", "kandidat": str(case.application.public_id), "send": "ja"}
    posted = {name: client.post(address, sent).status_code for name, address in addresses(case)}
    own = {"mine", "let_invite", "nominated", "templates"}
    assert {name for name, answer in posted.items() if answer == 200} <= own
    assert {posted[name] for name in ("opened", "opened_candidates", "opened_candidate")} == {405}
    closed = {name: answer for name, answer in posted.items() if name not in own and not name.startswith("opened")}
    assert set(closed.values()) <= {403, 404, 405} and len(closed) > 20, closed
    got = {name: client.get(address).status_code for name, address in addresses(case)}
    for shut in ("candidate", "candidates", "printed", "spreadsheet", "together", "second_chance", "invited"):
        assert got[shut] in (403, 404), shut
    assert Application.objects.values().get() == before
    assert case.application.notes.count() == case.application.tags.count() == case.application.history.count() == 1


def test_the_verbs_themselves_say_no(case):
    about = {"application": case.application, "by": case.owner}
    for verb, words in (
        (write_note, {"text": NOTE}),
        (show_name, {}),
        (interview, {"text": NOTE}),
        (withdraw_interest, {}),
    ):
        with pytest.raises(PermissionDenied):
            verb(**about, **words)
