"""Whatever the portal knows, nothing that is not open stands in the page, its data, the feeds, the lists or the map."""

import re

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.agencies.models import Agency
from listings.applications.models import Application
from listings.postings import actions as postings
from listings.postings.choices import Audience
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.status import Status
from listings.sharing import actions
from listings.sharing.models import PublicShare
from listings.sharing.obstacles import obstacle
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import draft_posting, published_posting
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
SHARED = "ÅPENTITTEL"
FACTS = st.fixed_dictionaries(
    {
        "status": st.sampled_from(list(Status)),
        "visibility": st.sampled_from(list(Audience)),
        "live": st.booleans(),
    }
)
OF_AGENCY = st.fixed_dictionaries(
    {"allows_public_sharing": st.booleans(), "status": st.sampled_from(["active", "suspended", "closed"])}
)


@pytest.fixture
def share(portal_tree):
    """A posting with a secret of every kind around it; each begins with HEMMELIG."""
    agency = sharing_agency(name_nb="Etat Åpen")
    by = publisher(agency, name="HEMMELIG Utlyser", email="hemmelig.utlyser@example.no")
    words = {"contact_name": "HEMMELIG Kontakt", "contact_title": "HEMMELIG tittel"}
    share = shared_posting(agency, by=by, title=SHARED, contact_email="hemmelig@example.no", **words)
    sent_interest(share.posting, employee(AgencyFactory(name_nb="HEMMELIG etat"), name="HEMMELIG Kandidat"))
    Application.objects.update(message="HEMMELIG begrunnelse")
    for application in Application.objects.all():
        application.notes.create(text="HEMMELIG notat")
    draft = draft_of(share.posting)
    draft.title = draft.lead = "HEMMELIG nytt ord"
    postings.change_posting(draft=draft, by=by)
    text = {"title": "HEMMELIG målform", "lead": "HEMMELIG", "tasks": "HEMMELIG"}
    postings.write_text(posting=share.posting, by=by, words=text, confirmed=False)
    published_posting(agency, by=by, title="HEMMELIG utlysning for alle som er inne")
    published_posting(agency, by=by, title="HEMMELIG utlysning", visibility=Audience.OWN)
    draft_posting(agency, by=by, title="HEMMELIG utkast")
    return share


def everything_open(client, share):
    own = f"/apne-utlysninger/atom/{share.agency.slug}.xml"
    paths = [share.get_absolute_url(), "/apne-utlysninger/", "/apne-utlysninger/atom.xml", own, "/sitemap.xml", "/"]
    for path in [*paths, share.agency.page.url]:
        for query in ("", "?malform=nn"):
            answer = client.get(path + query, headers={"accept-language": "nn"})
            yield path, answer.content.decode() + str(answer.headers)


def test_no_secret_stands_anywhere(client, share):
    for path, told in everything_open(client, share):
        assert not re.search("hemmelig", told, re.IGNORECASE), path
        assert SHARED in told or path == "/sitemap.xml", path


def test_nothing_counts_or_numbers(client, share):
    """Neither how many are interested, nor the row's number, by which others could be asked for."""
    told = dict(everything_open(client, share))[share.get_absolute_url()]
    for secret in (f"/{share.posting_id}/", str(share.agency.public_id), "kandidat", "visninger"):
        assert secret not in told


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=FACTS, agency=OF_AGENCY, on=st.booleans())
def test_it_stands_everywhere_or_nowhere(client, share, facts, agency, on):
    """Rows behind the verbs' back, in any combination: the rule decides, and all places agree."""
    PostingPage.objects.filter(pk=share.posting_id).update(**facts)
    Agency.objects.filter(pk=share.agency.pk).update(**agency)
    PublicShare.objects.update(withdrawn_at=None if on else share.shared_at)
    now = PublicShare.objects.get()
    open_now = on and obstacle(now.posting) is None
    assert PublicShare.objects.visible_to(AnonymousUser()).exists() == open_now
    for path, told in everything_open(client, now):
        stands = share.address in told if path == "/sitemap.xml" else SHARED in told
        assert stands == open_now, path


def test_a_contact_that_is_chosen_is_the_only_name(client, share):
    actions.share(posting=share.posting, by=share.shared_by, with_contact=True)
    told = dict(everything_open(client, share))
    page = told.pop(share.get_absolute_url())
    assert "HEMMELIG Kontakt" in page and "Utlyser" not in page and "Kandidat" not in page
    assert not any(re.search("hemmelig", other, re.IGNORECASE) for other in told.values())
