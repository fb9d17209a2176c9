"""Which portal-wide roles open Wagtail, and for what? Their holders are in a group as long as they hold the role."""

from django.contrib.auth.models import Group, Permission
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from ..models import PortalRoleHolder
from ..roles import PortalRole

OPENING = frozenset({PortalRole.ADMINISTRATOR, PortalRole.EDITOR})
PAGES = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FILES = tuple(f"{verb}_{kind}" for verb in ("add", "change", "choose") for kind in ("image", "document"))


@receiver(post_save, sender=PortalRoleHolder)
def hand_out(instance, **kwargs):
    if instance.role in OPENING:
        instance.user.groups.add(group_of(instance.role))


@receiver(post_delete, sender=PortalRoleHolder)
def take_back(instance, **kwargs):
    instance.user.groups.remove(*Group.objects.filter(name=name_of(instance.role)))


def group_of(role):
    """Made with its keys the first time somebody holds the role."""
    group, is_new = Group.objects.get_or_create(name=name_of(role))
    if is_new:
        group.permissions.add(permission("access_admin"), permission("submit_translation"))
        _open(group)
    return group


def name_of(role):
    return f"portal:{role}"


def permission(codename):
    return Permission.objects.get(codename=codename, content_type__app_label__startswith="wagtail")


def _open(group):
    """All pages and files; which of the pages may be edited the rule table says, see hooks.py."""
    root, files = Page.get_first_root_node(), Collection.get_first_root_node()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page=root, permission=permission(codename)) for codename in PAGES
    )
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=files, permission=permission(codename)) for codename in FILES
    )
