"""Whom do you want to be? Only in a demo, and only its invented people."""

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import TemplateView

from portal.foundation.ids import id_in

from ..demo import by_kind, demo_people, first_of_each
from ..models import User
from .language import our_address

LONGEST_TEXT = 100


class DemoPeople(TemplateView):
    template_name = "portal/access/demo.html"

    def dispatch(self, request, *args, **kwargs):
        if not settings.PORTAL_IS_DEMO:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        text = self.request.GET.get("q", "").strip()[:LONGEST_TEXT]
        people = demo_people(text)
        facts = {
            "text": text,
            "people": people,
            "kinds": by_kind(people),
            "first": [] if text else first_of_each(people),
        }
        return super().get_context_data(**kwargs) | facts

    def post(self, request):
        people = User.objects.filter(is_demo=True, is_active=True)
        person = get_object_or_404(people, pk=as_number(request.POST.get("person")))
        login(request, person, backend=settings.AUTHENTICATION_BACKENDS[0])
        return redirect(our_address(request, request.POST.get("next"), settings.LOGIN_REDIRECT_URL))


def as_number(text):
    return id_in(text or "")
