"""What happens around a page that is a translation, or has one? Receivers of Wagtail's signals."""

from django.db.models.signals import pre_delete
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import GroupPagePermission, Page, WorkflowPage
from wagtail.signals import copy_for_translation_done, page_published, page_unpublished

from .models import MachineText
from .segments import by_machine, translation_into, translations_of


def connect():
    page_published.connect(mark)
    page_unpublished.connect(take_down_translations)
    pre_delete.connect(take_down_translations, sender=Page)
    copy_for_translation_done.connect(mirror_keys)


def mark(sender, instance, **kwargs):
    """Readers get new words: are any of them the machine's? A page that is no longer kept in step keeps its mark."""
    translation = translation_into(instance)
    if translation is None or not translation.enabled:
        return
    if by_machine(translation).exists():
        MachineText.objects.update_or_create(page_id=instance.pk)
    else:
        MachineText.objects.filter(page_id=instance.pk).delete()


def take_down_translations(sender, instance, **kwargs):
    """Whoever withdraws a text withdraws it in both written forms. The translation stays as a draft."""
    for page in translations_of(instance).filter(live=True).exclude(pk=instance.pk):
        UnpublishPageAction(page).execute(skip_permission_checks=True)


def mirror_keys(sender, source_obj, target_obj, **kwargs):
    """The people of the original may edit its translation, and the same flow of approval holds there."""
    if not isinstance(source_obj, Page):
        return
    for key in GroupPagePermission.objects.filter(page_id=source_obj.pk):
        GroupPagePermission.objects.get_or_create(
            group_id=key.group_id, page_id=target_obj.pk, permission_id=key.permission_id
        )
    for flow in WorkflowPage.objects.filter(page_id=source_obj.pk):
        WorkflowPage.objects.update_or_create(page_id=target_obj.pk, defaults={"workflow_id": flow.workflow_id})
