"""What a file would change is told line by line, and nothing is touched."""

import pytest
from django.contrib.auth import get_user_model

from listings.agencies.actions import end_membership, let_in
from listings.agencies.models import Membership
from listings.people.planning import plan_for
from listings.people.reading import HIDDEN
from portal.access.roles import Role
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.imports import uploaded

pytestmark = pytest.mark.django_db
ADA = "ada@dfo.no;Ada;;;"


def plan(agency, by, *lines, **how):
    return plan_for(uploaded(agency, by, *lines, **how), by)


def kinds(agency, by, *lines, **how):
    return [(line.email, str(line.kind)) for line in plan(agency, by, *lines, **how).rows]


def reason(agency, by, *lines, **how):
    found = plan(agency, by, *lines, **how)
    return {line.number: " ".join(line.reasons) for line in found.of("refused")}


def test_each_line_is_new_changed_or_unchanged(dfo, by):
    employee(dfo, email="per@dfo.no", title="Rådgiver")
    found = kinds(dfo, by, "ny@dfo.no;Ny;;;", "PER@dfo.no;Per;Sjef;IT;Leder", ADA)
    assert found == [("ny@dfo.no", "new"), ("per@dfo.no", "changed"), ("ada@dfo.no", "unchanged")]
    assert get_user_model().objects.count() == 2


def test_a_change_is_told_in_words(dfo, by):
    publisher(dfo, email="per@dfo.no", title="Rådgiver")
    [line] = plan(dfo, by, "per@dfo.no;Per;Sjef;;ingen").rows
    assert list(line.sentences) == ["Stilling: Rådgiver → Sjef", "Roller: Utlyser → ingen"]


def test_an_empty_cell_changes_nothing(dfo, by):
    publisher(dfo, email="per@dfo.no", title="Rådgiver")
    assert kinds(dfo, by, "per@dfo.no;;;;") == [("per@dfo.no", "unchanged")]


def test_those_who_are_not_in_the_file_are_out_only_when_it_is_the_whole_list(dfo, by):
    employee(dfo, email="per@dfo.no")
    let_in(agency=dfo, email="invitert@dfo.no", by=by)
    end_membership(membership=Membership.objects.get(user=employee(dfo, email="gone@dfo.no")), by=by)
    assert kinds(dfo, by, ADA) == [("ada@dfo.no", "unchanged")]
    found = kinds(dfo, by, ADA, is_whole=True)
    assert found[1:] == [("invitert@dfo.no", "out"), ("per@dfo.no", "out")]


def test_a_leaver_who_comes_back_is_new(dfo, by):
    end_membership(membership=Membership.objects.get(user=employee(dfo, email="per@dfo.no")), by=by)
    assert kinds(dfo, by, "per@dfo.no;;;;") == [("per@dfo.no", "new")]


@pytest.mark.parametrize(
    "line, told",
    [
        ("per@gmail.com;Per;;;", "må være hos dere (dfo.no)"),
        ("per;Per;;;", "er ikke en e-postadresse"),
        (";Per;;;", "er ikke en e-postadresse"),
        ("per@dfo.no;Per;;;Konge", "Rollen «konge» finnes ikke"),
        ("per@dfo.no;01017012345;;;", "elleve siffer"),
        ("per@dfo.no;Per;" + "x" * 151 + ";;", "Stilling er for langt"),
        ("per@dfo.no;Per;;https://x.no;", "ikke nettadresser"),
    ],
)
def test_a_line_that_cannot_stand_is_told_with_its_number(dfo, by, line, told):
    assert told in reason(dfo, by, ADA, line)[3]


def test_an_address_stands_once(dfo, by):
    assert reason(dfo, by, "per@dfo.no;;;;", "Per@DFO.no;;;;") == {3: "Adressen står også på rad 2."}


def test_another_agencys_people_may_be_asked_and_the_answer_does_not_tell_who_has_an_account(dfo, by):
    employee(AgencyFactory(domains=["skatt.no"]), email="known@skatt.no")
    employee(AgencyFactory(), email="known@annet.no")
    assert kinds(dfo, by, "known@skatt.no;;;;", "unknown@skatt.no;;;;") == [
        ("known@skatt.no", "new"),
        ("unknown@skatt.no", "new"),
    ]
    refused = reason(dfo, by, "known@annet.no;;;;", "unknown@annet.no;;;;")
    assert refused[2] == refused[3] != ""


def test_no_more_than_a_hundred_of_others_are_asked_by_one_file(dfo, by):
    AgencyFactory(domains=["skatt.no"])
    assert list(reason(dfo, by, *(f"p{number}@skatt.no;;;;" for number in range(102)))) == [102, 103]


def test_what_somebody_does_elsewhere_is_not_told(dfo, by):
    other = AgencyFactory(domains=["skatt.no"])
    let_in(agency=dfo, email=employee(other, email="kari@skatt.no", title="Sjef").email, by=by)
    assert kinds(dfo, by, "kari@skatt.no;Kari;Direktør;;") == [("kari@skatt.no", "unchanged")]


def test_one_administrator_stays_and_nobody_shuts_herself_out(dfo, by):
    assert "fra deg selv" in reason(dfo, by, "ada@dfo.no;;;;Utlyser")[2]
    assert "fra deg selv" in reason(dfo, by, "per@dfo.no;;;;", is_whole=True)[0]
    owner = administrator(AgencyFactory(), email="portal@example.no")
    assert "minst én administrator" in reason_for_owner(dfo, by, owner)


def reason_for_owner(dfo, by, owner):
    """As when the portal's administrator sends the file."""
    held = uploaded(dfo, by, "ada@dfo.no;;;;ingen")
    return " ".join(plan_for(held, owner).of("refused")[0].reasons)


def test_nobody_goes_out_by_a_slip_of_the_pen(dfo, by):
    employee(dfo, email="per@dfo.no")
    found = plan(dfo, by, ADA, "per@dfo,no;;;;", is_whole=True)
    assert found.waits_for_corrections and not found.may_go


def test_birth_numbers_are_not_kept_for_a_moment(dfo, by):
    held = uploaded(dfo, by, "a@dfo.no;Per;;010170 12345;", header="E-post;Navn;Stilling;Fnr;Roller")
    assert held.rows == [[2, ["a@dfo.no", "Per", "", HIDDEN, ""]]]
    assert plan_for(held, by).of("new")


def test_the_same_file_twice_is_the_same_plan_until_something_changes(dfo, by):
    held = uploaded(dfo, by, "per@dfo.no;;;IT;")
    before = plan_for(held, by).digest
    assert plan_for(held, by).digest == before
    let_in(agency=dfo, email="per@dfo.no", by=by)
    assert plan_for(held, by).digest != before


def test_a_long_file_asks_the_database_no_more_than_a_short_one(dfo, by, django_assert_max_num_queries):
    held = uploaded(dfo, by, *(f"p{number}@dfo.no;;;;{Role.MANAGER.label}" for number in range(300)))
    with django_assert_max_num_queries(6):
        plan_for(held, by)
