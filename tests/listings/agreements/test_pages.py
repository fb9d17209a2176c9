"""Does each page stand for those it is for, and lead on from a draft to a signature?"""

from datetime import timedelta

import pytest
import vobject
from django.urls import reverse

from listings.agreements.models import Agreement, RuleSetting
from listings.agreements.status import Party, Status
from portal.foundation.clock import oslo_today
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import again, fresh, in_force, place, receiver, sender, shared, signer, to_sign
from tests.factories.calendars import events_of

pytestmark = pytest.mark.django_db


def at(agreement, name="agreement", **more):
    return reverse(f"agreements:{name}", kwargs={"public_id": agreement.public_id, **more})


def test_from_a_place_to_a_draft(client):
    application = place()
    client.force_login(application.posting.created_by)
    address = reverse("agreements:make", args=[application.public_id])
    assert client.get(address).status_code == 200
    page = client.post(address, follow=True).content.decode()
    assert "Avtale om hospitering" in page and application.posting.agency.name_nb in page
    assert client.get(address).url == Agreement.objects.get().get_absolute_url()


def test_the_second_writer_sees_both_texts(client):
    agreement = shared()
    client.force_login(receiver(agreement))
    address = at(agreement, "edit", group="oppgaver")
    page = client.get(address).content.decode()
    assert f'name="lest" value="{agreement.version}"' in page
    client.post(address, {"lest": agreement.version, "tasks": "Den enes tekst"})
    page = client.post(address, {"lest": agreement.version, "tasks": "Den andres tekst"}).content.decode()
    assert "Den enes tekst" in page and "Den andres tekst" in page
    assert f'name="lest" value="{agreement.version + 1}"' in page
    client.post(address, {"lest": agreement.version + 1, "tasks": "Den andres tekst"})
    assert fresh(agreement).current.terms["tasks"] == "Den andres tekst"


@pytest.mark.parametrize("sent", [{"lest": "x"}, {"lest": "9" * 40}, {}])
def test_odd_numbers_of_versions_lose_nothing(client, sent):
    agreement = shared()
    client.force_login(receiver(agreement))
    page = client.post(at(agreement, "edit", group="oppgaver"), {"tasks": "Mitt", **sent})
    assert page.status_code == 200 and "Mitt" in page.content.decode()


def test_a_signature_on_the_page(client):
    agreement = to_sign()
    client.force_login(signer(agreement, Party.PERSON))
    address = at(agreement, "sign", party="person")
    page = client.get(address)
    shown = page.content.decode()
    assert "Lage kurs i saksbehandling" in shown and f"<dd>{agreement.person.name}</dd>" in shown
    digest = page.context["digest"]
    assert "Kryss av" in client.post(address, {"digest": digest}).content.decode()
    client.post(address, {"digest": digest, "has_read": "on"})
    assert agreement.signatures.get().digest == digest
    assert client.get(at(agreement, "verify")).context["untouched"]


def test_an_old_sign_in_is_asked_again(client):
    agreement = to_sign()
    client.force_login(signer(agreement, Party.PERSON))
    session = client.session
    session["shown_at"] -= 3600
    session.save()
    page = client.get(at(agreement, "sign", party="person")).content.decode()
    assert "Logg inn på nytt" in page and 'name="has_read"' not in page
    answer = client.post(at(agreement, "again", party="person"))
    assert answer.url.startswith("/logg-inn/?next=") and "_auth_user_id" not in client.session


@pytest.mark.parametrize("name", ["agreement", "versions", "verify"])
def test_all_parties_read_each_page(client, name):
    agreement = in_force()
    for person in (receiver(agreement), again(sender(agreement)), agreement.person, signer(agreement, Party.SENDING)):
        client.force_login(person)
        assert client.get(at(agreement, name)).status_code == 200
    client.force_login(portal_administrator())
    assert client.get(at(agreement, name)).status_code == 404


def test_another_program_reads_the_days(client):
    agreement = in_force()
    client.force_login(agreement.person)
    calendar = vobject.readOne(client.get(at(agreement, "calendar")).content.decode())
    days = {event.uid.value.rpartition("-")[2].partition("@")[0]: event.dtstart.value for event in calendar.vevent_list}
    assert days["starts"] == agreement.starts and days["ends"] == agreement.ends
    assert "extension" not in days


def test_what_can_be_extended_has_the_last_day_to_agree_on_it(client):
    agreement = in_force(extension_until=oslo_today() + timedelta(days=300))
    client.force_login(agreement.person)
    event = events_of(client.get(at(agreement, "calendar")).content.decode())["extension"]
    assert event.dtstart.value == agreement.ends
    receiving = agreement.receiving.short
    assert event.summary.value == f"Siste dag for å avtale forlengelse av hospitering hos {receiving}"


def test_the_list_of_an_agency(client, django_assert_max_num_queries):
    agreement = in_force(starts=oslo_today())
    for _ in range(3):
        to_sign()
    client.force_login(receiver(agreement))
    address = reverse("agreements:of_agency", args=[agreement.receiving.slug])
    with django_assert_max_num_queries(40):
        page = client.get(f"{address}?vis=gjelder").content.decode()
    assert agreement.person.name in page and "Inne nå: 1" in page
    assert client.get(f"{address}?vis=tull").status_code == 200


def test_the_rules_say_one_day_and_twelve_months(client):
    client.force_login(portal_administrator())
    page = client.get(reverse("agreements:rules")).content.decode()
    assert ">1 dag<" in page and ">12 måneder<" in page and ">–<" in page


def test_nobody_is_in_before_the_first_day(client):
    agreement = in_force()
    client.force_login(receiver(agreement))
    page = client.get(reverse("agreements:of_agency", args=[agreement.receiving.slug])).content.decode()
    assert "Inne nå: 0" in page


def test_an_administrator_sets_a_limit(client):
    client.force_login(portal_administrator())
    address = reverse("agreements:rule", args=["longest"])
    words = {"severity": "blocks", "source": "Nytt rundskriv", "source_date": "2026-12-01"}
    assert "Skriv et helt tall" in client.post(address, {"limit": "0", **words}).content.decode()
    assert client.post(address, {"limit": "9", **words}).status_code == 302
    assert RuleSetting.objects.get().limit == 9
    assert "Nytt rundskriv" in client.get(address).content.decode()


def test_one_whose_home_account_is_closed_still_signs(client):
    agreement = to_sign()
    agreement.person.memberships.all().delete()
    client.force_login(agreement.person)
    page = client.get(at(agreement, "sign", party="person"))
    sent = {"digest": page.context["digest"], "has_read": "on"}
    answer = client.post(at(agreement, "sign", party="person"), sent)
    assert answer.url == agreement.get_absolute_url()
    agreement = fresh(agreement)
    assert agreement.signatures.count() == 1 and agreement.status == Status.TO_SIGN
