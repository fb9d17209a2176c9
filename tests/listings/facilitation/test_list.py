"""What stands in the facilitator's list and why, what leaves it, and what comes back?"""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from listings.applications.models import Application
from listings.applications.status import Stage
from listings.facilitation import actions
from listings.facilitation.candidates import people_near
from listings.facilitation.models import Outsider, SignUp, Suggestion
from listings.facilitation.queue import Worklist
from listings.facilitation.status import Answer
from listings.profiles.models import Profile
from listings.requests.models import Request
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.facilitation import signed_up, suggested
from tests.factories.invitations import invited
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.requests import asked, owner_of

pytestmark = pytest.mark.django_db
LONG_AGO = timezone.now() - timedelta(days=30)


def refs(by, kind):
    return [one.row.ref for one in Worklist(by).of("") if one.row.kind == kind]


def click(client, by, name, *args, **said):
    client.force_login(by)
    return client.post(reverse(f"facilitation:{name}", args=args), said, follow=True)


def test_the_list_is_for_facilitators(client, by):
    for person in (publisher(), employee()):
        client.force_login(person)
        assert client.get("/formidling/").status_code == 403
    client.force_login(by)
    assert "Ingenting venter her nå" in client.get("/formidling/").content.decode()


def test_a_sign_up_waits_until_somebody_is_asked_and_comes_back_after_a_no(by, archives):
    one, other = signed_up(wanted=[archives]), signed_up(offered=[archives])
    assert len(refs(by, "sign_up")) == 2
    made = suggested(one, other, by)
    assert refs(by, "sign_up") == []
    actions.answer(side=made.sides.get(number=1), by=one.made_by, says=Answer.NOT_NOW)
    assert {one.row.why for one in Worklist(by).of("")} == {"Det forrige forslaget ble ikke noe av."}
    actions.withdraw_sign_up(sign_up=one, by=one.made_by)
    assert refs(by, "sign_up") == [f"sign_up:{other.pk}"]


def test_needs_that_fewer_than_three_fit(by, archives, show):
    posting = published_posting(AgencyFactory(), wanted=[archives])
    assert refs(by, "need") == [f"need:{posting.pk}"]
    for _ in range(3):
        show(competences={archives: 3})
    assert refs(by, "need") == []
    Profile.objects.filter(pk=Profile.objects.first().pk).update(visibility="hidden")
    [row] = [one.row for one in Worklist(by).of("behov")]
    assert row.why.startswith("2 personer har minst halvparten av det som trengs.")


def test_people_nobody_has_asked(by, archives, show):
    kari = show(competences={archives: 3}, active_at=LONG_AGO)
    show(competences={archives: 3})
    hidden = show("Siv Skjult", active_at=LONG_AGO, visibility="hidden")
    show(active_at=LONG_AGO, paused_until=oslo_today())
    somebody = show(competences={archives: 3}, active_at=LONG_AGO)
    sent_interest(by=show(active_at=LONG_AGO).user)
    invited(profile=show(active_at=LONG_AGO, visibility="everyone"))
    made = suggested(somebody, published_posting(wanted=[archives]), by)
    assert refs(by, "person") == [f"person:{kari.pk}"]
    assert hidden.user.name not in str(Worklist(by).all)
    actions.answer(side=made.sides.get(number=1), by=somebody.user, says=Answer.NOT_NOW)
    assert set(refs(by, "person")) == {f"person:{kari.pk}", f"person:{somebody.pk}"}


def test_wishes_are_seen_while_the_profile_is_shown(by, show):
    kari = show("Kari Nordmann")
    actions.ask_for_help(by=kari.user, text="Noe med kyst")
    assert len(refs(by, "wish")) == 1
    Profile.objects.update(visibility="hidden")
    assert refs(by, "wish") == []


def test_a_stalled_case_says_whose_turn_it_is_and_never_who(client, by):
    case = sent_interest(by=employee(name="Kari Nordmann"))
    assert refs(by, "case") == []
    Application.objects.update(changed_at=LONG_AGO)
    client.force_login(by)
    page = client.get("/formidling/?vis=star-stille").content.decode()
    assert f"Det er {case.posting.agency.short} sin tur." in page and "Kari Nordmann" not in page
    click(client, by, "remind", "case", case.pk)
    assert refs(by, "case") == []
    assert Message.objects.filter(kind="case_stalled", person=case.posting.owner).exists()
    Application.objects.update(status=Stage.OFFERED)
    with time_machine.travel(timezone.now() + timedelta(days=15)):
        assert "kandidatens tur" in Worklist(by).of("star-stille")[0].row.why


def test_a_request_that_nobody_answers_is_reminded_and_its_words_are_not_told(client, by):
    request = asked(message="Vi kan låne dere en jurist")
    assert refs(by, "request") == []
    Request.objects.update(changed_at=LONG_AGO)
    client.force_login(by)
    page = client.get("/formidling/?vis=star-stille").content.decode()
    assert f"{request.owner.short} har ikke svart på forespørselen fra {request.agency.short}" in page
    assert "Vi kan låne dere" not in page
    click(client, by, "remind", "request", request.pk)
    assert refs(by, "request") == []
    assert Message.objects.filter(kind="request_waits", person=owner_of(request)).count() == 1


def test_a_suggestion_that_nobody_answers_is_reminded(client, by, archives):
    made = suggested(signed_up(wanted=[archives]), signed_up(offered=[archives]), by)
    Suggestion.objects.update(asked_at=LONG_AGO)
    assert refs(by, "waiting") == [f"waiting:{made.pk}"]
    click(client, by, "remind", "waiting", made.pk)
    assert refs(by, "waiting") == []
    assert Message.objects.filter(kind="coupling_reminder").count() == 2


def test_the_most_overdue_stands_first(by):
    old, new = signed_up(), signed_up()
    SignUp.objects.filter(pk=old.pk).update(changed_at=LONG_AGO)
    outsider = Outsider.objects.create(name="Etat U", changed_at=timezone.now() - timedelta(days=20))
    assert [one.row.ref for one in Worklist(by).of("")] == [
        f"sign_up:{old.pk}",
        f"outsider:{outsider.pk}",
        f"sign_up:{new.pk}",
    ]


def test_a_need_is_counted_as_people_are_shown_for_it(by, archives, show):
    """Not her own agency's, not who hides from it, not who is of an agency it is not meant for."""
    agency = AgencyFactory()
    posting = published_posting(agency, wanted=[archives])
    show(competences={archives: 3}, agency=agency)
    show(competences={archives: 3}).hidden_from.add(agency)
    ProfileFactory(user=by, competences={archives: 3}, visibility="everyone")
    show(competences={archives: 3})
    [row] = [one.row for one in Worklist(by).of("behov")]
    assert row.why.startswith("1 person har minst halvparten av det som trengs.")
    assert len(people_near(posting, by)) == 1
