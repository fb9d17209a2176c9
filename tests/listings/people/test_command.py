"""One command fills a whole portal, and a second run changes nothing."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from listings.agencies.models import Agency, Membership
from listings.people import filling
from portal.access.roles import Role
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, portal_administrator, publisher

pytestmark = pytest.mark.django_db
AGENCIES = """name_nb,short,orgnr,ministry,city,kind,name_nn,county,email_domains
Kystverket,Kyst,974760673,,Oslo,direktorat,,,kystverket.no
"""
HEADER = "Virksomhet;E-post;Navn;Stilling;Enhet;Roller"
PEOPLE = [
    "974760673;Kari@kystverket.no;Kari Kyst;Sjef;Ledelsen;Administrator",
    "kyst;ola@kystverket.no;Ola Kyst;;;",
    "DFØ;per@dfo.no;Per;Sjef;IT;",
]


@pytest.fixture
def run(tmp_path, dfo, capsys):
    portal_administrator(email="eier@example.no")

    def ran(*lines, agencies=None, by="eier@example.no"):
        people = tmp_path / "people.csv"
        people.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
        files = {"people": people}
        if agencies:
            (tmp_path / "agencies.csv").write_text(agencies, encoding="utf-8")
            files["agencies"] = tmp_path / "agencies.csv"
        call_command("import_people", by=by, **files)
        return capsys.readouterr()

    return ran


def test_agencies_and_their_people_come_by_one_command(run):
    publisher(Agency.objects.get(), email="per@dfo.no", title="Rådgiver")
    assert "1 changed, 2 new" in run(*PEOPLE, agencies=AGENCIES).out
    kari = Membership.objects.get(user__email="kari@kystverket.no")
    assert (kari.agency.name_nb, kari.user.name, kari.user.title, kari.unit) == (
        *("Kystverket", "Kari Kyst"),
        *("Sjef", "Ledelsen"),
    )
    assert [role.role for role in kari.roles.all()] == [Role.ADMINISTRATOR]
    assert get_user_model().objects.get(email="per@dfo.no").title == "Sjef"
    assert not Message.objects.exists()
    entries = AuditEntry.objects.filter(event="people.imported").order_by("pk")
    assert sorted(str(entry.facts["counts"]) for entry in entries) == ["{'changed': 1}", "{'new': 2}"]


def test_she_who_answers_for_it_answers_for_the_agencies_too(run):
    run(agencies=AGENCIES)
    kyst = Agency.objects.get(name_nb="Kystverket")
    events = {entry.event: entry.by.email for entry in AuditEntry.objects.filter(agency=str(kyst.public_id))}
    assert events["agency.created"] == events["agency.activated"] == "eier@example.no"


def test_a_second_run_changes_nothing(run):
    run(*PEOPLE, agencies=AGENCIES)
    logged = AuditEntry.objects.count()
    assert "3 unchanged" in run(*PEOPLE, agencies=AGENCIES).out
    assert AuditEntry.objects.count() == logged


def test_cut_off_in_the_middle_it_is_run_again(run, dfo, tmp_path, monkeypatch):
    """What came before the cut stands whole, with its row in the log; the next run brings the rest, and no more."""
    monkeypatch.setattr(filling, "TOGETHER", 2)
    lines = [f"DFØ;p{number}@dfo.no;Person {number};;IT;Utlyser" for number in range(7)]
    people = tmp_path / "people.csv"
    people.write_text("\n".join([HEADER, *lines]), encoding="utf-8")

    def cut(number):
        if number == 5:
            raise KeyboardInterrupt

    by = get_user_model().objects.get(email="eier@example.no")
    with pytest.raises(KeyboardInterrupt):
        filling.fill(people, filling.Filling(by=by, tell=print), progress=cut)
    here = Membership.objects.filter(agency=dfo)
    assert here.count() == here.filter(roles__role=Role.PUBLISHER, unit="IT").count() == 4
    assert told_in_the_log() == 4
    assert "3 new, 4 unchanged" in run(*lines).out
    assert here.count() == told_in_the_log() == 7
    assert "7 unchanged" in run(*lines).out and told_in_the_log() == 7


def told_in_the_log():
    entries = AuditEntry.objects.filter(event="people.imported")
    return sum(sum(entry.facts["counts"].values()) for entry in entries)


def test_rows_that_cannot_be_brought_in_are_told_with_their_number(run):
    told = run("Ukjent;a@dfo.no;;;;", "DFØ;a@gmail.com;;;;", "DFØ;b@dfo.no;;;;", "DFØ;b@dfo.no;;;;")
    assert "2: Virksomheten finnes ikke" in told.err and "3: Adressen må være" in told.err
    assert "5: Adressen står på flere rader" in told.err and "1 new, 3 refused" in told.out


def test_only_a_portal_administrator_answers_for_it(run):
    for address in ("nobody@example.no", employee().email):
        with pytest.raises(CommandError, match="no administrator"):
            run(*PEOPLE, by=address)


def test_a_file_of_another_kind_is_told(tmp_path, run):
    wrong = tmp_path / "wrong.csv"
    for content in (b"Navn;Enhet\nPer;IT\n", "æ".encode("latin-1")):
        wrong.write_bytes(content)
        with pytest.raises(CommandError, match="cannot be read"):
            call_command("import_people", by="eier@example.no", people=wrong)
