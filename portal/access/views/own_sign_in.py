"""How do I sign in myself? My second factors, the providers that know me, and where I am signed in."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.foundation.ids import id_in
from portal.foundation.views import RuledView

from ..catalogue import Action
from ..openid.ties import ties_of
from ..openid.tying import untie_own
from ..second_factor import actions
from ..second_factor.forms import NamePasskey
from ..second_factor.holding import held_by
from ..second_factor.needing import reason_for
from ..second_factor.showing import has_one, has_shown
from ..sessions.living import end, end_others, open_sessions
from .language import our_address


class OwnView(RuledView):
    action = Action.KEEP_OWN_SIGN_IN

    @property
    def next_url(self):
        """Where she was going when she was led here."""
        asked = self.request.POST.get("next") or self.request.GET.get("next")
        return our_address(self.request, asked, "")

    @property
    def must_show_first(self):
        """Whoever has a second factor changes nothing before she has shown it."""
        return has_one(self.request.user) and not has_shown(self.request)

    def turn_back(self):
        messages.error(self.request, _("Logg ut og inn igjen med den du har, før du endrer noe her."))
        return redirect(self.address("own_sign_in"))

    def address(self, name):
        query = f"?{urlencode({'next': self.next_url})}" if self.next_url else ""
        return reverse(f"access:{name}") + query


class OwnSignIn(OwnView, TemplateView):
    template_name = "portal/access/own_sign_in.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        why = reason_for(user)
        facts = {"why": why, "is_led_here": bool(why) and not has_shown(self.request), "next": self.next_url}
        shown = {"held": held_by(user), "sessions": open_sessions(self.request), "ties": ties_of(user)}
        return super().get_context_data(**kwargs) | facts | shown

    def post(self, request):
        if self.must_show_first:
            return self.turn_back()
        try:
            said = self.act(request.POST.get("verb"), id_in(request.POST.get("key", "")))
            messages.success(request, said)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        return redirect(self.address("own_sign_in"))

    def act(self, verb, key):
        """Gives what to say afterwards. Raises ValidationError when it cannot be done."""
        user = self.request.user
        match verb:
            case "remove":
                actions.remove(person=user, key=key)
                return _("Det er fjernet. Du får en e-post om det.")
            case "rename":
                return self.rename(user, key)
            case "untie":
                untie_own(person=user, key=key)
                return _("Innloggingstjenesten er koblet fra. Du får en e-post om det.")
            case "end":
                end(self.request, key)
                return _("Den er logget ut.")
            case "end_others":
                end_others(self.request)
                return _("Alle de andre er logget ut.")
        raise ValidationError(_("Dette går ikke. Velg noe av det som står på siden."))

    def rename(self, user, key):
        form = NamePasskey(self.request.POST)
        if not form.is_valid():
            raise ValidationError(form.errors["name"])
        actions.rename_passkey(person=user, key=key, name=form.cleaned_data["name"])
        return _("Passnøkkelen heter nå «%(name)s».") % form.cleaned_data
