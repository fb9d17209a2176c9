"""What is a person told of her own account? That how she signs in was changed, so that she can say it was not she."""

import uuid

from django.dispatch import receiver

from portal.access.signals import second_factor_changed

from .outbox import tell


@receiver(second_factor_changed)
def tell_of_the_second_factor(person, change, **kwargs):
    tell(person=person, kind="second_factor", key=f"second_factor:{uuid.uuid4()}", context={"change": change})
