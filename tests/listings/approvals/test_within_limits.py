"""Does the manager read whether the period lies within the limits that administrators have set, as they are now?"""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.approvals import actions
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_of
from tests.factories.agreements import limited
from tests.factories.approvals import asked, fresh
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
STARTS = oslo_today() + timedelta(days=100)


@pytest.fixture
def page(client, ingrid, kari):
    """Of a question about so many months, as the manager reads it."""
    made = {}

    def read(months=12, **posting):
        if "one" not in made:
            terms = {"starts": STARTS, "ends": last_day_of(STARTS, months)}
            made["one"] = asked(published_posting(**posting), ingrid, address=kari.email, **terms)
        client.force_login(kari)
        return client.get(reverse("approvals:asked", args=[made["one"].public_id])).content.decode()

    read.asked = made
    return read


def test_the_whole_length_that_is_allowed_is_within(page):
    assert "Innenfor grensen på 12 måneder." in page(salary_paid_by="home")


@pytest.mark.parametrize(("months", "told"), [(6, False), (7, True)])
def test_what_needs_a_legal_basis_is_told_when_the_host_pays(page, months, told):
    words = "betaler lønna i mer enn 6 måneder, så hjemmelen må stå i avtalen."
    assert (words in page(months, salary_paid_by="host")) == told


def test_it_is_told_beside_a_limit_that_only_advises(page):
    limited("longest", 12, "advises")
    limited("legal_basis", 6, "advises")
    told = page(14, salary_paid_by="host")
    assert "Lengre enn anbefalt." in told
    assert "betaler lønna i mer enn 6 måneder, så hjemmelen bør stå i avtalen." in told


def test_a_limit_that_is_set_lower_meanwhile_is_told_to_whom_it_waits_for(page):
    page()
    limited("longest", 9)
    assert "Over grensen på 9 måneder. Avtalen må vare kortere enn perioden her." in page()
    limited("longest", 9, "advises")
    assert "Lengre enn anbefalt. En utveksling bør ikke vare lenger enn 9 måneder." in page()


def test_what_has_become_too_short_is_told_too(page):
    page(1)
    limited("shortest", 40)
    assert "Under grensen på 40 dager. Avtalen må vare lenger enn perioden her." in page()


def test_the_person_reads_it_too_and_of_what_is_over_nobody_does(page, client, ingrid, kari):
    page()
    one = page.asked["one"]
    client.force_login(ingrid)
    assert "Grense for varighet" in client.get(one.get_absolute_url()).content.decode()
    actions.approve(approval=one, by=kari)
    assert "Grense for varighet" not in page(), "an agreement may have been signed by the limits of that day"


def test_of_what_is_declined_nobody_reads_it(page, kari):
    page()
    one = page.asked["one"]
    actions.decline(approval=one, by=kari, reason="timing", text="")
    assert fresh(one).status == "declined" and "Grense for varighet" not in page()
