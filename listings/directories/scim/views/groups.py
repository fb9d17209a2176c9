"""/Groups: the groups of an agency's directory, and who is in them."""

from django.utils.translation import gettext as _
from scim2_models import Context, NotFoundException

from ... import actions
from ...models import DirectoryGroup
from ..answers import answer
from ..filters import GROUPS, Chooser
from ..members import MembersChange, group_patched, group_said
from ..resources import Group
from ..telling import group_as_told
from .base import ScimView, told


class OfGroups(ScimView):
    @property
    def groups(self):
        return DirectoryGroup.objects.of(self.by.agency).order_by("pk")

    def teller(self, wish):
        """Directories leave out the members of large groups when they only look for the group."""
        left_out = {str(path).lower() for path in wish.excluded_attributes or ()}
        wanted = {str(path).lower().partition(".")[0] for path in wish.attributes or ()}
        with_members = "members" not in left_out and (not wanted or "members" in wanted)
        return lambda group: group_as_told(group, self.base, with_members=with_members)

    def shown(self, group, status=200):
        wish = self.asked(Group)
        resource = self.teller(wish)(group)
        return answer(told(resource, wish), status, Location=resource.meta.location)


class SomeGroups(OfGroups):
    def get(self, request):
        wish = self.asked(Group)
        groups = self.groups.filter(Chooser(GROUPS).visit(wish.filter.ast)) if wish.filter else self.groups
        return self.found(groups, wish, self.teller(wish))

    def post(self, request):
        facts, members = group_said(self.payload, Context.RESOURCE_CREATION_REQUEST)
        return self.shown(actions.make_group(by=self.by, facts=facts, members=members), status=201)


class OneGroup(OfGroups):
    @property
    def group(self):
        group = self.groups.filter(public_id=self.kwargs["public_id"]).first()
        if group is None:
            raise NotFoundException(detail=_("Den gruppa finnes ikke."))
        return group

    def get(self, request, public_id):
        return self.shown(self.group)

    def put(self, request, public_id):
        facts, members = group_said(self.payload, Context.RESOURCE_REPLACEMENT_REQUEST)
        return self.changed(facts, MembersChange(only=members))

    def patch(self, request, public_id):
        return self.changed(*group_patched(self.payload))

    def changed(self, facts, members):
        return self.shown(actions.change_group(group=self.group, by=self.by, facts=facts, members=members))

    def delete(self, request, public_id):
        actions.remove_group(group=self.group, by=self.by)
        return answer(status=204)
