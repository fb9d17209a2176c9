"""What does Wagtail's admin show of the shared words?"""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from portal.access.rules import Action
from portal.access.wagtail.policies import RulePolicy

from .viewsets import VocabularyViewSets

EVERY_VERB = dict.fromkeys(("add", "change", "delete", "view"), Action.MANAGE_VOCABULARY)
for viewset in VocabularyViewSets.items:
    register_permission_policy(viewset.model, RulePolicy(viewset.model, **EVERY_VERB))


@hooks.register("register_admin_viewset")
def vocabulary():
    return VocabularyViewSets()
