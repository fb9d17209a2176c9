"""When does a sign-in stop to ask for the second factor? When the person has one, and has not shown one elsewhere."""

from allauth.mfa.stages import AuthenticateStage


class SecondStep(AuthenticateStage):
    def _should_handle(self, request):
        return super()._should_handle(request) and not was_shown_at_provider(self.login.signal_kwargs)


def was_shown_at_provider(facts):
    """`facts`: what allauth passes along with a sign-in; after a pause it has forgotten the provider's word."""
    identity = getattr((facts or {}).get("sociallogin"), "identity", None)
    return bool(identity and identity.has_two_factors)
