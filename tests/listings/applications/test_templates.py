"""An agency's own words to answer with: both written forms, places that are checked, and nobody else's."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import AnswerTemplate
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
WORDS = {"step": "interview", "name": "Tirsdag", "text_nb": "Passer tirsdag, {fornavn}?", "text_nn": ""}


@pytest.fixture
def agency(marte):
    return marte.memberships.get().agency


@pytest.fixture
def post(client, agency):
    new = reverse("applications:new_template", args=[agency.slug])

    def posted(template=None, **words):
        address = reverse("applications:template", args=[template.pk]) if template else new
        return client.post(address, WORDS | words, follow=True).content.decode()

    return posted


def test_a_template_is_written_changed_and_deleted(post):
    assert "Malen er lagret." in post()
    template = AnswerTemplate.objects.get()
    post(template, name="Onsdag", text_nn="Passar onsdag?")
    template.refresh_from_db()
    assert (template.name, template.text_nn) == ("Onsdag", "Passar onsdag?")
    assert "Malen er slettet." in post(template, slett="1") and not AnswerTemplate.objects.exists()


@pytest.mark.parametrize(
    "words, says",
    [
        ({"text_nb": "Hei {etternavn}"}, "{etternavn} finnes ikke her. Du kan bruke {navn}"),
        ({"text_nb": "", "text_nn": "Hei {"}, "krøllparentes står alene"),
        ({"text_nb": "", "text_nn": ""}, "Skriv teksten på bokmål eller nynorsk"),
        ({"text_nb": "01019012345"}, "fødselsnummer"),
        ({"name": ""}, "Skriv et navn på malen"),
        ({"step": "offer"}, "Det valget finnes ikke"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(post, words, says):
    shown = post(**words)
    assert says in shown and all(value in shown for name, value in (WORDS | words).items() if name != "step")
    assert not AnswerTemplate.objects.exists()


def test_two_of_the_same_name_are_refused(post):
    post()
    assert "Dere har en mal med det navnet" in post() and AnswerTemplate.objects.count() == 1


def test_the_verb_holds_it_too(agency, marte):
    with pytest.raises(ValidationError):
        actions.save_template(
            template=AnswerTemplate(agency=agency, step="interview", name="x", text_nb="{x}"), by=marte
        )
    with pytest.raises(PermissionDenied):
        actions.save_template(template=AnswerTemplate(agency=agency, **WORDS), by=publisher())


def test_nobody_elses(client, post):
    post()
    template = AnswerTemplate.objects.get()
    for stranger in (publisher(), employee(template.agency)):
        client.force_login(stranger)
        assert client.get(reverse("applications:template", args=[template.pk])).status_code in {403, 404}
        shown = client.get(reverse("applications:templates"))
        assert shown.status_code == 403 or "Tirsdag" not in shown.content.decode()


def test_one_candidate_is_answered_from_it_too(client, post, agency, marte):
    post()
    application = sent_interest(published_posting(agency, by=marte), employee(name="Kari Moe"))
    move = reverse("applications:move", args=[application.public_id, "samtale"])
    template = AnswerTemplate.objects.get()
    assert f"mal={template.pk}" in client.get(move).content.decode()
    assert client.get(f"{move}?mal={template.pk}").context["form"].initial["text"] == "Passer tirsdag, Kari?"
    assert client.get(f"{move}?mal=x").status_code == 200
