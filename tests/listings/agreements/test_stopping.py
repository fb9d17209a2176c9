"""Does the page of an agreement list all that stops it from being signed, with who mends it and where?"""

from datetime import timedelta

import pytest

from listings.agreements import actions
from listings.agreements.rules.catalogue import RULES
from listings.agreements.status import Party
from listings.agreements.terms import BY_GROUP
from listings.approvals import actions as approvals
from listings.approvals.models import Approval
from listings.postings.actions import withdraw
from tests.factories.agencies import administrator, employee
from tests.factories.agreements import again, drafted, fresh, place, receiver, sender, shared, to_sign, with_signatories
from tests.factories.approvals import asked

from .test_pages import at

pytestmark = pytest.mark.django_db
SEND = "Send til signering"


@pytest.fixture
def page(client):
    def read(agreement, reader):
        client.force_login(again(reader))
        return client.get(at(agreement))

    return read


def listed(page):
    """What, who and where, of each."""
    return [(one.text, "du" if one.is_mine else one.who, dict(one.places)) for one in page.context["stops"]]


def signs(agreement, party, by):
    facts = {"party": party, "person": employee(agreement.agency_on(party)), "authority": "Direktør"}
    actions.choose_signatory(agreement=agreement, by=by, **facts)
    return fresh(agreement)


def test_all_that_stops_it_is_listed_at_once_with_who_and_where(page):
    agreement = shared(workplace="", goals=[])
    for reader, mine in ((receiver(agreement), Party.RECEIVING), (sender(agreement), Party.SENDING)):
        seen = page(agreement, reader)
        who = {side: "du" if side == mine else agreement.agency_on(side).short for side in ("sending", "receiving")}
        assert listed(seen) == [
            (f"Ingen er valgt til å signere for {agreement.sending.short}.", who["sending"], {"Signaturer": "signer"}),
            (
                f"Ingen er valgt til å signere for {agreement.receiving.short}.",
                who["receiving"],
                {"Signaturer": "signer"},
            ),
            (
                "Utfylt: Fyll ut: Arbeidssted, Læringsmål.",
                who["receiving"],
                {"Sted": "sted", "Mål og læring": "laering"},
            ),
            ("Læringsmål: Skriv minst ett læringsmål.", who["receiving"], {"Mål og læring": "laering"}),
        ]
        shown = seen.content.decode()
        assert all(f'href="#{code}"' in shown and f'id="{code}"' in shown for code in ("signer", "sted", "laering"))
        assert "Ordne det som venter på deg" in shown and SEND not in shown


def test_what_only_others_can_mend_is_waited_for_by_name_and_nothing_to_send_is_offered(page):
    agreement = shared()
    agreement = signs(agreement, Party.RECEIVING, receiver(agreement))
    seen = page(agreement, receiver(agreement))
    name = agreement.sending.short
    assert seen.context["next"] == f"Avtalen kan ikke sendes til signering ennå. Den venter på {name}."
    assert seen.context["turn"].label == f"Venter på {name}" and not seen.context["turn"].is_mine
    assert SEND not in seen.content.decode()
    agreement = signs(agreement, Party.SENDING, sender(agreement))
    seen = page(agreement, receiver(agreement))
    assert seen.context["stops"] == [] and seen.context["turn"].is_mine and SEND in seen.content.decode()


def test_a_wish_that_waits_for_an_answer_is_still_her_turn(page):
    agreement = shared()
    agreement = signs(agreement, Party.RECEIVING, receiver(agreement))
    facts = {"agreement": agreement, "by": sender(agreement), "read": agreement.version}
    actions.propose_change(**facts, new={"workplace": "Bodø"})
    seen = page(agreement, receiver(agreement))
    assert seen.context["turn"].is_mine and "Svar på ønsker om endring" in seen.context["next"] and listed(seen)


def test_in_a_draft_it_goes_to_be_read_first(page):
    agreement = drafted(workplace="")
    seen = page(agreement, receiver(agreement))
    assert seen.context["stops"] == [] and "Send til gjennomlesing" in seen.content.decode()


def who_brings_the_yes(page, agreement, reader):
    [(_text, who, where)] = listed(page(agreement, reader))
    assert where == {"Regelsjekk": "h-rules"}
    return who


def test_the_yes_of_the_manager_is_asked_for_by_whoever_can_bring_it(page):
    agreement = with_signatories(shared(place(manager_agreed=False)))
    person, agency = agreement.person, agreement.sending.short
    parties = (receiver(agreement), person, sender(agreement))
    either = [f"{person.name} eller {agency}", "du", "du"]
    assert [who_brings_the_yes(page, agreement, one) for one in parties] == either
    question = asked(agreement.application.posting, person, home=agreement.sending)
    assert {who_brings_the_yes(page, agreement, one) for one in parties} == {f"Lederen til {person.name}"}
    approvals.decline(approval=question, by=question.approver, reason="timing")
    assert [who_brings_the_yes(page, agreement, one) for one in parties] == [person.name, "du", person.name]
    again_asked = asked(question.posting, person, home=agreement.sending, address=employee(agreement.sending).email)
    approvals.withdraw(approval=again_asked, by=person)
    assert [who_brings_the_yes(page, agreement, one) for one in parties] == [person.name, "du", person.name]


def test_a_question_on_its_way_waits_for_whoever_goes_on_with_it(page):
    """Her agency first, which confirms the address; the one who goes, where the manager has asked her something."""
    agreement = with_signatories(shared(place(manager_agreed=False)))
    person, posting = agreement.person, agreement.application.posting
    boss = administrator(agreement.sending)
    question = asked(posting, person, home=agreement.sending, address="leder@etat.no")
    readers = (receiver(agreement), person, boss)
    agency = agreement.sending.short
    assert [who_brings_the_yes(page, agreement, one) for one in readers] == [agency, agency, "du"]
    approvals.withdraw(approval=question, by=person)
    question = asked(posting, person, home=agreement.sending, address=employee(agreement.sending).email)
    approvals.question(approval=question, by=question.approver, text="Når?")
    assert [who_brings_the_yes(page, agreement, one) for one in readers] == [person.name, "du", person.name]


def test_when_the_posting_is_out_no_more_she_is_not_asked_to_ask(page):
    agreement = with_signatories(shared(place(manager_agreed=False)))
    withdraw(posting=agreement.application.posting, by=receiver(agreement))
    parties = (receiver(agreement), agreement.person, sender(agreement))
    agency = agreement.sending.short
    assert [who_brings_the_yes(page, agreement, one) for one in parties] == [agency, agency, "du"]


def test_what_stops_it_while_they_sign_is_listed_too(page):
    """A yes that is taken back stops each signature; whose turn it is to sign, stays."""
    agreement = to_sign()
    Approval.objects.filter(person=agreement.person).delete()
    seen = page(agreement, agreement.person)
    assert "Dette må på plass før alle kan signere:" in seen.content.decode()
    assert [text for text, _who, _where in listed(seen)] == [
        "Lederen har sagt ja: Lederen i avgivende virksomhet har ikke sagt ja ennå."
    ]
    assert seen.context["next"] == "Les gjennom avtalen og signer"


def test_what_the_order_of_the_days_finds_leads_to_where_the_day_stands(page):
    agreement = with_signatories(shared())
    new = {"midway_talk": agreement.ends + timedelta(days=1)}
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=new)
    [(text, _who, where)] = listed(page(agreement, receiver(agreement)))
    assert "Midtveissamtalen er etter siste dag." in text and where == {"Oppfølging og evaluering": "oppfolging"}


def test_every_rule_says_in_which_groups_it_is_mended_but_those_that_are_not_mended_there():
    without = {code for code, rule in RULES.items() if not rule.about}
    assert without == {"complete", "manager"}
    assert {code for rule in RULES.values() for code in rule.about} <= set(BY_GROUP)
