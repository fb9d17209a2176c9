"""What happens to the shared words in the demo? Some proposals wait, some have an answer; two words are gone."""

from datetime import timedelta

from django.utils import timezone

from listings.postings.drafts import draft_of
from listings.postings.models import ProposedWord
from listings.vocabulary.kinds import Kind
from listings.vocabulary.models import Competence, Proposal, Theme
from listings.vocabulary.status import ProposalStatus
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message

from . import files, ledger
from .people import by_email
from .stories import EDITOR


def fill_words():
    told = files.rows("words")
    for row in told["terms"]:
        if not Competence.everything.filter(slug=row["slug"]).exists():
            ledger.once(f"word:{row['ref']}", lambda row=row: term(row))
    for row in told["proposals"]:
        if by_email(row["by"]):
            ledger.once(f"proposal:{row['ref']}", lambda row=row: proposal(row))


def term(row):
    names = {f"label_{language}": row[language] for language in ("nb", "nn", "en")}
    return Competence.everything.create(
        slug=row["slug"],
        theme=Theme.objects.get(slug=row["theme"]),
        notes=row.get("notes", ""),
        is_retired="into" not in row,
        successor=Competence.objects.filter(slug=row.get("into")).first(),
        **names,
    )


def proposal(row):
    when, person = timezone.now() - timedelta(days=row["days"]), by_email(row["by"])
    into = Kind(row["kind"]).model.objects.filter(slug=row.get("into")).first()
    status = row.get("status", ProposalStatus.PROPOSED)
    is_open = status == ProposalStatus.PROPOSED
    made = Proposal.objects.create(
        **{name: row[name] for name in ("kind", "words", "language", "why")},
        by=person,
        status=status,
        reason=row.get("reason", ""),
        term_id=into and into.pk,
        answered_by=None if is_open else by_email(EDITOR),
        answered_at=None if is_open else when + timedelta(days=1),
    )
    Proposal.objects.filter(pk=made.pk).update(at=when)
    if not is_open:
        tell(made, into)
    if posting := ledger.made(f"posting:{row.get('posting')}"):
        stand_in(posting, made, row["level"])
    return made


def tell(made, into):
    context = {"words": made.words, "status": made.status, "reason": made.reason, "term": into.label_nb if into else ""}
    Message.objects.create(
        key=f"demo:proposal:{made.pk}",
        kind="term_answered",
        person=made.by,
        context=context,
        rhythm=Rhythm.NEVER,
        read_at=made.answered_at,
    )


def stand_in(posting, made, level):
    """Her draft waits for the answer."""
    draft = draft_of(posting)
    draft.proposed_words = [ProposedWord(proposal=made, kind=made.kind, words=made.words, level=level)]
    draft.save(clean=False)
    draft.save_revision(user=made.by, log_action=False, clean=False)
