"""Whose profile is matched for herself: with what, and if not, why?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.profiles.models import Profile
from listings.profiles.own import own_of


def own_profile(user):
    """The profile of somebody who takes suggestions and has said what she knows; else None."""
    return matched(user).with_facts().select_related("municipality__county", "user").first()


def own_profile_here(request):
    """The same, of what the page has read of hers anyway."""
    profile = own_of(request)
    return profile if profile and profile.takes_matching and profile.competence_lines.all() else None


def matched(user):
    return Profile.objects.filter(user=user.pk, takes_matching=True, competence_lines__isnull=False).distinct()


def why_not(user) -> tuple[str, dict] | None:
    """(what to tell her, the way to change it); None when her profile is matched."""
    if matched(user).exists():
        return None
    if Profile.objects.filter(user=user.pk, takes_matching=False).exists():
        said = _("Du har reservert deg mot treff. Da sammenligner vi ikke profilen din med utlysninger.")
        return said, {"label": _("Endre hva profilen brukes til"), "url": reverse("profiles:visibility")}
    said = _("Vi mangler kompetansene dine. Uten dem vet vi ikke hva som passer deg best.")
    return said, {"label": _("Legg dem inn i profilen"), "url": reverse("profiles:own")}
