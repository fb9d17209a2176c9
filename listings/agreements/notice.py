"""What have the two agreed on about ending before the time, and what does the one who cancels read of it?"""

from django.utils.translation import gettext as _

from portal.foundation.lengths import months_in_words

from .status import Status


def reminder_of_notice(agreement):
    """Empty of what is not in force yet, and where no notice is agreed."""
    months = agreement.current.terms.get("notice_months") if agreement.status == Status.IN_FORCE else None
    if not months:
        return ""
    return _(
        "I avtalen er oppsigelsesfristen %(notice)s. Er dere enige om å slutte før, kan dere heller endre siste dag. "
        "Da signerer alle tre."
    ) % {"notice": months_in_words(months)}
