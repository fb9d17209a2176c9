"""How is a row put away from the list, and how does it come back; and is what was noted kept?"""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from listings.applications.models import Application
from listings.facilitation import actions
from listings.facilitation.limits import MOST_OF_A_KIND
from listings.facilitation.models import Mark, Outsider, Suggestion, Wish
from listings.facilitation.queue import Worklist
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.applications import sent_interest
from tests.factories.facilitation import signed_up, suggested

pytestmark = pytest.mark.django_db
LONG_AGO = timezone.now() - timedelta(days=30)


def refs(by, kind):
    return [one.row.ref for one in Worklist(by).of("") if one.row.kind == kind]


def click(client, by, name, *args, **said):
    client.force_login(by)
    return client.post(reverse(f"facilitation:{name}", args=args), said, follow=True)


def test_done_leaves_until_it_is_another_matter(client, by):
    one = signed_up()
    page = click(client, by, "row", "sign_up", one.pk, valg="ferdig", note="Ringte dem")
    assert "Ferdig. Raden er lagt vekk." in page.content.decode()
    assert refs(by, "sign_up") == []
    assert "Notat: Ringte dem" in client.get("/formidling/?vis=lagt-vekk").content.decode()
    actions.change_sign_up(sign_up=one, by=one.made_by, needs="Noe annet")
    assert refs(by, "sign_up") == [f"sign_up:{one.pk}"]


def test_postponed_comes_back_on_its_day_with_the_note(client, by):
    one, until = signed_up(), oslo_today() + timedelta(days=7)
    click(client, by, "row", "sign_up", one.pk, valg="utsett", until=until.isoformat(), note="Ferie")
    assert refs(by, "sign_up") == []
    with time_machine.travel(timezone.now() + timedelta(days=7)):
        [back] = Worklist(by).of("")
        assert (back.row.ref, back.note, back.away) == (f"sign_up:{one.pk}", "Ferie", "")


@pytest.mark.parametrize("until", ["", "2020-01-01", "ikke en dag", "2999-01-01"])
def test_a_day_that_cannot_be_is_told_and_the_note_is_kept(client, by, until):
    one = signed_up()
    page = click(client, by, "row", "sign_up", one.pk, valg="utsett", until=until, note="Ferie i juli")
    assert "Ferie i juli" in page.content.decode() and page.context["form"].errors["until"]
    assert refs(by, "sign_up")


def test_what_is_put_away_is_taken_back_and_a_row_that_is_not_there_is_404(client, by):
    one = signed_up()
    click(client, by, "row", "sign_up", one.pk, valg="ferdig")
    click(client, by, "row", "sign_up", one.pk, valg="fram")
    assert refs(by, "sign_up") and not Mark.objects.exists()
    assert click(client, by, "row", "sign_up", one.pk + 99, valg="ferdig").status_code == 404
    assert click(client, by, "remind", "sign_up", one.pk).status_code == 404


def test_the_note_stays_until_another_is_written(client, by):
    one, until = signed_up(), oslo_today() + timedelta(days=7)
    click(client, by, "row", "sign_up", one.pk, valg="utsett", until=until.isoformat(), note="Ferie")
    page = client.get(reverse("facilitation:row", args=["sign_up", one.pk])).content.decode()
    assert 'value="Ferie"' in page
    click(client, by, "row", "sign_up", one.pk, valg="ferdig")
    assert Mark.objects.get().note == "Ferie"
    click(client, by, "row", "sign_up", one.pk, valg="ferdig", note="")
    assert Mark.objects.get().note == ""


def test_a_suggestion_is_reminded_once_and_the_note_stays(client, by, archives):
    made = suggested(signed_up(wanted=[archives]), signed_up(offered=[archives]), by)
    Suggestion.objects.update(asked_at=LONG_AGO)
    row = Worklist(by).one("waiting", made.pk).row
    Mark.objects.create(ref=row.ref, since=row.since, until=oslo_today(), note="Ringte")
    assert "Send påminnelse" in client_page(client, by, made.get_absolute_url())
    click(client, by, "remind", "waiting", made.pk)
    again = click(client, by, "remind", "waiting", made.pk).content.decode()
    assert "Raden er lagt vekk" in again and Mark.objects.get().note == "Ringte"
    assert Message.objects.filter(kind="coupling_reminder").count() == 2


def client_page(client, by, address):
    client.force_login(by)
    return client.get(address).content.decode()


def test_that_a_case_is_reminded_stands_in_its_record(client, by):
    case = sent_interest()
    Application.objects.update(changed_at=LONG_AGO)
    click(client, by, "remind", "case", case.pk)
    assert AuditEntry.objects.filter(event="application.reminded").exists()


def test_what_is_noted_about_a_person_goes_with_her(by, show, archives):
    kari = show(competences={archives: 3}, active_at=LONG_AGO)
    actions.ask_for_help(by=show().user)
    for one in Worklist(by).of(""):
        actions.finish(row=one.row, by=by, note="Noe")
    assert {mark.ref.partition(":")[0] for mark in Mark.objects.all()} == {"person", "wish"}
    kari.delete()
    actions.take_back_wish(by=Wish.objects.get().person)
    assert not Mark.objects.exists()


def test_of_each_kind_the_oldest_stand_and_those_put_away_make_room(by):
    few = MOST_OF_A_KIND + 1
    names = (Outsider(name=f"{n:03}", changed_at=LONG_AGO + timedelta(minutes=n)) for n in range(few))
    first, *_others, last = Outsider.objects.bulk_create(names)
    assert len(refs(by, "outsider")) == MOST_OF_A_KIND and f"outsider:{last.pk}" not in refs(by, "outsider")
    actions.finish(row=Worklist(by).one("outsider", first.pk).row, by=by)
    assert len(refs(by, "outsider")) == MOST_OF_A_KIND and f"outsider:{last.pk}" in refs(by, "outsider")
