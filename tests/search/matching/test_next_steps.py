"""What is an agency told when few fit its posting? Which one change would help, and where else to look."""

import pytest
from django.urls import reverse

from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.postings.models.competence import PostingCompetence
from listings.profiles.models import Profile
from listings.vocabulary.levels import Level
from portal.foundation.clock import oslo_today
from search.matching.next_steps import outlook
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
FEW = "Få passer nå. Dette kan dere gjøre"


@pytest.fixture
def maps(db):
    return CompetenceFactory(slug="kart", label_nb="Kart")


@pytest.fixture
def ask(posting):
    """`ask({competence: (level, required)})`: what the posting asks for instead."""

    def asked(lines):
        PostingCompetence.objects.filter(posting=posting).delete()
        for competence, (level, required) in lines.items():
            facts = {"side": PostingCompetence.Side.WANTED, "level": level, "required": required}
            PostingCompetence.objects.create(posting=posting, competence=competence, **facts)
        return PostingPage.objects.with_facts().get(pk=posting.pk)

    return asked


def texts(posting, by):
    return [step["text"] for step in outlook(posting, by)["steps"]]


def test_nothing_is_said_when_three_fit(posting, looker, show, archives):
    for number in range(3):
        show(f"Person {number}", {archives: Level.EXPERT})
    assert outlook(PostingPage.objects.with_facts().get(pk=posting.pk), looker) is None


def test_a_lower_level_is_suggested_with_how_many_it_would_give(ask, looker, show, archives):
    posting = ask({archives: (Level.EXPERT, True)})
    show("Kari", {archives: Level.VERY_GOOD}), show("Ola", {archives: Level.GOOD})
    found = outlook(posting, looker)
    assert found["number"] == 0 and found["said"].startswith("Ingen av dem")
    said = "Senk nivået for «Arkivering» til «God». Da er det 2 personer til som har minst halvparten."
    assert found["steps"][0]["text"] == said
    assert found["steps"][0]["url"] == reverse("postings:edit", args=[posting.pk, "kompetanse"])


def test_a_requirement_that_keeps_most_out_may_become_good_to_have(ask, looker, show, archives, maps):
    rest = {CompetenceFactory(): (Level.GOOD, False) for _ in range(3)}
    posting = ask({archives: (Level.BASIC, True), maps: (Level.BASIC, True)} | rest)
    show("Kari", {maps: Level.GOOD}), show("Ola", {maps: Level.GOOD})
    said = "Sett «Arkivering» til «fint å ha». Da er det 2 personer til som har alt dere må ha."
    assert said in texts(posting, looker)


@pytest.mark.parametrize("change", ["hidden", "paused", "objects", "hides from the agency", "colleague"])
def test_nobody_counts_whom_the_agency_may_not_open(ask, looker, show, archives, change):
    posting = ask({archives: (Level.EXPERT, True)})
    kari = show("Kari", {archives: Level.VERY_GOOD}, agency=posting.agency if change == "colleague" else None)
    changes = {
        "hidden": {"visibility": Profile.Visibility.HIDDEN},
        "paused": {"paused_until": oslo_today()},
        "objects": {"takes_matching": False},
    }
    Profile.objects.filter(pk=kari.pk).update(**changes.get(change, {"about": "Som før"}))
    if change == "hides from the agency":
        kari.hidden_from.add(posting.agency)
    assert not any("Senk" in text for text in texts(posting, looker))


def test_nameless_people_count_in_no_list_that_can_be_narrowed(looker, show, archives, posting):
    kari = show("Kari", {archives: Level.BASIC}, visibility=Profile.Visibility.CONTACTS)
    PostingPage.objects.filter(pk=posting.pk).update(visibility=Audience.CHOSEN)
    posting.chosen_agencies.add(kari.user.memberships.get().agency)
    found = PostingPage.objects.with_facts().get(pk=posting.pk)
    assert not any("Senk" in text for text in texts(found, looker))
    assert any("ikke for alle" in text for text in texts(found, looker))


def test_the_posting_and_the_list_say_it_and_lead_to_each_step(client, posting, looker, show, archives):
    show("Kari", {archives: Level.BASIC})
    type(posting.agency).objects.filter(pk=posting.agency_id).update(allows_public_sharing=True)
    client.force_login(looker)
    sign_up = reverse("facilitation:make_sign_up", args=[posting.agency.slug]) + f"?utlysning={posting.pk}"
    for address in (posting.url, reverse("matching:people", args=[posting.pk])):
        page = client.get(address).content.decode()
        assert FEW in page and "Senk nivået for «Arkivering» til «Grunnleggende». Da er det 1 person til" in page
        for way in (sign_up, reverse("sharing:keep", args=[posting.pk])):
            assert f'href="{way}"' in page
    form = client.get(sign_up).content.decode()
    assert "Arkivar søkes" in form and "Arkivering</textarea>" in form.replace("\n</textarea>", "</textarea>")


def test_another_agencys_people_and_posting_are_told_nothing(client, posting, looker):
    client.force_login(employee())
    assert FEW not in client.get(posting.url).content.decode()
    client.force_login(looker)
    other = published_posting(AgencyFactory(), title="En annens behov", visibility=Audience.OWN)
    own = reverse("facilitation:make_sign_up", args=[posting.agency.slug])
    for odd in (other.pk, "x", "9" * 30, ""):
        assert "En annens behov" not in client.get(own, {"utlysning": odd}).content.decode()


def test_it_costs_few_questions_however_many_are_near(client, posting, looker, show, archives):
    client.force_login(looker)
    address = reverse("matching:people", args=[posting.pk])
    show("Kari", {archives: Level.BASIC}), client.get(address)
    few = cost(client, address)
    for number in range(5):
        show(f"Person {number}", {archives: Level.BASIC})
    client.get(address)
    assert cost(client, address) <= few + 2
