"""How does what two agencies have settled become an exchange? By a posting, and a colleague who is proposed for it."""

import datetime

import pytest

from listings.agencies.models import Agency
from listings.agreements.actions import make_agreement
from listings.applications.invitations.limits import usual_reply
from listings.applications.models import Invitation
from listings.applications.status import Stage
from listings.postings.actions import change_posting, publish
from listings.postings.choices import Kind
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.requests import actions
from listings.requests.models import Request
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.applications import interest_in
from tests.factories.postings import WORDS, published_posting
from tests.factories.requests import answered, asked, offer, page_of
from tests.factories.vocabulary import MunicipalityFactory

pytestmark = pytest.mark.django_db
STARTS = oslo_today() + datetime.timedelta(days=90)


def settled(posting, agency, by, **words):
    made = asked(posting, agency, by=by, **words)
    answered(made)
    actions.settle(request=made, by=by)
    return Request.objects.with_facts().get(pk=made.pk)


@pytest.fixture
def deal(posting, kyst, per):
    return settled(posting, kyst, per, starts=STARTS)


def placed(deal, by):
    actions.place(request=deal, by=by)
    return Request.objects.with_facts().get(pk=deal.pk)


def test_the_one_that_asked_gets_a_draft_for_the_other_alone(client, deal, per, dfo, kyst):
    client.force_login(per)
    page = client.get(page_of(deal)).content.decode()
    assert "Lys ut oppdraget" in page
    answer = client.post(page_of(deal, "lys-ut"))
    draft = PostingPage.objects.get(agency=kyst)
    assert answer.url == f"/lys-ut/{draft.pk}/se-over/"
    assert draft.title == "Oppdrag etter avtale med DFØ" and draft.status == "draft" and draft.kind == "need"
    assert draft.visibility == "chosen" and list(draft.chosen_agencies.all()) == [dfo]
    lent = PostingPage.objects.get(pk=deal.posting_id)
    assert {line.competence for line in draft.wanted} == {line.competence for line in lent.offered} != set()
    assert draft.starts_earliest == STARTS and draft.percentage == lent.percentage


def test_it_is_placed_once_and_again_when_that_was_taken_back(deal, per):
    first = placed(deal, per)
    with pytest.raises(StepNotAllowed):
        actions.place(request=first, by=per)
    PostingPage.objects.filter(pk=first.about_id).update(status="withdrawn")
    assert placed(deal, per).about_id != first.about_id


def fill(posting, by):
    """What the guide asks for, beside what came along."""
    draft = draft_of(posting)
    for name, value in WORDS.items():
        setattr(draft, name, value)
    draft.starts_latest, draft.deadline = draft.starts_earliest, oslo_today() + datetime.timedelta(days=30)
    draft.municipality = MunicipalityFactory()
    change_posting(draft=draft, by=by)
    publish(posting=posting, by=by)
    return PostingPage.objects.get(pk=posting.pk)


def test_from_the_talk_to_the_agreement(client, see, deal, per, solfrid):
    """Each side is told what is next, and does it from the page of the request."""
    ola = employee(deal.owner, name="Ola Arkivar")
    assert "lyser ut oppdraget for dere" in see(solfrid, page_of(deal))
    assert client.post(page_of(deal, "lys-ut")).status_code == 403
    draft = placed(deal, per).about
    assert "Gjør ferdig utlysningen" in see(per, page_of(deal))
    assert "lyser ut oppdraget for dere" in see(solfrid, page_of(deal))

    posting = fill(draft, per)
    assert [message.person for message in Message.objects.filter(kind="request_placed")] == [solfrid]
    assert "Når noen har fått plassen" in see(per, page_of(deal))
    propose = f"/interesse/foresla/{posting.pk}/"
    assert propose in see(solfrid, page_of(deal))
    words = {"email": ola.email, "message": "Du kan arkiv.", "reply_by": usual_reply(posting).isoformat()}
    assert client.post(propose, words).url == "/interesse/foreslatt/"
    assert Invitation.objects.get().person == ola

    agreement = make_agreement(application=interest_in(Stage.ACCEPTED, posting, ola), by=per)
    assert (agreement.sending, agreement.receiving, agreement.person) == (deal.owner, deal.agency, ola)


def test_who_is_not_meant_to_read_it_is_not_told_its_title(see, deal, per, solfrid, kyst):
    about = published_posting(kyst, by=per, title="Noe helt annet", visibility="chosen", chosen=[AgencyFactory()])
    Request.objects.filter(pk=deal.pk).update(about=about)
    assert "Noe helt annet" not in see(solfrid, page_of(deal))
    assert "kan foreslå en kollega til" not in see(per, page_of(deal))


def test_what_she_may_read_no_more_is_not_taken_along(deal, per):
    PostingPage.objects.filter(pk=deal.posting_id).update(visibility="own")
    draft = placed(deal, per).about
    assert draft.wanted == [] and draft.months_max is None and draft.visibility == "chosen"


def test_a_need_that_was_given_to_another_meanwhile_is_no_dead_end(see, posting, kyst, per):
    need = published_posting(kyst, by=per)
    deal = settled(posting, kyst, per, about=need)
    PostingPage.objects.filter(pk=need.pk).update(status="assigned")
    assert "Lys ut oppdraget" in see(per, page_of(deal))
    made = placed(Request.objects.with_facts().get(pk=deal.pk), per)
    PostingPage.objects.filter(pk=made.about_id).update(status="assigned")
    assert "Lys ut oppdraget" not in see(per, page_of(deal))


def test_in_a_swap_each_proposes_to_the_other(see, dfo, kyst, solfrid, per):
    theirs, ours = offer(dfo, by=solfrid, kind=Kind.SWAP), offer(kyst, by=per, kind=Kind.SWAP)
    deal = settled(theirs, kyst, per, about=ours)
    assert f"/interesse/foresla/{theirs.pk}/" in see(per, page_of(deal))
    assert f"/interesse/foresla/{ours.pk}/" in see(solfrid, page_of(deal))


def test_when_one_of_the_two_is_out_nobody_is_asked_to_do_anything(see, deal, per, dfo):
    Agency.objects.filter(pk=dfo.pk).update(status="suspended")
    page = see(per, page_of(deal))
    assert "Lys ut oppdraget" not in page


def test_my_page_shows_the_one_that_asked_what_it_has_made_no_place_for(see, deal, per, solfrid):
    assert page_of(deal) in see(per, "/min-side/")
    assert page_of(deal) not in see(solfrid, "/min-side/")
    placed(deal, per)
    assert page_of(deal) not in see(per, "/min-side/")
