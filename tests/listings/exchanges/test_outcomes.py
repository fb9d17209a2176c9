"""Is she who said yes to a place told what came of it, and not that somebody is waited for?"""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.agreements.models import Agreement
from listings.agreements.status import Status
from portal.foundation.clock import oslo_today
from tests.factories.agreements import in_force, made

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
STANDS = {
    "begynner hos": {},
    "Du er hos": {"starts": oslo_today() - DAY},
    "er over": {"starts": oslo_today() - 9 * DAY, "ends": oslo_today() - DAY, "status": Status.COMPLETED},
    "ble avbrutt": {"starts": oslo_today() - 9 * DAY, "status": Status.CANCELLED},
}


def where_it_stands(client, application):
    client.force_login(application.person)
    places = ("/min-side/", reverse("applications:mine"), application.get_absolute_url(), application.posting.url)
    return [client.get(one, follow=True).content.decode() for one in places]


@pytest.mark.parametrize("words", STANDS)
def test_an_agreement_that_came_into_force_is_what_came_of_it(client, words):
    agreement = in_force()
    Agreement.objects.filter(pk=agreement.pk).update(**STANDS[words])
    for page in where_it_stands(client, agreement.application):
        assert words in page and "tar kontakt med deg om avtalen" not in page
        assert f"Venter på {agreement.receiving.short}" not in page


def test_until_then_and_when_another_is_made_the_agency_is_waited_for(client):
    agreement = in_force()
    Agreement.objects.filter(pk=agreement.pk).update(status=Status.CANCELLED)
    made(agreement.application)
    for page in where_it_stands(client, agreement.application):
        assert "tar kontakt med deg om avtalen" in page and f"Venter på {agreement.receiving.short}" in page
