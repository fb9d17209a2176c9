"""What is a person told of her own account? That how she signs in was changed, so that she can say it was not she."""

import uuid

from django.conf import settings
from django.dispatch import receiver
from django.utils import translation

from portal.access.openid.configuration import label_of
from portal.access.openid.signals import identity_changed
from portal.access.signals import second_factor_changed

from .outbox import tell


@receiver(second_factor_changed)
def tell_of_the_second_factor(person, change, **kwargs):
    tell(person=person, kind="second_factor", key=f"second_factor:{uuid.uuid4()}", context={"change": change})


@receiver(identity_changed)
def tell_of_a_provider(person, provider, change, **kwargs):
    with translation.override(person.language or settings.LANGUAGE_CODE):
        context = {"change": change, "provider": str(label_of(provider))}
    tell(person=person, kind="identity", key=f"identity:{uuid.uuid4()}", context=context)
