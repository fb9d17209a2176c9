"""Can an editor read and change every mail, see what it becomes, and never break one?"""

import pytest
from django.core import mail
from django.test import Client

from portal.foundation.message_kinds import KINDS
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import MailText
from portal.notifications.texts import standard
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, portal_editor
from tests.factories.people import agency_at, ask_for_code

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
CODES = [code for kind in KINDS.values() for code in kind.texts]
ADDRESS = "/e-post/tekster/member_waits/nn/"
WORDS = {
    "subject": "{name} står og ventar",
    "body": "Hei!\n\n{name} <{email}> vil inn i {agency}.",
    "button": "Sjå kven det er",
    "why": "Du styrer {agency}.",
}


@pytest.fixture
def editor(client):
    person = portal_editor()
    client.force_login(person)
    return person


def post(client, address=ADDRESS, verb="save", **changes):
    return client.post(address, WORDS | {"verb": verb} | changes, follow=True)


def test_all_are_listed_and_changed_ones_marked(client, editor):
    page = client.get("/e-post/tekster/").content.decode()
    assert all(f"/e-post/tekster/{code}/en/" in page for code in CODES) and ">endret<" not in page
    post(client)
    assert client.get("/e-post/tekster/").content.decode().count(">endret<") == 1


@pytest.mark.parametrize("code", CODES)
def test_each_has_a_standard_and_a_preview_in_each_language(client, editor, code):
    for language in ("nb", "nn", "en"):
        page = client.get(f"/e-post/tekster/{code}/{language}/")
        letter = page.context["preview"]
        assert letter.subject and letter.extra_headers["Content-Language"] == language
        assert "{" not in letter.subject + letter.body and "%(" not in letter.subject + letter.body
        assert client.post(page.request["PATH_INFO"], vars(standard(code, language)) | {"verb": "preview"}).context[
            "preview"
        ], "the standard text must pass its own check"


def test_a_changed_text_is_what_people_get(client, editor, told):
    assert "Teksten er lagret" in post(client).content.decode()
    told()
    deliver_waiting()
    [letter] = mail.outbox
    assert letter.subject == "Kari står og ventar"
    assert "Kari <kari@politiet.no> vil inn i Kultur & idrett." in letter.body and "Sjå kven det er:" in letter.body
    assert "&lt;kari@politiet.no&gt;" in letter.alternatives[0].content
    assert AuditEntry.objects.get(event="mail_text.rewritten").by == editor


def test_other_languages_keep_the_standard(client, editor, told, person):
    post(client)
    person.language = "nb"
    person.save()
    told()
    deliver_waiting()
    assert mail.outbox[0].subject == "Kari vil inn i Kultur & idrett"


def test_a_preview_shows_and_saves_nothing(client, editor):
    page = post(client, verb="preview")
    assert page.context["preview"].subject == "Kari Nordmann står og ventar"
    assert "Ingenting er lagret ennå" in page.content.decode() and not MailText.objects.exists()
    assert page.context["form"]["subject"].value() == WORDS["subject"]


def test_the_whole_mail_may_use_its_own_style_and_no_other(client, editor):
    page = post(client, verb="whole")
    assert "<style>" in page.content.decode() and "ventar" in page.content.decode()
    policy = page["Content-Security-Policy"]
    assert "style-src 'sha256-" in policy and "unsafe-inline" not in policy


@pytest.mark.parametrize(
    "changes, hears",
    [
        ({"subject": "{navn} venter"}, "{navn} finnes ikke her"),
        ({"body": "Hei {name"}, "krøllparentes"),
        ({"body": "Hei name}"}, "krøllparentes"),
        ({"body": "Hei {}"}, "{} finnes ikke her"),
        ({"body": "Hei {name.__class__}"}, "krøllparentes"),
        ({"why": "{{ name }}"}, "krøllparentes"),
        ({"subject": ""}, "Skriv emne"),
        ({"subject": "x" * 151}, "Emne"),
        ({"body": "\0"}, "Tekst"),
        ({"body": "01017012345"}, "fødselsnummer"),
    ],
)
@pytest.mark.parametrize("verb", ["save", "preview", "whole"])
def test_a_broken_text_is_refused_and_kept_on_the_page(client, editor, verb, changes, hears):
    page = post(client, verb=verb, **changes)
    assert page.status_code == 200 and hears in page.content.decode() and "error-summary" in page.content.decode()
    assert page.context["form"]["button"].value() == WORDS["button"] and not MailText.objects.exists()


def test_a_line_break_in_a_subject_is_no_new_header(client, editor, told):
    post(client, subject="Hei\r\nBcc: alle@example.no")
    told()
    deliver_waiting()
    assert mail.outbox[0].subject == "Hei Bcc: alle@example.no" and mail.outbox[0].recipients() == ["sjef@politiet.no"]


def test_what_people_write_about_themselves_is_not_filled_in_again(client, editor, person):
    from portal.notifications.outbox import tell

    context = {"name": "{email}", "email": "%(name)s", "agency": "A", "slug": "a"}
    tell(kind="member_waits", key="k", person=person, context=context)
    deliver_waiting()
    assert mail.outbox[0].subject.startswith("{email} ")


def test_back_to_the_standard(client, editor):
    post(client)
    assert "Standardteksten er tilbake" in post(client, verb="reset").content.decode()
    assert "allerede standardteksten" in post(client, verb="reset").content.decode()
    assert not MailText.objects.exists()


def test_a_text_whose_places_are_gone_gives_way_to_the_standard(told):
    MailText.objects.create(code="member_waits", language="nn", subject="{gone}", body="x", why="x")
    told()
    deliver_waiting()
    assert mail.outbox[0].subject.startswith("Kari ")


def test_the_code_to_sign_in_with_can_be_reworded_and_not_left_out(client, editor):
    address = "/e-post/tekster/login_code/nb/"
    words = {"subject": "Kode: {code}", "body": "Bare tull", "why": "Du ba om den."}
    page = client.post(address, words | {"verb": "save"})
    assert "Teksten må ha med {code}" in page.content.decode()
    client.post(address, words | {"body": "Skriv denne:\n\n{code}", "verb": "save"})
    agency_at("direktoratet.no")
    ask_for_code(Client(), "kari@direktoratet.no")
    assert mail.outbox[0].subject.startswith("Kode: ") and "Skriv denne:" in mail.outbox[0].body


@pytest.mark.parametrize("address", ["no_such/nb/", "member_waits/se/", "stage_changed/nb/", "member_waits/nb/x/"])
def test_what_is_not_there_is_not_found(client, editor, address):
    assert client.get(f"/e-post/tekster/{address}").status_code == 404


def test_nobody_else_changes_a_text(client):
    client.force_login(employee())
    assert post(client).status_code == 403 and not MailText.objects.exists()
