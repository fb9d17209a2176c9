"""What a file held is deleted after a day, and an import that came to a halt goes on."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from listings.people.models import ImportLine, PeopleImport
from portal.foundation.personal_data import DECLARATIONS
from tests.factories.agencies import employee
from tests.factories.imports import begun, brought_in, uploaded
from tests.retention import carry_out

pytestmark = pytest.mark.django_db


def a_day_later(**which):
    PeopleImport.objects.filter(**which).update(moved_at=timezone.now() - timedelta(hours=24))


def test_files_and_lines_are_gone_after_a_day(dfo, by):
    brought_in(dfo, by, "a@dfo.no;;;;")
    uploaded(dfo, by, "b@dfo.no;;;;")
    assert carry_out("people.imports") == 0
    a_day_later()
    assert (carry_out("people.imports"), carry_out("people.imports")) == (2, 0)
    assert not PeopleImport.objects.exists() and not ImportLine.objects.exists()


def test_what_came_to_a_halt_goes_on(dfo, by, django_capture_on_commit_callbacks):
    held = begun(uploaded(dfo, by, "a@dfo.no;;;;"), by)
    a_day_later()
    with django_capture_on_commit_callbacks(execute=True):
        call_command("tend_people")
    held.refresh_from_db()
    assert held.status == "done"


def test_a_person_is_shown_and_erased_wherever_she_stands(dfo, by):
    held = uploaded(dfo, by, "per@dfo.no;Per;;;", "kari@dfo.no;Kari;;;")
    brought_in(dfo, by, "per@dfo.no;Per;;;")
    declared, per = DECLARATIONS["people.ImportLine"], employee(email="other@dfo.no")
    per.email = "per@dfo.no"
    done, waiting = declared.export(per)
    assert done["wanted"]["name"] == "Per" and waiting["row"][:2] == ["per@dfo.no", "Per"]
    assert "kari@dfo.no" not in str(waiting)
    assert declared.erase(per) == 1
    held.refresh_from_db()
    assert [cells[0] for _number, cells in held.rows] == ["kari@dfo.no"]
