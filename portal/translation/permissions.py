"""Who may translate a page, and which pages can be?"""

from django.db.models import OneToOneField
from django.utils.translation import gettext as _

from portal.access.rules import can


def may_translate(user, page):
    """Who may edit it: by the tree, as Wagtail asks, and by the row of the rule table that its type names."""
    page = page.specific
    action = getattr(page, "edit_action", "")
    return bool(action) and page.permissions_for_user(user).can_edit() and can(user, action, page)


def refusal(page):
    """Why this page is not translated as a page, in words; empty when it can be."""
    page = page.specific
    if told := getattr(page, "translation_refusal", ""):
        return told
    if belongs_to_a_row(type(page)):
        return _("Denne siden finnes bare én gang, og kan ikke oversettes som side.")
    if not page.live:
        return _("Publiser siden før den oversettes: det er det leserne ser, som oversettes.")
    return ""


def belongs_to_a_row(model):
    """A row with one page of its own cannot have a second in the other tree."""
    fields = model._meta.concrete_fields
    return any(isinstance(field, OneToOneField) and not field.remote_field.parent_link for field in fields)
