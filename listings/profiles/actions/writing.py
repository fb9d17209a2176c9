"""What does a person do with the words of her profile?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import limits
from ..models import Profile, ProfileCompetence
from .holding import held, touched


@transaction.atomic
def begin(*, by, language="nb"):
    """An empty, hidden profile; the one she has, when she has begun before."""
    require(by, Action.KEEP_PROFILE, Profile(user=by))
    profile, is_new = Profile.objects.get_or_create(user=by, defaults={"language": language})
    if is_new:
        record(profile, "profile.begun", by=by)
    return profile


@transaction.atomic
def write(*, profile, by, words):
    """`words`: fields of the profile, many-valued ones too."""
    profile = held(profile, by)
    many = {field.name for field in Profile._meta.many_to_many}
    for name, value in words.items():
        if name in many:
            getattr(profile, name).set(value)
        else:
            setattr(profile, name, value)
    return touched(profile)


@transaction.atomic
def hold(*, profile, by, levels=None, added=None, removed=None):
    """`levels`: of competences she holds already, by their key. What is added twice stands once."""
    profile = held(profile, by)
    lines = profile.competence_lines
    for key, level in (levels or {}).items():
        lines.filter(competence=key).update(level=level)
    if removed:
        lines.filter(competence=removed).delete()
    if added and not lines.filter(competence=added).exists():
        refuse_more(lines.count(), limits.MOST_COMPETENCES)
        ProfileCompetence.objects.create(profile=profile, competence=added)
    return touched(profile)


@transaction.atomic
def wish(*, profile, by, added=None, removed=None):
    """What she wants to learn."""
    profile = held(profile, by)
    if removed:
        profile.wants_to_learn.remove(removed)
    if added and not profile.wants_to_learn.filter(pk=added.pk).exists():
        refuse_more(profile.wants_to_learn.count(), limits.MOST_WISHES)
        profile.wants_to_learn.add(added)
    return touched(profile)


def refuse_more(count, most):
    if count >= most:
        raise ValidationError(
            _("Du har valgt %(most)s, og flere er det ikke plass til. Fjern en du kan unnvære.") % {"most": most}
        )
