"""Agencies with everything they need, and people in them.

`AgencyFactory()` gives an active agency with its page, group, collection and keys. `employee(agency)`,
`publisher(agency)` and `administrator(agency)` give people; `portal_administrator()` and `portal_editor()` hold roles
for the whole portal.
"""

import factory
from django.contrib.auth import get_user_model
from factory.django import DjangoModelFactory
from wagtail.models import Page, Site

from home.models import HomePage
from listings.agencies.founding import found_agency
from listings.agencies.furnishing import keep_in_step
from listings.agencies.models import Agency, AgencyIndexPage, Membership, MembershipRole
from listings.agencies.organisation_numbers import is_organisation_number
from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole, Role


def page_tree():
    """The front page and the list of agencies under it, as the portal has them from its first day."""
    index = AgencyIndexPage.objects.first()
    return index or front_page().add_child(instance=AgencyIndexPage(title="Virksomheter", slug="virksomheter"))


def front_page():
    home = HomePage.objects.first()
    if home is None:
        Page.objects.filter(depth=2).delete()
        home = Page.get_first_root_node().add_child(instance=HomePage(title="Forside", slug="forside"))
        Site.objects.update_or_create(
            is_default_site=True, defaults={"hostname": "testserver", "port": 80, "root_page": home}
        )
    return home


def organisation_number(number):
    """The number-th valid organisation number from 900000000 on."""
    stems = (f"{90_000_000 + number * 3 + step}" for step in range(3))
    return next(stem + digit for stem in stems for digit in "0123456789" if is_organisation_number(stem + digit))


class AgencyFactory(DjangoModelFactory):
    """Takes fields of Agency, `numbers`, `domains`, and `page__tagline` and the like."""

    class Meta:
        model = Agency
        skip_postgeneration_save = True

    name_nb = factory.Sequence(lambda n: f"Direktoratet for prøve {n}")
    short = factory.Sequence(lambda n: f"Prøve {n}")
    kind = Agency.Kind.DIRECTORATE
    city = "Oslo"
    numbers = factory.Sequence(lambda n: [organisation_number(n)])
    domains = factory.LazyAttribute(lambda agency: [f"{agency.short.lower().replace(' ', '').replace('ø', 'o')}.no"])

    @classmethod
    def _create(cls, model, *args, status=None, **facts):
        page_tree()
        agency = found_agency(**facts)
        if status:
            Agency.objects.filter(pk=agency.pk).update(status=status)
            agency.refresh_from_db()
        return agency

    @factory.post_generation
    def page(self, create, extracted, **words):
        if words:
            type(self.page).objects.filter(pk=self.page.pk).update(**words)
            self.page.refresh_from_db()


class UserFactory(DjangoModelFactory):
    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    name = factory.Faker("name", locale="no_NO")
    email = factory.Sequence(lambda n: f"person{n}@example.no")

    @classmethod
    def _create(cls, model, *args, **fields):
        return model.objects.create_user(**fields)


def member(agency=None, *roles, **fields):
    """Somebody who belongs to the agency (a new one when none is given), and holds the roles there."""
    membership = Membership.objects.create(
        agency=agency or AgencyFactory(), user=UserFactory(**fields), unit="Avdeling for prøving"
    )
    MembershipRole.objects.bulk_create([MembershipRole(membership=membership, role=role) for role in roles])
    keep_in_step(membership)
    return membership.user


def employee(agency=None, **fields):
    return member(agency, **fields)


def publisher(agency=None, **fields):
    return member(agency, Role.PUBLISHER, **fields)


def administrator(agency=None, **fields):
    return member(agency, Role.ADMINISTRATOR, **fields)


def manager(agency=None, **fields):
    return member(agency, Role.MANAGER, **fields)


def holder(role, **fields):
    user = UserFactory(**fields)
    PortalRoleHolder.objects.create(user=user, role=role)
    return user


def portal_administrator(**fields):
    return holder(PortalRole.ADMINISTRATOR, **fields)


def portal_editor(**fields):
    return holder(PortalRole.EDITOR, **fields)
