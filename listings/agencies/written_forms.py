"""What does an agency's page in another written form get, the moment it is made? The same keys and the same flow."""

from django.dispatch import receiver
from wagtail.signals import copy_for_translation_done

from .furnishing import open_page
from .models import AgencyPage
from .status import SHUT


@receiver(copy_for_translation_done)
def page_was_copied(sender, target_obj, **kwargs):
    if isinstance(target_obj, AgencyPage) and target_obj.agency.status not in SHUT:
        open_page(target_obj.agency, target_obj)
