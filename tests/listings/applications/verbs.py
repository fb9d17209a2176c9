"""Every verb of an interest, as the table of its stages calls them (test_lifecycle.py)."""

from uuid import uuid4

from listings.applications import actions
from listings.applications.together import letters
from tests.factories.applications import MESSAGE, sent_interest


def on(verb, **words):
    return lambda interest, by, who: verb(application=interest, by=by, **words)


def together(step):
    def verb(interest, by, who):
        actions.take_together(letters=letter(interest, step), by=by, step=step, batch=uuid4())

    return verb


def letter(interest, step):
    """As the page prepares it for those who may."""
    stages = {interest.public_id: interest.status}
    return letters([interest], stages, step=step, texts={"nb": "Derfor"}, by=interest.posting.owner)


def answer_all(interest, by, who):
    facts = {"letters": letter(interest, "turn_down"), "batch": uuid4(), "reason": "full"}
    actions.answer_all_and_close(posting=interest.posting, by=by, **facts)


def undo(interest, by, who):
    actions.undo(application=interest, by=by, change=interest.history.last())


def undo_together(interest, by, who):
    actions.undo_together(changes=[interest.history.last()], by=by)


VERBS = {
    "send_interest": lambda interest, by, who: sent_interest(interest.posting, by),
    "update_interest": on(actions.update_interest, message=MESSAGE),
    "let_ask_again/yes": on(actions.let_ask_again, yes=True),
    "let_ask_again/no": on(actions.let_ask_again, yes=False),
    "answer_all_and_close": answer_all,
    "undo": undo,
    "undo_together": undo_together,
    "note_reading": on(actions.note_reading),
    "show_name": on(actions.show_name),
    "write_note": on(actions.write_note, text="Ring"),
    "tag": on(actions.tag, name="Arkiv"),
}
VERBS |= {f"take_together/{step}": together(step) for step in ("assess", "interview", "turn_down")}
WITH_TEXT = ("assess", "interview", "offer", "turn_down", "accept", "decline", "withdraw_interest")
VERBS |= {verb: on(getattr(actions, verb), text="Derfor") for verb in WITH_TEXT}
