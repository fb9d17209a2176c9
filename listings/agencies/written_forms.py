"""What does an agency's page in another written form get, the moment it is made? Keys, the flow, and its own name."""

from django.dispatch import receiver
from wagtail.signals import copy_for_translation_done

from .furnishing import open_page
from .models import AgencyPage
from .status import SHUT


@receiver(copy_for_translation_done)
def page_was_copied(sender, target_obj, **kwargs):
    if not isinstance(target_obj, AgencyPage):
        return
    name_pages(target_obj.agency)
    target_obj.title = target_obj.draft_title = name_on(target_obj, target_obj.agency)
    if target_obj.agency.status not in SHUT:
        open_page(target_obj.agency, target_obj)


def name_pages(agency):
    """Each page of the agency carries its name in the page's own written form."""
    for page in AgencyPage.objects.filter(agency=agency).select_related("locale"):
        name = name_on(page, agency)
        AgencyPage.objects.filter(pk=page.pk).update(title=name, draft_title=name)


def name_on(page, agency):
    return (agency.name_nn if page.written_in == "nn" else "") or agency.name_nb
