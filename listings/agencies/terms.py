"""What must an agency agree to before it takes part? A statement that the portal writes, in versions."""

from django.utils.translation import gettext_lazy as _

from portal.privacy.statements.kinds import declare_statement
from portal.privacy.statements.models import Acknowledgement, is_acknowledged, newest

TERMS = "virksomheter"

declare_statement(
    TERMS,
    label=_("Vilkår for virksomheter"),
    asked=_("En administrator i hver virksomhet godtar dem som et av de første stegene."),
)


def are_there_any():
    return newest(TERMS) is not None


def has_acknowledged(agency):
    return is_acknowledged(TERMS, str(agency.public_id))


def those_who_have():
    """Public ids of agencies that have said yes to the newest; None while there is nothing to say yes to."""
    asked = newest(TERMS)
    return asked and set(Acknowledgement.objects.filter(statement=asked).values_list("subject", flat=True))
