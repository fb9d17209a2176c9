"""Does the period that a manager is asked about lie within the limits of the portal?

As they are set today, while nobody has answered: an agreement is held to those of the day on which it is written.
"""

from django.utils.translation import gettext as _

from listings.postings.choices import Payer
from listings.vocabulary.stays import (
    least_days,
    long_when_host_pays,
    longest_wished,
    stops_at_longest,
    stops_without_legal_basis,
)
from portal.foundation.lengths import days_in_words, months_in_words
from portal.foundation.years import last_day_of


def limits_of(approval):
    """In a sentence or two."""
    return " ".join(filter(None, (of_length(approval), legal_basis(approval))))


def of_length(approval):
    said = {"limit": months_in_words(longest_wished())}
    if approval.ends > last_day_of(approval.starts, longest_wished()):
        if stops_at_longest():
            return _("Over grensen på %(limit)s. Avtalen må vare kortere enn perioden her.") % said
        return _("Lengre enn anbefalt. En utveksling bør ikke vare lenger enn %(limit)s.") % said
    if (approval.ends - approval.starts).days + 1 < least_days():
        said = {"limit": days_in_words(least_days())}
        return _("Under grensen på %(limit)s. Avtalen må vare lenger enn perioden her.") % said
    return _("Innenfor grensen på %(limit)s.") % said


def legal_basis(approval):
    """Whoever pays is taken to employ her too, as in the warning to the one who writes the posting."""
    months = long_when_host_pays()
    if approval.payer != Payer.HOST or approval.ends <= last_day_of(approval.starts, months):
        return ""
    said = {"host": approval.host, "limit": months_in_words(months)}
    if stops_without_legal_basis():
        return _("%(host)s betaler lønna i mer enn %(limit)s, så hjemmelen må stå i avtalen.") % said
    return _("%(host)s betaler lønna i mer enn %(limit)s, så hjemmelen bør stå i avtalen.") % said
