"""Is a message told once, after commit, in the receiver's language, and tried again when it fails?"""

import logging

import pytest
from django.core import mail
from django.core.management import call_command

from portal.notifications.delivery import deliver
from portal.notifications.models import Message
from portal.notifications.outbox import tell
from tests.factories.agencies import UserFactory

pytestmark = pytest.mark.django_db
CONTEXT = {"name": "Kari", "email": "kari@politiet.no", "agency": "Kultur & idrett", "slug": "kultur-idrett"}


@pytest.fixture
def person(db):
    return UserFactory(language="nn", email="sjef@politiet.no")


@pytest.fixture
def message(person):
    return tell(person=person, kind="member_waits", key="k1", context=CONTEXT)


def test_it_goes_after_commit_and_not_before(person, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        tell(person=person, kind="member_waits", key="k1", context=CONTEXT)
        assert mail.outbox == []
    assert [letter.to for letter in mail.outbox] == [["sjef@politiet.no"]]


def test_the_same_key_is_told_once(person, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        for _time in range(3):
            tell(person=person, kind="member_waits", key="k1", context=CONTEXT)
    assert len(mail.outbox) == 1 and Message.objects.count() == 1


def test_a_sent_message_is_not_sent_again(message):
    assert deliver(message.pk) and not deliver(message.pk)
    call_command("deliver_mail")
    assert len(mail.outbox) == 1


def test_a_message_that_is_gone_is_no_mistake():
    assert deliver(404) is False


def test_it_has_text_and_html_in_the_receivers_language(message):
    deliver(message.pk)
    [letter] = mail.outbox
    html = letter.alternatives[0].content
    assert letter.alternatives[0].mimetype == "text/html"
    assert '<html lang="nn">' in html and letter.extra_headers["Content-Language"] == "nn"
    assert "Kultur & idrett" in letter.body and "Kultur &amp; idrett" in html and "&amp;" not in letter.subject
    assert html.count('class="b"') == 1 and "<img" not in html and "\n\n\n" not in letter.body


def test_a_change_of_language_before_delivery_counts(message, person):
    person.language = "en"
    person.save()
    deliver(message.pk)
    assert mail.outbox[0].extra_headers["Content-Language"] == "en"


def test_an_address_without_a_person_gets_bokmal():
    message = tell(address="leder@utenfor.no", kind="member_waits", key="k2", context=CONTEXT)
    deliver(message.pk)
    assert mail.outbox[0].to == ["leder@utenfor.no"] and mail.outbox[0].extra_headers["Content-Language"] == "nb"


def test_a_failure_is_counted_tried_again_and_given_up(message, settings, caplog):
    working, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "tests.portal.notifications.refusing.Refusing"
    with caplog.at_level(logging.ERROR):
        assert not deliver(message.pk)
    message.refresh_from_db()
    assert (message.failures, message.sent_at) == (1, None)
    settings.EMAIL_BACKEND = working
    call_command("deliver_mail")
    message.refresh_from_db()
    assert message.sent_at and len(mail.outbox) == 1


def test_nobody_is_tried_for_ever(message):
    Message.objects.filter(pk=message.pk).update(failures=Message.MOST_FAILURES)
    call_command("deliver_mail")
    assert mail.outbox == []


def test_one_failure_does_not_hold_up_the_others(message, person):
    tell(person=person, kind="no_such_kind", key="k0", context={})
    tell(person=person, kind="member_waits", key="k3", context=CONTEXT)
    call_command("deliver_mail")
    assert len(mail.outbox) == 2


def test_the_log_names_nobody(message, settings, caplog):
    settings.EMAIL_BACKEND = "tests.portal.notifications.refusing.Refusing"
    deliver(message.pk)
    assert "SMTPRecipientsRefused" in caplog.text
    assert "sjef@politiet.no" not in caplog.text and "Kari" not in caplog.text


def test_jobs_carry_only_the_number_of_the_message(person, settings, django_capture_on_commit_callbacks):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    from django_tasks_db.models import DBTaskResult

    with django_capture_on_commit_callbacks(execute=True):
        message = tell(person=person, kind="member_waits", key="k4", context=CONTEXT)
    assert [job.args_kwargs for job in DBTaskResult.objects.all()] == [{"args": [message.pk], "kwargs": {}}]
