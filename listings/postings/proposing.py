"""How do postings live with words that wait for an answer? Handed in with the draft, and replaced when it comes."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from listings.vocabulary.actions import propose
from listings.vocabulary.kinds import Kind
from listings.vocabulary.signals import proposal_answered

from .models import PostingCompetence, PostingPage, ProposedWord
from .models.answers import FIELDS


def hand_in(draft, by):
    """Raises ValidationError when a word cannot be proposed; then nothing of the draft is kept."""
    for word in draft.proposed_words.all():
        if word.proposal_id is None:
            word.proposal = propose(kind=word.kind, words=word.words, language=draft.language, by=by)


@receiver(proposal_answered)
def follow_answer(proposal, term, **kwargs):
    """Rows at once; what stands in revisions alone, when it is read (models/answers.py)."""
    for word in ProposedWord.objects.filter(proposal=proposal):
        give(word, term)


def give(word, term):
    if term and word.kind == Kind.COMPETENCE:
        PostingCompetence.objects.get_or_create(
            posting_id=word.posting_id,
            competence=term,
            side=word.side,
            defaults={"level": word.level, "required": word.required},
        )
    elif term:
        getattr(PostingPage, FIELDS[word.kind]).through.objects.get_or_create(
            postingpage_id=word.posting_id, **{f"{word.kind}_id": term.pk}
        )
    ProposedWord.objects.filter(pk=word.pk).delete()


@receiver(post_save, sender=ProposedWord)
def saved_too_late(instance, **kwargs):
    """An editor answered in the moment it was written."""
    proposal = instance.proposal
    if proposal and proposal.answered_at:
        term = Kind(instance.kind).model.everything.filter(pk=proposal.term_id).first()
        give(instance, term and (term.successor or term))
