"""Is everything written down that must be: settings, migrations, personal data?"""

import ast

import pytest
from django.core.management import call_command

from portal.foundation.personal_data import undeclared

from .tree import ROOT, nodes, python

READERS = {"text", "flag", "words"}


def environment_variables():
    for path in python("portal"):
        if "settings" not in path.parts:
            continue
        for call in nodes(path, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in READERS and call.args and isinstance(call.args[0], ast.Constant):
                yield call.args[0].value


def test_every_environment_variable_is_in_the_docs():
    written = (ROOT / "docs/environment.md").read_text(encoding="utf-8")
    missing = [name for name in sorted(set(environment_variables())) if f"`{name}`" not in written]
    assert not missing, f"Add to docs/environment.md: {missing}"


@pytest.mark.django_db
def test_migrations_are_complete():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_every_table_about_people_is_declared():
    assert undeclared() == []
