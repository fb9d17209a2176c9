"""/Users: the people an agency's directory keeps here."""

from django.utils.translation import gettext as _
from scim2_models import Context, NotFoundException

from ... import actions
from ...models import DirectoryPerson
from ..answers import answer
from ..filters import PEOPLE, Chooser
from ..resources import Person
from ..saying import facts_patched, facts_said
from ..telling import person_as_told
from .base import ScimView, told


class OfPeople(ScimView):
    @property
    def people(self):
        return DirectoryPerson.objects.of(self.by.agency).for_answers().order_by("pk")

    def tell(self, person):
        return person_as_told(person, self.base)

    def shown(self, person, status=200):
        """Read anew, with what followed from the change."""
        person = self.people.get(pk=person.pk)
        resource = self.tell(person)
        return answer(told(resource, self.asked(Person)), status, Location=resource.meta.location)


class SomePeople(OfPeople):
    def get(self, request):
        wish = self.asked(Person)
        people = self.people.filter(Chooser(PEOPLE).visit(wish.filter.ast)) if wish.filter else self.people
        return self.found(people, wish, self.tell)

    def post(self, request):
        facts = facts_said(self.payload, Context.RESOURCE_CREATION_REQUEST)
        return self.shown(actions.take_in_person(by=self.by, facts=facts), status=201)


class OnePerson(OfPeople):
    @property
    def person(self):
        person = self.people.filter(public_id=self.kwargs["public_id"]).first()
        if person is None:
            raise NotFoundException(detail=_("Den brukeren finnes ikke."))
        return person

    def get(self, request, public_id):
        return self.shown(self.person)

    def put(self, request, public_id):
        facts = facts_said(self.payload, Context.RESOURCE_REPLACEMENT_REQUEST)
        return self.shown(actions.change_person(person=self.person, by=self.by, facts=facts))

    def patch(self, request, public_id):
        person = self.person
        facts = facts_patched(self.payload, self.tell(person))
        return self.shown(actions.change_person(person=person, by=self.by, facts=facts))

    def delete(self, request, public_id):
        actions.remove_person(person=self.person, by=self.by)
        return answer(status=204)
