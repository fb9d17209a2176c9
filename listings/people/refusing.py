"""Which lines of a plan cannot stand together, or not there? Each is told why."""

from django.utils.translation import gettext as _

from .limits import MOST_OUTSIDERS
from .status import LineKind


def check_twice(lines):
    first = {}
    for line in lines:
        if line.number != first.setdefault(line.email, line.number) and line.email:
            line.refuse(_("Adressen står også på rad %(number)s.") % {"number": first[line.email]})


def check_addresses(lines, addresses, now):
    for line in (line for line in lines if line.kind == LineKind.NEW and line.email not in now):
        if not addresses.lets_in(line.email):
            told = {"domains": ", ".join(sorted(addresses.own))}
            line.refuse(_("Adressen må være hos dere (%(domains)s) eller i en annen virksomhet som er med.") % told)
        else:
            line.is_outsider = not addresses.is_own(line.email)


def refuse_too_many(lines, addresses):
    """Without a domain of its own an agency could ask anybody at all."""
    for line in [line for line in lines if line.is_outsider][MOST_OUTSIDERS:]:
        told = (
            _("En fil kan ha høyst %(most)s personer fra andre virksomheter.")
            if addresses.own
            else _(
                "Virksomheten har ikke noe e-postdomene. Da kan en fil ha høyst %(most)s nye personer. "
                "Be en portaladministrator legge inn domenet."
            )
        )
        line.refuse(told % {"most": MOST_OUTSIDERS})


def keep_administrators(lines, now, by):
    """One stays, and whoever sends the file is not shut out by it halfway."""
    administrators = {email for email, place in now.items() if place.is_administrator}
    losing = [line for line in lines if line.email in administrators and line.takes_administrator]
    is_last = bool(losing) and administrators <= {line.email for line in losing}
    for line in losing:
        if line.email == by.email:
            line.refuse(_("Du kan ikke ta tilgangen eller administratorrollen fra deg selv med en fil."))
        elif is_last:
            line.refuse(_("Virksomheten må ha minst én administrator."))
