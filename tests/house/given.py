"""What is an address of doors.py given, so that it stands for something in the world?"""

from listings.agencies.sheets import own_sheet
from listings.applications.actions import write_note
from listings.applications.invitations.limits import usual_reply
from listings.applications.models import AnswerTemplate, Invitation
from listings.vocabulary.actions import propose
from portal.notifications.stopping import token_for
from stories.tokens import token_for as consent_token
from tests.factories.postings import published_posting

from .of_apps import GIVEN as OF_APPS
from .talks import of_talk


def of_agency(world):
    return {"slug": world.a.slug}


def of_member(world):
    return {"slug": world.a.slug, "pk": world.membership.pk}


def of_application(world):
    return {"public_id": world.application.public_id}


def of_candidates(world):
    return {"posting": world.posting.pk}


def of_invitation(world):
    """To a posting that the employee has not answered; it comes with the address, so that no other page holds it."""
    posting = published_posting(world.a, by=world.publisher_a, title="Spurt i A")
    words = {"message": "Vi tror du passer.", "reply_by": usual_reply(posting), "by": world.publisher_a}
    return [Invitation.objects.create(posting=posting, person=world.employee, **words).public_id]


def of_note(world):
    note = write_note(application=world.application, by=world.publisher_a, text="Ring henne i mai.")
    return of_application(world) | {"pk": note.pk}


def of_answer(world):
    words = {"agency": world.a, "step": "turn_down", "name": "Takk for sist", "text_nb": "Hei, {fornavn}."}
    return {"pk": AnswerTemplate.objects.get_or_create(**words)[0].pk}


def of_stylesheet(world):
    sheet = own_sheet(world.a)
    return [sheet.name, sheet.hash]


def of_document(document):
    return [document.pk, document.filename]


def of_posting(world):
    return {"pk": world.posting.pk}


def of_draft(world):
    return {"pk": world.draft.pk}


def of_told(world):
    return [world.told.public_id]


def of_telling(world):
    return [world.telling.public_id]


def of_saved(world):
    return {"pk": world.saved.pk}


def of_words(world):
    return {"kind": "kompetanser"}


def of_word(world):
    return of_words(world) | {"pk": world.words[0].pk}


def of_proposal(world):
    return {"pk": propose(kind="competence", words="Dronepiloting", by=world.publisher_a).pk}


GIVEN = OF_APPS | {
    "access:person": lambda world: {"public_id": world.employee.public_id},
    "agencies:close": of_agency,
    "agencies:draft_stylesheet": lambda world: ["1d6b45"],
    "agencies:draft_stylesheet_of": lambda world: ["1d6b45", world.a.slug],
    "agencies:end_membership": of_member,
    "agencies:getting_started": of_agency,
    "agencies:identity": of_agency,
    "agencies:invitation": of_agency,
    "agencies:let_in": of_agency,
    "agencies:look": of_agency,
    "agencies:membership": of_member,
    "agencies:people": of_agency,
    "agencies:rules": of_agency,
    "agencies:standing": of_agency,
    "agencies:stylesheet": of_stylesheet,
    "applications:answer": of_application,
    "applications:answer offer": lambda world: {"public_id": world.offered.public_id},
    "applications:answer_all": of_candidates,
    "applications:ask_again": of_application,
    "applications:candidate": of_application,
    "applications:candidates": of_candidates,
    "applications:case": of_application,
    "applications:give_up": of_application,
    "applications:invitation": of_invitation,
    "applications:invite": lambda world: [world.shown_profile.public_id],
    "applications:invited": of_candidates,
    "applications:move": lambda world: of_application(world) | {"step": "vurderes"},
    "applications:name": of_application,
    "applications:new_template": of_agency,
    "applications:nominate": of_candidates,
    "applications:note": of_note,
    "applications:other_time": of_talk,
    "applications:printed": of_candidates,
    "applications:second_chance": of_candidates,
    "applications:send": lambda world: {"posting": world.posting.pk},
    "applications:send for A": lambda world: {"posting": world.inner.pk},
    "applications:send draft": lambda world: {"posting": world.draft.pk},
    "applications:sent": of_application,
    "applications:spreadsheet": of_candidates,
    "applications:tags": of_application,
    "applications:talk": of_talk,
    "applications:talk_file": of_talk,
    "applications:template": of_answer,
    "applications:together": of_candidates,
    "applications:undo": of_candidates,
    "applications:update": of_application,
    "applications:withdraw": of_application,
    "matching:people": of_posting,
    "notices:open": lambda world: [world.employee.messages.first().pk],
    "notices:stop": lambda world: [token_for(world.employee, ["interest_sent"])],
    "notices:text": lambda world: ["interest_sent", "nn"],
    "home:written_forms": of_agency,
    "postings:defaults": of_agency,
    "postings:edit": lambda world: of_draft(world) | {"step": "behov"},
    "postings:edit skills": lambda world: of_draft(world) | {"step": "kompetanse"},
    "postings:edit terms": lambda world: of_draft(world) | {"step": "rammer"},
    "postings:move": lambda world: {"pk": world.posting.pk, "name": "trekk"},
    "postings:move extend": lambda world: {"pk": world.posting.pk, "name": "ny-frist"},
    "postings:move keep": lambda world: of_draft(world) | {"name": "lagre-som-mal"},
    "postings:move outcome": lambda world: {"pk": world.over.pk, "name": "utfall"},
    "postings:move owners": lambda world: of_draft(world) | {"name": "ansvar"},
    "postings:move send back": lambda world: {"pk": world.waiting.pk, "name": "send-tilbake"},
    "postings:preview": of_draft,
    "postings:review": of_draft,
    "postings:template": lambda world: {"pk": world.template.pk},
    "profiles:profile": lambda world: [world.profile.public_id],
    "profiles:profile shown": lambda world: [world.shown_profile.public_id],
    "profiles:write": lambda world: ["om-meg"],
    "profiles:write competences": lambda world: ["kompetanse"],
    "profiles:write manager": lambda world: ["leder"],
    "profiles:write ways": lambda world: ["former-og-sprak"],
    "profiles:write when": lambda world: ["nar"],
    "profiles:write where": lambda world: ["hvor"],
    "profiles:write wishes": lambda world: ["laere"],
    "saved:change": of_saved,
    "saved:delete": of_saved,
    "saved:move": of_saved,
    "saved:open": of_saved,
    "sharing:agency_feed": of_agency,
    "sharing:keep": lambda world: {"pk": world.posting.pk},
    "sharing:keep draft": of_draft,
    "sharing:picture": lambda world: {"address": world.share.address},
    "sharing:shared": lambda world: {"address": world.share.address},
    "sharing:shared ended": lambda world: {"address": world.ended_share.address},
    "sharing:stop": lambda world: {"pk": world.posting.pk},
    "stories:approve": lambda world: [world.edited.public_id],
    "stories:consent": lambda world: [consent_token(world.consent)],
    "stories:consents_of": lambda world: [world.open_story.pk],
    "stories:handle": of_told,
    "stories:picture": of_told,
    "stories:review": of_telling,
    "stories:told": of_told,
    "stories:withdraw": of_told,
    "stories:write": lambda world: [*of_telling(world), "hva"],
    "stories:write named": lambda world: [*of_telling(world), "nevnt"],
    "stories:write show": lambda world: [*of_telling(world), "vis"],
    "stories:write tell": lambda world: [*of_telling(world), "fortell"],
    "wagtaildocs_serve": lambda world: of_document(world.document),
    "wagtaildocs_serve open": lambda world: of_document(world.open_document),
    "postings:text": of_draft,
    "vocabulary:add": of_words,
    "vocabulary:export": of_words,
    "vocabulary:import": of_words,
    "vocabulary:list": of_words,
    "vocabulary:merge": of_word,
    "vocabulary:proposal": of_proposal,
    "vocabulary:term": of_word,
}
