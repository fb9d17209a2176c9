"""From the list to an agreement that holds, as two people walk it in a browser; and what stops them."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from listings.cooperation.models import Cooperation
from listings.cooperation.sides import page_for
from listings.cooperation.status import Status
from portal.foundation.clock import oslo_today
from tests.factories import cooperation as make
from tests.factories.agencies import AgencyFactory
from tests.services.verapdf import assert_ua

pytestmark = pytest.mark.django_db


def agree(client, person, agency, name, held):
    """Reads the page and says yes to what stands there."""
    client.force_login(person)
    address = page_for(agency, held, name)
    form = client.get(address).context["form"]
    return client.post(address, {"has_read": "on", "digest": form["digest"].value()}, follow=True)


def test_two_agencies_become_agreed(client, dfo, kyst, hanne, per):
    client.force_login(hanne)
    began = client.post(reverse("cooperation:begin", args=[dfo.slug]), {"partner": kyst.pk}, follow=True)
    held = Cooperation.objects.get()
    assert began.redirect_chain[-1][0] == page_for(dfo, held)
    address = page_for(dfo, held, "edit", "lonn")
    stood = client.get(address).context["opened"]
    client.post(address, {"sto": stood, "salary_paid_by": "home", "refund": "full"})
    assert "Forslaget er sendt." in agree(client, hanne, dfo, "send", held).content.decode()
    client.force_login(per)
    led = client.get(held.get_absolute_url(), follow=True)
    assert led.redirect_chain[-1][0] == page_for(kyst, held) and "Les og godkjenn forslaget" in led.content.decode()
    assert "godkjent av begge" in agree(client, per, kyst, "accept", held).content.decode()
    held = make.fresh(held)
    assert held.status == Status.IN_FORCE and held.current.terms["refund"] == "full"


def test_what_waits_stands_on_my_page_and_in_the_overview(client, dfo, kyst, hanne, per):
    held = make.sent(dfo, kyst)
    client.force_login(per)
    assert page_for(kyst, held) in client.get("/min-side/").content.decode()
    overview = client.get(reverse("home:agency_overview", args=[kyst.slug])).content.decode()
    assert "Forslag til samarbeidsavtaler" in overview
    client.force_login(hanne)
    assert page_for(dfo, held) not in client.get("/min-side/").content.decode()


def test_a_colleague_who_was_quicker_stands_beside_ones_own_words(client, dfo, kyst, hanne, siri):
    held = make.drafted(dfo, kyst)
    client.force_login(hanne)
    address = page_for(dfo, held, "edit", "lonn")
    opened = client.get(address).context["opened"]
    make.written(held, dfo, by=siri, overtime="Avspaseres", refund_note="Hver måned")
    words = {"sto": opened, "salary_paid_by": "home", "overtime": "Betales", "refund_note": ""}
    told = client.post(address, words)
    said = told.content.decode()
    assert "Nå står det: Avspaseres" in said and 'value="Betales"' in said and 'value="Hver måned"' in said
    client.post(address, words | {"sto": told.context["opened"], "refund_note": "Hver måned"})
    terms = make.fresh(held).draft_of(dfo).terms
    assert (terms["overtime"], terms["refund_note"]) == ("Betales", "Hver måned")


@pytest.mark.parametrize("stood", ["", "[" * 9000, "[]", "null", '{"overtime": {"a": 1}}', "\x00"])
def test_what_stood_in_the_form_may_be_anything(client, dfo, kyst, hanne, stood):
    held = make.drafted(dfo, kyst)
    client.force_login(hanne)
    saved = client.post(page_for(dfo, held, "edit", "lonn"), {"sto": stood, "salary_paid_by": "host"}, follow=True)
    assert saved.status_code == 200


def test_who_signs_in_anew_comes_back_to_what_she_was_reading(client, dfo, kyst, per):
    held = make.written(make.sent(dfo, kyst), kyst, overtime="Nei")
    client.force_login(per)
    led = client.post(page_for(kyst, held, "accept_again"))
    assert quote(page_for(kyst, held, "accept"), safe="") in led.url


def test_who_began_with_one_that_lives_is_led_to_it(client, dfo, kyst, per):
    held = make.sent(dfo, kyst)
    client.force_login(per)
    led = client.post(reverse("cooperation:begin", args=[kyst.slug]), {"partner": dfo.pk}, follow=True)
    assert led.redirect_chain[-1][0] == page_for(kyst, held)
    assert "Dere har allerede en samarbeidsavtale" in led.content.decode()


@pytest.mark.parametrize("partner", ["", "0", "9" * 30, "x"])
def test_an_agency_that_is_none_gets_a_sentence(client, dfo, hanne, partner):
    client.force_login(hanne)
    told = client.post(reverse("cooperation:begin", args=[dfo.slug]), {"partner": partner})
    assert told.status_code == 200 and told.context["form"].errors["partner"]


def test_what_is_answered_meanwhile_is_told_and_not_lost(client, dfo, kyst, per):
    held = make.sent(dfo, kyst)
    client.force_login(per)
    form = client.get(page_for(kyst, held, "accept")).context["form"]
    make.withdrawn(held)
    words = {"has_read": "on", "digest": form["digest"].value()}
    led = client.post(page_for(kyst, held, "accept"), words, follow=True)
    assert "Noen kan ha endret saken" in led.content.decode()


def test_the_list_asks_no_more_for_more_rows(client, dfo, hanne):
    client.force_login(hanne)
    asked = []
    for _round in range(2):
        for _number in range(2):
            make.holding(dfo, AgencyFactory())
            make.sent(AgencyFactory(), dfo)
        client.get(reverse("cooperation:of_agency", args=[dfo.slug]))
        with CaptureQueriesContext(connection) as queries:
            rows = client.get(reverse("cooperation:of_agency", args=[dfo.slug])).context["rows"]
        asked.append((len(rows), len(queries)))
    assert [number for number, _queries in asked] == [4, 8] and asked[0][1] == asked[1][1] <= 27


@pytest.mark.parametrize("state", [make.holding, make.sent, lambda *two: make.ended(make.holding(*two), two[0])])
def test_the_paper_is_for_everybody(client, dfo, kyst, hanne, state):
    held = state(dfo, kyst)
    client.force_login(hanne)
    paper = client.get(page_for(dfo, held, "paper"))
    assert paper["Content-Type"] == "application/pdf"
    assert_ua(paper.content)


def test_what_was_read_goes_with_the_way_to_a_no(client, dfo, kyst, per):
    held = make.sent(dfo, kyst)
    client.force_login(per)
    buttons = client.get(page_for(kyst, held)).context["buttons"]
    no = next(button["url"] for button in buttons if "avsla" in button["url"])
    make.send(make.withdrawn(held), dfo)
    led = client.get(no, follow=True)
    assert led.redirect_chain[-1][0] == page_for(kyst, held) and "Noe er endret" in led.content.decode()
    led = client.post(page_for(kyst, held, "step", "avsla"), {"lest": 1, "text": "Nei"}, follow=True)
    assert led.redirect_chain[-1][0] == page_for(kyst, held) and make.fresh(held).sent


def test_what_holds_and_what_takes_over_stand_both(client, dfo, kyst, hanne):
    held = make.holding(dfo, kyst)
    tomorrow = (oslo_today() + timedelta(days=1)).isoformat()
    held = make.accept(make.send(make.written(held, dfo, notice_months=5, holds_from=tomorrow), dfo))
    client.force_login(hanne)
    page = client.get(page_for(dfo, held))
    assert [part["code"] for part in page.context["parts"]] == ["na", "gjelder"]
    assert "De nye vilkårene gjelder fra" in page.content.decode() and page.context["stand"].label == "Gjelder"
