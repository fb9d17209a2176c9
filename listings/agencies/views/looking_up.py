"""How does a form of a new agency get what Enhetsregisteret knows? By a button of its own; what is written stays."""

from ..register import is_on
from ..register.filling import looked_up

NOT_KEPT = frozenset({"csrfmiddlewaretoken", "hent"})


class LooksUp:
    """`form_with(initial)` gives the form as it stands. It is saved by its other button, as without the register."""

    register = None

    def post(self, request, *args, **kwargs):
        if "hent" in request.POST and is_on():
            return self.look_up({name: value for name, value in request.POST.items() if name not in NOT_KEPT})
        return super().post(request, *args, **kwargs)

    def look_up(self, typed):
        self.register = looked_up(type(self.form_with({})), typed)
        return self.render_to_response(self.get_context_data(form=self.form_with(self.register.initial)))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"register": self.register, "looks_up": is_on()}
