"""Is an agency that is not in asked by a text the facilitator can change, and is nothing kept too long?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.facilitation import actions
from listings.facilitation.models import Mark, Outsider, SignUp, Suggestion, Wish
from listings.facilitation.queue import Worklist
from portal.foundation.personal_data import DECLARATIONS
from portal.foundation.retention import KEPT
from portal.notifications.models import Mail, Message
from tests.factories.facilitation import signed_up, suggested
from tests.factories.postings import published_posting
from tests.retention import carry_out

pytestmark = pytest.mark.django_db
FACTS = {"name": "Norsk fyrvesen", "email": "post@fyr.example.no", "named_by": "Kystverket"}


@pytest.fixture
def outsider(client, by):
    client.force_login(by)
    client.post("/formidling/virksomheter/", FACTS)
    return Outsider.objects.get()


def stands(by):
    return [one.row.step for one in Worklist(by).of("utenfor")]


def test_from_named_to_joined(client, by, outsider):
    address = outsider.get_absolute_url()
    page = client.get(address).content.decode()
    assert "Kystverket nevnte dere" in page and stands(by) == ["Send en invitasjon."]
    client.post(address, {"text": "Hei!\n\nVil dere være med?"})
    mail = Mail.objects.get(address=FACTS["email"])
    assert mail.messages.get().context["text"].startswith("Hei!") and stands(by) == []
    client.post(address, {"steg": "answer"})
    assert stands(by) == ["Hjelp dem inn, eller avslutt."]
    client.post(address, {"steg": "join"})
    outsider.refresh_from_db()
    assert (outsider.status, outsider.email, stands(by)) == ("joined", "", [])
    assert not Mail.objects.filter(pk=mail.pk).exists() and not Message.objects.filter(kind="outsider_asked").exists()
    page = client.post(f"{address}endre/", {"email": "ny@fyr.example.no", "named_by": ""})
    assert page.context["form"].errors["email"]
    outsider.refresh_from_db()
    assert outsider.email == ""
    assert "Dette kan ikke gjøres nå" in client.post(address, {"steg": "answer"}, follow=True).content.decode()


def test_two_clicks_are_one_mail_and_it_goes_with_the_row(client, outsider):
    for _ in range(2):
        client.post(outsider.get_absolute_url(), {"text": "Hei!"})
    assert Mail.objects.filter(address=FACTS["email"]).count() == 1
    outsider.delete()
    assert not Mail.objects.filter(address=FACTS["email"]).exists()


def test_without_an_address_nobody_is_asked_and_the_text_is_kept(client, by, outsider):
    client.post(f"{outsider.get_absolute_url()}endre/", {"email": "", "named_by": "DFØ"})
    page = client.post(outsider.get_absolute_url(), {"text": "Min egen tekst"}).content.decode()
    assert "Skriv e-postadressen først." in page and "Min egen tekst" in page
    assert not Mail.objects.filter(address__contains="fyr").exists()


def test_the_same_name_is_registered_once(client, by, outsider):
    assert client.post("/formidling/virksomheter/", FACTS).context["form"].errors["name"]
    assert actions.register_outsider(by=by, **FACTS) == outsider


def tend():
    carry_out(*(code for code in KEPT if code.startswith("facilitation.")))


def test_a_year_after_it_is_over_it_is_deleted(by, outsider, show, archives):
    one, other = signed_up(wanted=[archives]), signed_up(offered=[archives])
    made = suggested(one, other, by)
    actions.ask_for_help(by=show().user)
    actions.withdraw_sign_up(sign_up=one, by=one.made_by)
    actions.finish(row=Worklist(by).all[0].row, by=by)
    tend()
    assert SignUp.objects.count() == 2 and Mark.objects.exists()
    long_ago = timezone.now() - timedelta(days=366)
    for model, column in ((SignUp, "changed_at"), (Wish, "made_at"), (Outsider, "changed_at"), (Mark, "at")):
        model.objects.update(**{column: long_ago})
    tend()
    assert list(SignUp.objects.order_by("pk")) == [one, other] and list(Suggestion.objects.all()) == [made]
    Suggestion.objects.filter(pk=made.pk).update(changed_at=long_ago)
    tend()
    tend()
    assert not any(model.objects.exists() for model in (SignUp, Wish, Outsider, Mark, Suggestion))


def test_what_is_held_of_a_person_is_exported_and_erased(by, show, archives):
    kari = show(competences={archives: 3})
    actions.ask_for_help(by=kari.user, text="Noe med kyst")
    suggested(kari, published_posting(wanted=[archives]), by)
    held = {name: DECLARATIONS[f"facilitation.{name}"] for name in ("Wish", "Suggestion", "Side")}
    assert all(len(one.export(kari.user)) == 1 for one in held.values())
    assert [held[name].erase(kari.user) > 0 for name in ("Wish", "Suggestion")] == [True, True]
    assert not any(one.export(kari.user) for one in held.values())
