"""How does the rule table read on paper? One action after the other, a sentence each, in bokmål."""

from django.utils.translation import gettext as _
from django.utils.translation import override

from .roles import WHAT_ROLES_DO, PortalRole, Role
from .rules import RULES, Action


def rule_page():
    with override("nb"):
        return "\n".join(["# " + _("Hvem kan gjøre hva"), "", opening(), "", *roles(), *lines()])


def opening():
    return _(
        "Hver linje er en måte å få lov på: alt på linjen må gjelde, og én linje er nok. "
        "Det som ikke står, er ikke lov. "
        "Skrevet av `manage.py write_permissions` fra `permissions.py` i appene; endre reglene der."
    )


def roles():
    for label, kind in ((_("Roller i hele portalen"), PortalRole), (_("Roller i en virksomhet"), Role)):
        yield f"## {label}"
        yield ""
        yield from (f"- **{role.label}**: {WHAT_ROLES_DO[role]}" for role in kind)
        yield ""


def lines():
    for action in Action:
        yield f"## {action.label}"
        yield ""
        yield f"`{action.value}`"
        yield ""
        yield from (f"- {sentence_of(way)}" for way in RULES.get(action, []))
        yield ""


def sentence_of(way):
    """All of the conditions must hold; any of the lines is enough."""
    return " ".join(condition.sentence for condition in way)
