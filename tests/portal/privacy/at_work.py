"""What does the same person's agency hold of her, and what has she done for it? Her own words have marks."""

from datetime import timedelta

from django.utils import timezone

from listings.agencies.models import Membership
from listings.agencies.models.put_out import note_put_out
from listings.agreements.models import Agreement, RuleSetting, SignedPaper
from listings.agreements.terms.values import whole
from listings.applications.models import AskedAgain, AskedNoMore, InterestDraft, Talk
from listings.approvals import actions as managers
from listings.cooperation.models import AgreedPaper, Cooperation
from listings.directories.models import DirectoryPerson, GroupMember
from listings.directories.models.events import What, note
from listings.exchanges import actions as exchanges
from listings.facilitation.models import Mark, Outsider, SignUpCompetence
from listings.oversight.models import Opening
from listings.oversight.reasons import Reason
from listings.people.models import ImportLine, PeopleImport, PeopleList
from listings.postings.models import ApprovalNote, CoOwner, Outcome, PostingTemplate, PostingText, ProposedWord
from portal.privacy.statements.models import Acknowledgement, Statement
from search.saved.models import Hit
from stories.models import CollectedStory, Consent, RelatedStory, StoryPage
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.approvals import asked as asked_manager
from tests.factories.approvals import kari
from tests.factories.directories import token_of
from tests.factories.evaluations import opened_without_interest
from tests.factories.exchanges import item_of, running
from tests.factories.joining import asked_to_join
from tests.factories.oversight import opened, read
from tests.factories.postings import published_posting
from tests.factories.sharing import actions as sharing
from tests.factories.stories import collection, story
from tests.factories.vocabulary import CompetenceFactory


def stand_in_the_directory(person, agency, mark):
    membership = Membership.objects.get(user=person, agency=agency)
    names = {name: f"{mark}{name.replace('_', '')}" for name in ("formatted", "given_name", "family_name")}
    facts = {"external_id": f"{mark}ekstern", "title": f"{mark}rolle", "department": f"{mark}seksjon", **names}
    known = {"user_name": person.email, "handle": person.email, "email": person.email, "display_name": person.name}
    sent = DirectoryPerson.objects.create(agency=agency, membership=membership, **known, **facts)
    GroupMember.objects.create(group=agency.directory_groups.create(display_name="Utlysere"), person=sent)
    note_put_out(agency, person.email)
    note(agency, What.PERSON_CHANGED, person=sent, reason="Tittelen er for lang")
    token_of(agency, made_by=person)


def stand_in_a_file(person, agency, by, mark):
    """One that waits, and one that was brought in; and she has brought in one herself."""
    row = [2, [person.email.upper(), f"{mark}filnavn", f"{mark}filtittel"]]
    other = [3, ["ola@etat.no", "Ola Nordmann", ""]]
    facts = {"agency": agency, "by": by, "columns": {"email": 0, "name": 1, "title": 2}}
    PeopleImport.objects.create(file_name="folk.csv", header=["E-post", "Navn", "Tittel"], rows=[row, other], **facts)
    done = PeopleImport.objects.create(file_name="folk.csv", **facts)
    said = {"wanted": {"name": f"{mark}linje"}, "before": {"title": f"{mark}foer"}, "reason": "Rollen kjenner vi ikke"}
    ImportLine.objects.create(people_import=done, email=person.email, **said)
    PeopleImport.objects.create(agency=agency, by=person, file_name="mine.csv")
    PeopleList.objects.create(agency=agency, confirmed_by=person)


def write_for_the_agency(person, posting, draft):
    """What stays is the agency's; that it was she goes."""
    PostingText.objects.create(posting=posting, language="nn", title="Hennar", made_from="x")
    ApprovalNote.objects.create(posting=posting, event=ApprovalNote.Event.SUBMITTED, by=person, text="Klar")
    CoOwner.objects.create(posting=draft, person=person)
    Outcome.objects.create(posting=posting, answered_by=person, answered_at=timezone.now())
    PostingTemplate.objects.create(agency=posting.agency, made_by=person, name="Fast", content={})
    ProposedWord.objects.create(posting=posting, words="Droneflyging")
    type(posting.agency).objects.filter(pk=posting.agency_id).update(allows_public_sharing=True)
    sharing.share(posting=type(posting).objects.get(pk=posting.pk), by=person)


def agree(person, agency, mark):
    words = Statement.objects.create(kind="virksomheter", version=1, text_nb="Lov", text_nn="Lov", published_by=person)
    Acknowledgement.objects.create(statement=words, subject=str(agency.public_id), by=person)
    asked_to_join(contact=person.name, email=person.email, title=person.title, message=f"{mark}bli")


def be_asked(application, posting, agency, search):
    AskedAgain.objects.create(application=application, posting=posting)
    AskedNoMore.objects.create(person=application.person, agency=agency)
    Hit.objects.create(search=search, posting=posting)


def be_called_to_a_talk(application, by, mark):
    said = {"place": f"{mark}rom", "words": f"Ta med {mark}kart", "wish": f"Heller {mark}torsdag"}
    Talk.objects.create(application=application, by=by, starts=timezone.now() + timedelta(7), minutes=45, **said)


def ask_and_be_asked(person, host, mark):
    """She has asked her manager, who asked back; and she was asked by a colleague, and said no."""
    agency = person.memberships.get().agency
    posting = published_posting(host, title="Spurt lederen om")
    one = asked_manager(posting, person, name=f"{mark}sjef", address=kari(agency).email, message=f"Jeg vil {mark}ut")
    managers.question(approval=one, by=one.approver, text="Når?")
    managers.reply(approval=one, by=person, text=f"I {mark}mai")
    InterestDraft.objects.create(person=person, posting=posting, message=f"Snart {mark}klar")
    put = asked_manager(posting, employee(agency), address=person.email)
    managers.decline(approval=put, by=person, reason="timing", text="Vi er for få.")


def go_on_exchange(person, application, mark):
    """Her agreement, and all that she has done in it and for others. Its status is over, so that she can go."""
    facts = {"sending": application.home_agency, "receiving": application.posting.agency, "status": "evaluated"}
    facts |= {"in_force_at": timezone.now(), "ends": timezone.localdate()}
    made = Agreement.objects.create(application=application, person=person, made_by=person, **facts)
    version = made.versions.create(number=1, terms=whole({"tasks": f"{mark}oppgaver"}), by=person)
    made.amendments.create(version=version, terms=version.terms, why=f"{mark}hvorfor", side="sending", by=person)
    made.signatories.create(party="sending", person=person, authority=f"{mark}fullmakt")
    signed = {"version": version, "party": "person", "person": person, "name": person.name, "rendering": 3}
    signed["shown"] = [{"heading": "Oppgaver", "rows": [["Arbeidsoppgaver", f"{mark}oppgaver"]]}]
    paper = {"content": f"%PDF {mark}oppgaver".encode(), "words": signed["shown"], "digest": "0" * 64}
    SignedPaper.objects.create(version=version, language="nb", at=timezone.now(), **paper)
    made.signatures.create(method="portal", digest="0" * 64, **signed)
    made.remarks.create(version=1, group="sted", side="person", by=person, text=f"{mark}merknad")
    made.history.create(event="sign", side="person", by=person, text=f"{mark}grunn")
    for party in ("sending", "receiving"):
        made.archivings.create(party=party, reference="27/1", by=person)
    RuleSetting.objects.create(code="longest", severity="blocks", source="K", source_date=timezone.now(), by=person)


def facilitate(person, sign_up):
    SignUpCompetence.objects.create(sign_up=sign_up, competence=CompetenceFactory(), side="wanted")
    Outsider.objects.create(name="Fyrvesenet", registered_by=person)
    Mark.objects.create(ref="need:1", since=timezone.now(), by=person, note="Ring i morgen")


def stand_in_evaluations(person, agency, host, mark):
    """As the one who was away, with what the host has written and what she has said about publishing."""
    made = opened_without_interest(person, agency, host)
    made.replies.filter(party="person").update(answers={"learned": f"Jeg lærte {mark}arkiv"}, by=person)
    made.replies.filter(party="receiving").update(answers={"gained": f"Vi fikk {mark}hjelp"})
    made.publishing.create(party="person", answer="no", words=1, by=person)


def stand_in_stories(person, mark):
    """As who laid one in, and as who is named in another's."""
    own = story("Lagt inn")
    StoryPage.objects.filter(pk=own.pk).update(owner=person)
    RelatedStory.objects.create(page=story("En annen"), story=own)
    CollectedStory.objects.create(collection=collection(), story=own)
    named = {"name": person.name, "email": person.email, "wish": f"{mark}onske"}
    Consent.objects.create(person=person, story_key=own.translation_key, **named)


def be_read(application, by):
    """As a candidate of an agency that is opened, and as one who has opened another herself."""
    opened(application.posting.agency, by=by)
    read(application, by=by)
    own = Opening.objects.create(agency=AgencyFactory(), opened_by=application.person, closed_by=application.person,
        reason=Reason.FAULT, words="Sider som ikke vises som de skal", case="2026/14", until=timezone.now(),
        closed_at=timezone.now())  # fmt: skip
    own.readings.create(page="candidates.postings")


def follow_an_exchange(person, agency):
    """Of a colleague, as who speaks for the agency; and she is responsible for its plan."""
    agreement = running(agency)
    exchanges.tick(item=item_of(agreement, "handover"), by=person)
    exchanges.set_midway(agreement=agreement, by=person, day=agreement.ends)
    words = {"side": "sending", "part": "start", "for_person": False, "days": 0}
    exchanges.add_line(agency=agency, by=person, text="Lever PC", **words)
    exchanges.hide_line(agency=agency, by=person, code="handover")
    plan = {"target_out": 1, "target_in": 1, "leader": person, "sought": [CompetenceFactory()]}
    exchanges.save_plan(agency=agency, by=person, year=timezone.now().year, **plan)


def agree_for_the_agency(person, agency, mark):
    """To a cooperation agreement with another, which is the two agencies' afterwards."""
    made = Cooperation.objects.create(proposer=agency, partner=AgencyFactory(), made_by=person)
    proposal = made.proposals.create(agency=agency, number=1, terms={"results": "Deles"}, by=person)
    named = {"name": person.name, "title": f"{mark}stilling", "agency_name": agency.name_nb, "rendering": 1}
    proposal.acceptances.create(agency=agency, person=person, digest="0" * 64, **named)
    words = {"signatures": [["Navn", f"{mark}stilling"]]}
    facts = {"proposal": proposal, "language": "nb", "at": timezone.now(), "words": words}
    AgreedPaper.objects.create(**facts, content=f"%PDF {mark}stilling".encode(), digest="0" * 64)
    made.history.create(event="end", agency=agency, by=person, text=f"{mark}slutt")
