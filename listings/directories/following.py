"""What becomes of a role that a directory gave, when she who holds it goes to another agency?"""

from django.dispatch import receiver

from listings.agencies.signals import place_moved

from .models import DirectoryKey


@receiver(place_moved)
def hand_over(membership, **kwargs):
    """Where the other agency has a directory of its own, that keeps the role from now on, and takes it when its groups
    do not give it. Where it has none, nobody could take the role: there it is the administrators' to take."""
    given = membership.roles.filter(by_directory=True)
    if given.exists() and not DirectoryKey.objects.of(membership.agency).usable().exists():
        given.update(by_directory=False, by_hand=True)
