"""Does the administrator see what holds mail back, and can she set it going, without reading anybody's mail?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.notifications.delivery import deliver_waiting
from portal.notifications.forgetting import forget
from portal.notifications.models import Mail, Message
from portal.notifications.status import Reason, State
from portal.privacy.models import AuditEntry
from tests.factories.agencies import portal_administrator, portal_editor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
QUEUE = "/e-post/status/"


@pytest.fixture
def administrator(client):
    person = portal_administrator()
    client.force_login(person)
    return person


@pytest.fixture
def mail(told):
    told()
    return Mail.objects.get()


def put(mail, state, **facts):
    Mail.objects.filter(pk=mail.pk).update(state=state, **facts)
    return mail


def post(client, verb, mail=None):
    data = {"verb": verb} | ({"mail": mail.pk} if mail else {})
    return client.post(QUEUE, data, follow=True).content.decode()


def test_when_all_is_well_it_says_so(client, administrator):
    assert "Alt går som det skal" in client.get(QUEUE).content.decode()


def test_it_counts_and_tells_the_oldest_and_why(client, administrator, mail, mail_server):
    mail_server.answers["RCPT"] = b"550 sjef@politiet.no unknown"
    deliver_waiting()
    Mail.objects.update(created_at=timezone.now() - timedelta(days=2))
    page = client.get(QUEUE)
    text = page.content.decode()
    assert (
        page.context["figures"]["on_the_way"] == 1
        and page.context["figures"]["oldest"] == Mail.objects.get().created_at
    )
    assert "tok ikke imot e-posten (550)" in text and "Den eldste som er på vei" in text


def test_nobody_is_named(client, administrator, mail):
    put(mail, State.FAILED, reason=Reason.REFUSED, tries=55)
    text = client.get(QUEUE).content.decode()
    assert "Noen venter på å bli sluppet inn" in text
    assert not [word for word in ("sjef@politiet.no", "politiet", "Kari", "Kultur") if word in text]


def test_one_that_was_given_up_goes_after_a_retry(client, administrator, mail, mail_server):
    put(mail, State.FAILED, reason=Reason.NO_CONTACT, tries=55)
    assert deliver_waiting() == 0
    assert "1 e-post prøves på nytt nå" in post(client, "retry", mail)
    deliver_waiting()
    assert len(mail_server.letters) == 1 and Mail.objects.get().state == State.SENT
    assert AuditEntry.objects.get(event="mail.retried").by == administrator


def test_all_that_were_given_up_at_once(client, administrator, told, mail):
    told("k2")
    Mail.objects.update(state=State.FAILED)
    assert "2 e-poster prøves på nytt nå" in post(client, "retry_failed")
    assert Mail.objects.filter(state=State.WAITING).count() == 2


def test_an_uncertain_one_is_decided_by_her(client, administrator, mail, mail_server):
    put(mail, State.UNCERTAIN, reason=Reason.INTERRUPTED, tries=0)
    assert "Portalen stanset mens" in client.get(QUEUE).content.decode() and deliver_waiting() == 0
    assert "regnes som sendt" in post(client, "regard_as_sent", mail)
    assert "kanskje sendt allerede" in post(client, "retry", mail)
    assert deliver_waiting() == 0 and mail_server.letters == []


@pytest.mark.parametrize("state", [State.SENT, State.CLAIMED, State.HANDING_OVER, State.STOPPED])
def test_what_is_sent_or_on_its_way_is_not_sent_again(client, administrator, mail, state):
    put(mail, state)
    post(client, "retry", mail)
    assert Mail.objects.get().state == state


@pytest.mark.parametrize("data", [{}, {"verb": "x"}, {"verb": "retry", "mail": "9" * 40}, {"verb": "regard_as_sent"}])
def test_a_forged_form_is_told_no(client, administrator, data):
    response = client.post(QUEUE, data, follow=True)
    assert response.status_code == 200 and 'data-color="danger"' in response.content.decode()


def test_an_editor_does_not_see_it(client, mail):
    put(mail, State.FAILED)
    client.force_login(portal_editor())
    assert client.get(QUEUE).status_code == 403 and client.post(QUEUE, {"verb": "retry_failed"}).status_code == 403
    assert Mail.objects.get().state == State.FAILED


def test_many_cost_as_little_as_few(client, administrator, told, django_assert_max_num_queries):
    for number in range(45):
        told(f"k{number}")
    Mail.objects.update(state=State.FAILED)
    client.get(QUEUE)
    with django_assert_max_num_queries(20):
        assert "Nr. " in client.get(QUEUE).content.decode()


def test_after_a_year_it_is_forgotten_but_not_what_is_on_its_way(told, mail):
    told("sent")
    put(Message.objects.get(key="sent").mail, State.SENT)
    told("young")
    old = timezone.now() - timedelta(days=366)
    Message.objects.exclude(key="young").update(created_at=old)
    Mail.objects.exclude(messages__key="young").update(created_at=old)
    assert forget() == (1, 1)
    assert set(Message.objects.values_list("key", flat=True)) == {"k1", "young"}
