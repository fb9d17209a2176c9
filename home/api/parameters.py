"""Which parameters does an address take? Those that its view names, each once; a misspelt one is not passed over."""

from functools import wraps

from django.utils.translation import gettext as _

from .problems import Unusable

LONGEST_SHOWN = 60


def only_named(view):
    """ninja reads what it knows, and is silent about the rest."""

    @wraps(view)
    def asked_rightly(request, *args, query, **given):
        require_named(request.GET, list(type(query).model_fields))
        return view(request, *args, query=query, **given)

    return asked_rightly


def require_named(data, named):
    """Raises Unusable."""
    for name in data:
        if name not in named:
            shown = name[:LONGEST_SHOWN]
            words = _("«%(name)s» er ikke noe det kan spørres om her. Dette kan brukes: %(known)s.")
            raise Unusable(shown, words % {"name": shown, "known": ", ".join(named)})
        if len(data.getlist(name)) > 1:
            raise Unusable(name, _("«%(name)s» kan bare stå én gang.") % {"name": name})
