"""Is a message told once, after commit, in the receiver's language, and tried again when it fails?"""

import logging
from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import transaction

from portal.foundation.message_kinds import UnknownKind
from portal.notifications.models import Mail, Message
from portal.notifications.outbox import tell, tell_outsider
from tests.portal.notifications.conftest import CONTEXT

pytestmark = pytest.mark.django_db


def deliver():
    call_command("deliver_mail", verbosity=0, stdout=StringIO())


def test_it_goes_after_commit_and_not_before(told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        told()
        assert mail.outbox == []
    assert [letter.to for letter in mail.outbox] == [["sjef@politiet.no"]]


def test_what_is_rolled_back_is_not_told(told, django_capture_on_commit_callbacks):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        told()
        raise ZeroDivisionError
    deliver()
    assert mail.outbox == [] and not Message.objects.exists() and not Mail.objects.exists()


def test_the_same_key_is_told_once(told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        for _time in range(3):
            told()
    deliver()
    assert len(mail.outbox) == 1 and Message.objects.count() == 1


def test_a_kind_that_no_app_declares_is_refused(person):
    with pytest.raises(UnknownKind, match="messages.py"):
        tell(kind="no_such_kind", key="k", person=person)


def test_it_has_text_and_html_in_the_receivers_language(told):
    told()
    deliver()
    [letter] = mail.outbox
    html = letter.alternatives[0].content
    assert letter.alternatives[0].mimetype == "text/html"
    assert '<html lang="nn">' in html and letter.extra_headers["Content-Language"] == "nn"
    assert "Kultur & idrett" in letter.body and "Kultur &amp; idrett" in html and "&amp;" not in letter.subject
    assert html.count('class="b"') == 1 and "<img" not in html and "\n\n\n" not in letter.body


def test_a_change_of_language_before_delivery_counts(told, person):
    told()
    person.language = "en"
    person.save()
    deliver()
    assert mail.outbox[0].extra_headers["Content-Language"] == "en"


def test_an_address_without_a_person_gets_bokmal_and_nothing_to_stop(told):
    tell_outsider(kind="member_waits", key="k1", address="leder@utenfor.no", context=CONTEXT)
    deliver()
    [letter] = mail.outbox
    assert letter.to == ["leder@utenfor.no"] and letter.extra_headers["Content-Language"] == "nb"
    assert "List-Unsubscribe" not in letter.extra_headers


def test_somebody_who_is_shut_out_gets_no_mail(told, person):
    told()
    person.is_active = False
    person.save()
    deliver()
    assert mail.outbox == [] and Mail.objects.get().state == "stopped"


def test_one_that_cannot_be_written_does_not_hold_up_the_others(told, person):
    tell(kind="member_waits", key="k0", person=person, context={})
    told("k1")
    deliver()
    assert len(mail.outbox) == 1
    assert Mail.objects.get(messages__key="k0").reason == "broken_text"


def test_the_log_names_nobody(told, mail_server, caplog):
    mail_server.answers["RCPT"] = b"550 sjef@politiet.no is unknown"
    told()
    with caplog.at_level(logging.ERROR):
        deliver()
    assert "SMTPRecipientsRefused" in caplog.text
    assert "sjef@politiet.no" not in caplog.text and "Kari" not in caplog.text


def test_jobs_carry_only_the_number_of_the_mail(told, settings, django_capture_on_commit_callbacks):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    from django_tasks_db.models import DBTaskResult

    with django_capture_on_commit_callbacks(execute=True):
        number = told().mail_id or Mail.objects.get().pk
    assert [job.args_kwargs for job in DBTaskResult.objects.all()] == [{"args": [number], "kwargs": {}}]
