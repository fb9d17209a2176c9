"""Is a table about people refused until somebody has said why it is there?"""

import pytest
from django.apps import apps

from portal.foundation.checks import personal_data_is_declared
from portal.foundation.personal_data import BY_HAND, BY_ITSELF, BY_JOB, DECLARATIONS


def test_everything_is_declared_now():
    assert personal_data_is_declared(None) == []


@pytest.mark.parametrize(
    "label",
    [
        "access.User",
        "access.PortalRoleHolder",
        "agencies.Membership",
        "privacy.AuditEntry",
        "agencies.MembershipRole",
        "profiles.ProfileCompetence",
        "wagtailcore.Revision",
        "wagtailimages.Image",
    ],
)
def test_an_undeclared_table_stops_the_start(label, monkeypatch):
    monkeypatch.delitem(DECLARATIONS, label)
    [error] = personal_data_is_declared(None)
    assert label in error.msg and "personal_data.py" in error.hint


@pytest.mark.parametrize("declaration", DECLARATIONS.values(), ids=lambda declaration: declaration.model)
def test_a_declaration_is_whole_and_leads_to_the_person(declaration):
    model = apps.get_model(declaration.model)
    assert declaration.path
    assert declaration.done_by in (BY_JOB, BY_ITSELF, BY_HAND)
    assert all((declaration.what, declaration.purpose, declaration.basis, declaration.retention))
    model._base_manager.filter(**{declaration.path: 1}).query.sql_with_params()
