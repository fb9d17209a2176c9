"""What does Wagtail's admin show of the shared words? The way to their pages; places; and no retired word to choose."""

from django.db.models import ForeignKey
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from portal.access.rules import Action, can
from portal.access.wagtail.policies import RulePolicy

from .kinds import Kind
from .models import Term
from .offered import OfferedSelect, OfferedSelectMultiple
from .viewsets import PlaceViewSets

EVERY_VERB = dict.fromkeys(("add", "change", "delete", "view"), Action.MANAGE_VOCABULARY)
for viewset in PlaceViewSets.items:
    register_permission_policy(viewset.model, RulePolicy(viewset.model, **EVERY_VERB))


@hooks.register("register_admin_viewset")
def places():
    return PlaceViewSets()


class WordsItem(MenuItem):
    def is_shown(self, request):
        return can(request.user, Action.MANAGE_VOCABULARY)


@hooks.register("register_admin_menu_item")
def words():
    address = reverse("vocabulary:list", args=[Kind.COMPETENCE.in_address])
    return WordsItem(_("Ordliste"), address, name="ordliste", icon_name="list-ul", order=300)


def offered_many(field):
    return {"widget": OfferedSelectMultiple} if issubclass(field.related_model, Term) else {}


register_form_field_override(ParentalManyToManyField, override=offered_many)
for kind in Kind:
    register_form_field_override(ForeignKey, to=kind.model, override={"widget": OfferedSelect})
