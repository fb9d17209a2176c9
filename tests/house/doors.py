"""Who gets which answer at which address? A row for every address of ours; a new one without a row fails.

A word for each of world.PEOPLE: anonymous, employee of C, publisher of A, publisher of B, administrator of A, editor,
portal administrator. `in` is the way to sign-in, `no` a 403, `-` a 404 (for you it does not even exist), `ok` a 200,
`to` another address; `post` takes nothing but POST. What follows the name in a row's key only tells rows apart.
"""

from listings.agencies.sheets import own_sheet
from listings.vocabulary.actions import propose
from portal.notifications.stopping import token_for

DOORS = {
    "access:language": "post post post post post post post",
    "access:demo": "ok ok ok ok ok ok ok",
    "access:people": "in no no no no no ok",
    "access:person": "in no no no no no ok",
    "access:sign_in": "ok to to to to to to",
    "access:sign_out": "to ok ok ok ok ok ok",
    "access:welcome": "in to to to to to to",
    "account_confirm_login_code": "in to to to to to to",
    "account_inactive": "ok ok ok ok ok ok ok",
    "account_login": "ok to to to to to to",
    "account_logout": "to ok ok ok ok ok ok",
    "account_request_login_code": "ok to to to to to to",
    "agencies:add": "in no no no no no ok",
    "agencies:close": "in no no no no no ok",
    "agencies:draft_stylesheet": "ok ok ok ok ok ok ok",
    "agencies:end_membership": "in no no no ok no ok",
    "agencies:identity": "in no no no no no ok",
    "agencies:invitation": "in ok to to to to to",
    "agencies:let_in": "in no no no ok no ok",
    "agencies:look": "in no no no ok no ok",
    "agencies:membership": "in no no no ok no ok",
    "agencies:people": "in no no no ok no ok",
    "agencies:rules": "in no no no ok no ok",
    "agencies:standing": "in no no no no no ok",
    "agencies:stylesheet": "ok ok ok ok ok ok ok",
    "applications:answer": "in to - - - - -",
    "applications:answer offer": "in ok - - - - -",
    "applications:candidate": "in - ok - ok - -",
    "applications:candidates": "in no ok no ok - -",
    "applications:case": "in ok - - - - -",
    "applications:mine": "in ok ok ok ok ok ok",
    "applications:move": "in - ok - ok - -",
    "applications:send": "in ok ok ok ok - -",
    "applications:send for A": "in - ok - ok - -",
    "applications:send draft": "in - ok - ok - -",
    "applications:sent": "in ok - - - - -",
    "applications:withdraw": "in ok - - - - -",
    "foundation:alive": "ok ok ok ok ok ok ok",
    "foundation:ready": "ok ok ok ok ok ok ok",
    "foundation:styleguide": "ok ok ok ok ok ok ok",
    "home:my_page": "in ok ok ok ok ok ok",
    "notices:list": "in ok ok ok ok ok ok",
    "notices:mark_read": "in post post post post post post",
    "notices:open": "in to - - - - -",
    "notices:preferences": "in ok ok ok ok ok ok",
    "notices:queue": "in no no no no no ok",
    "notices:stop": "ok ok ok ok ok ok ok",
    "notices:text": "in no no no no ok ok",
    "notices:texts": "in no no no no ok ok",
    "home:written_forms": "in no no no ok no ok",
    "postings:create": "in no ok ok ok no no",
    "postings:edit": "in - ok - ok - -",
    "postings:edit skills": "in - ok - ok - -",
    "postings:edit terms": "in - ok - ok - -",
    "postings:list": "in no ok ok ok no no",
    "postings:move": "in no ok no ok - -",
    "postings:preview": "in - ok - ok - -",
    "postings:review": "in - ok - ok - -",
    "postings:text": "in - ok - ok - -",
    "search:postings": "in ok ok ok ok no no",
    "vocabulary:add": "in no no no no ok ok",
    "vocabulary:export": "in no no no no ok ok",
    "vocabulary:import": "in no no no no ok ok",
    "vocabulary:list": "in no no no no ok ok",
    "vocabulary:merge": "in no no no no ok ok",
    "vocabulary:mine": "in ok ok ok ok ok ok",
    "vocabulary:proposal": "in no no no no ok ok",
    "vocabulary:proposals": "in no no no no ok ok",
    "vocabulary:term": "in no no no no ok ok",
    "wagtaildocs_serve": "in ok ok ok ok ok ok",
    "wagtaildocs_serve open": "ok ok ok ok ok ok ok",
}

PAGES = {
    "front page": "ok ok ok ok ok ok ok",
    "agencies": "ok ok ok ok ok ok ok",
    "agency": "ok ok ok ok ok ok ok",
    "posting for all": "in ok ok ok ok - -",
    "posting for A": "in - ok - ok - -",
    "draft": "- - - - - - -",
    "stories": "ok ok ok ok ok ok ok",
    "open story": "ok ok ok ok ok ok ok",
    "closed story": "in ok ok ok ok ok ok",
}


def of_agency(world):
    return {"slug": world.a.slug}


def of_member(world):
    return {"slug": world.a.slug, "pk": world.membership.pk}


def of_application(world):
    return {"public_id": world.application.public_id}


def of_stylesheet(world):
    sheet = own_sheet(world.a)
    return [sheet.name, sheet.hash]


def of_document(document):
    return [document.pk, document.filename]


def of_draft(world):
    return {"pk": world.draft.pk}


def of_words(world):
    return {"kind": "kompetanser"}


def of_word(world):
    return of_words(world) | {"pk": world.words[0].pk}


def of_proposal(world):
    return {"pk": propose(kind="competence", words="Dronepiloting", by=world.publisher_a).pk}


GIVEN = {
    "access:person": lambda world: {"public_id": world.employee.public_id},
    "agencies:close": of_agency,
    "agencies:draft_stylesheet": lambda world: ["1d6b45"],
    "agencies:end_membership": of_member,
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
    "applications:candidate": of_application,
    "applications:candidates": lambda world: {"posting": world.posting.pk},
    "applications:case": of_application,
    "applications:move": lambda world: of_application(world) | {"step": "vurderes"},
    "applications:send": lambda world: {"posting": world.posting.pk},
    "applications:send for A": lambda world: {"posting": world.inner.pk},
    "applications:send draft": lambda world: {"posting": world.draft.pk},
    "applications:sent": of_application,
    "applications:withdraw": of_application,
    "notices:open": lambda world: [world.employee.messages.first().pk],
    "notices:stop": lambda world: [token_for(world.employee, ["interest_sent"])],
    "notices:text": lambda world: ["interest_sent", "nn"],
    "home:written_forms": of_agency,
    "postings:edit": lambda world: of_draft(world) | {"step": "behov"},
    "postings:edit skills": lambda world: of_draft(world) | {"step": "kompetanse"},
    "postings:edit terms": lambda world: of_draft(world) | {"step": "rammer"},
    "postings:move": lambda world: {"pk": world.posting.pk, "name": "trekk"},
    "postings:preview": of_draft,
    "postings:review": of_draft,
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
