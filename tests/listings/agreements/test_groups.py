"""Is what concerns a group of terms told at that group: what must and may be written, what is wrong, what was saved?"""

import re

import pytest

from listings.agreements import actions
from tests.factories.agreements import receiver, sender, shared

from .test_pages import at

pytestmark = pytest.mark.django_db


def part_of(page, code):
    """The group alone, without what stands around it."""
    return re.search(rf'<section[^>]* id="{code}".*?</section>', page, re.DOTALL).group()


def read(client, agreement):
    client.force_login(receiver(agreement))
    return client.get(at(agreement)).content.decode()


def test_what_must_be_there_is_not_among_what_may_be(client):
    page = read(client, shared())
    assert "Det som må med, er fylt ut." in page and "Må fylles ut:" not in page
    assert "Kan fylles ut: Arbeidstid" in part_of(page, "omfang") and "Ikke fylt ut:" not in page
    place = part_of(read(client, shared(workplace="")), "sted")
    assert "Må fylles ut: Arbeidssted<" in place and "Kan fylles ut: Dager hjemmekontor i uka<" in place


def test_of_what_is_over_nothing_is_left_to_write(client):
    agreement = shared()
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Slutt")
    page = read(client, agreement)
    assert "Ikke fylt ut: Arbeidstid" in page and "Kan fylles ut:" not in page


def saved(client, agreement, group, **terms):
    """The page that comes, and the address it is at."""
    client.force_login(receiver(agreement))
    answer = client.post(at(agreement, "edit", group=group), {"lest": agreement.version} | terms)
    return client.get(answer.url).content.decode(), answer.url


def test_what_was_saved_is_said_at_the_group_once_and_not_above_it(client):
    agreement = shared()
    page, address = saved(client, agreement, "sted", workplace="Bodø")
    assert address == f"{agreement.get_absolute_url()}#sted" and page.count("Avtalen er lagret.") == 1
    place = part_of(page, "sted")
    assert "Avtalen er lagret." in place and 'tabindex="-1"' in place and "data-announce" in place
    assert "Avtalen er lagret." not in client.get(at(agreement)).content.decode()


def test_what_is_wrong_with_the_terms_of_a_group_is_said_at_that_group_alone(client):
    agreement = shared()
    page, _address = saved(client, agreement, "oppfolging", midway_talk="2020-01-01")
    said = "Midtveissamtalen er før første dag."
    assert said in part_of(page, "oppfolging") and "stopper signering" in part_of(page, "oppfolging")
    assert said not in part_of(page, "periode") and said not in part_of(page, "lonn")
    assert "Retten til å komme tilbake til stillingen er ikke avklart." in part_of(page, "rettigheter")


def test_a_wish_and_its_answer_are_said_at_their_group_too(client):
    agreement = shared()
    client.force_login(sender(agreement))
    sent = {"lest": agreement.version, "workplace": "Bodø"}
    page = client.post(at(agreement, "propose", group="sted"), sent, follow=True).content.decode()
    assert "Ønsket om endring er sendt." in part_of(page, "sted")
    client.force_login(receiver(agreement))
    remark = agreement.remarks.get().pk
    page = client.post(at(agreement, "answer", remark=remark), {"svar": "ja"}, follow=True).content.decode()
    assert "Endringen er tatt inn." in part_of(page, "sted")


def test_what_is_said_of_no_group_stands_above_all_of_them(client):
    agreement = shared()
    client.force_login(receiver(agreement))
    page = client.post(at(agreement, "step", step="tilbake"), {"text": ""}, follow=True).content.decode()
    assert page.index("Avtalen er et utkast igjen.") < page.index("<h1")
