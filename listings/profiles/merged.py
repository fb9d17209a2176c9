"""From whom does a person hide when an agency she hides from becomes part of another? From the other, too."""

from listings.agencies.merging import Part, register_part

from .models import Profile


def told(source, target):
    """Nobody is told who hides, nor how many."""
    return ()


def hide_from_the_other(source, target, by):
    hiding = Profile.hidden_from.through.objects
    rows = hiding.filter(agency=source).values_list("profile", flat=True)
    hiding.bulk_create([hiding.model(profile_id=pk, agency=target) for pk in rows], ignore_conflicts=True)
    hiding.filter(agency=source).delete()


register_part(Part(40, told, hide_from_the_other))
