"""What does a person meet when a page cannot be shown?"""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import path
from django.utils import translation

from portal.urls import *  # noqa: F403  the same map, and one page that fails
from portal.urls import urlpatterns as real
from tests.factories.agencies import employee

pytestmark = pytest.mark.usefixtures("portal_tree")


def fails(request):
    raise RuntimeError("Meant to fail")


urlpatterns = [path("feiler/", fails), *real]


def test_not_found_keeps_the_frame_and_shows_the_way_on(client):
    response = client.get("/finnes-ikke/")
    page = response.content.decode()
    assert response.status_code == 404
    assert "Vi finner ikke siden" in page
    assert "Hovedmeny" in page and "Bunnmeny" in page


def test_no_access_says_who_can_give_it(client):
    client.force_login(employee())
    response = client.get("/virksomhet/ny/")
    assert response.status_code == 403
    assert "Du har ikke tilgang til denne siden" in response.content.decode()


@pytest.mark.urls(__name__)
def test_a_failure_answers_calmly(client):
    client.raise_request_exception = False
    response = client.get("/feiler/")
    assert response.status_code == 500
    assert "Noe gikk galt hos oss" in response.content.decode()


def test_a_form_of_another_visit_is_told_in_words(portal_tree):
    client = Client(enforce_csrf_checks=True)
    client.force_login(employee())
    response = client.post("/min-side/varsler/valg/", {}, HTTP_ACCEPT_LANGUAGE="nb")
    page = response.content.decode()
    assert response.status_code == 403 and "Skjemaet gjelder ikke lenger" in page
    assert "CSRF" not in page and "<style" not in page and "Hovedmeny" in page


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_failure_page_needs_nothing_but_itself(language):
    with translation.override(language):
        assert f'<html lang="{language}"' in render_to_string("500.html")
