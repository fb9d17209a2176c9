"""What is asked once more before it is done to a person's access, what follows, and how is it made good again?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .roles import PortalRole


@dataclass(frozen=True)
class Question:
    heading: str
    follows: tuple[str, ...]
    back: str
    """How it is made good again."""
    button: str


def question(verb, role, person, by):
    """None for what can be pressed at once, and for what is refused anyway."""
    match verb:
        case "take" if role in PortalRole.values:
            return about_role(PortalRole(role), person, by)
        case "shut_out" if person != by:
            return about_shutting_out(person)
        case "take_factor" if person != by:
            return about_second_factor(person)
    return None


def about_role(role, person, by):
    told = {"name": str(person), "role": role.label}
    follows = [_("Det rollen gir lov til, er borte ved neste klikk. Det som er gjort, blir stående.")]
    if person == by and role == PortalRole.ADMINISTRATOR:
        follows.append(_("Det er din egen rolle. Du kommer ikke inn på denne siden igjen."))
    back = _("Angrer du, kan en portaladministrator gi rollen igjen.")
    heading = _("Skal %(name)s miste rollen %(role)s?") % told
    return Question(heading, tuple(follows), back, _("Ta tilbake rollen %(role)s") % told)


def about_shutting_out(person):
    follows = (
        _("Personen er ute ved neste klikk, og logges ut alle steder."),
        _("Ingenting slettes, og virksomhetene får ikke beskjed."),
    )
    back = _("Angrer du, kan du slippe personen inn igjen fra samme side, med rollene som var.")
    return Question(_("Skal %(name)s stenges ute?") % {"name": str(person)}, follows, back, _("Steng ute"))


def about_second_factor(person):
    follows = (
        _("Personen må sette opp bekreftelsen på nytt, og får beskjed på e-post."),
        _("Fram til da er det nok å ha tilgang til e-posten til personen. Vær sikker på hvem du snakker med."),
    )
    back = _("Det som var satt opp, kan ikke hentes tilbake. Personen setter det opp på nytt selv.")
    heading = _("Skal bekreftelsen i to trinn fjernes for %(name)s?") % {"name": str(person)}
    return Question(heading, follows, back, _("Fjern bekreftelsen i to trinn"))
