"""Into which band does a length fall, and how much of somebody's time?"""

from django.utils.translation import gettext_lazy as _

LENGTHS = {
    "short": _("Under 3 måneder"),
    "months": _("3 til 6 måneder"),
    "half": _("Over 6, høyst 12 måneder"),
    "long": _("Over 12 måneder"),
    "agreed": _("Etter avtale"),
}
LIMITS = ((3, "short"), (6.01, "months"), (12.01, "half"))
WORKLOADS = {
    "part": _("Under 40 %"),
    "half": _("40 til 59 %"),
    "most": _("60 til 99 %"),
    "full": _("Full tid"),
}
SHARES = ((40, "part"), (60, "half"), (100, "most"))


def length_of(least, most):
    """By the longest that is offered, else the shortest."""
    return band_of(most or least) if most or least else "agreed"


def band_of(months):
    return next((band for limit, band in LIMITS if months < limit), "long")


def workload_of(percentage):
    return next((band for limit, band in SHARES if percentage < limit), "full")
