"""How do stories follow what people say about their evaluations, and evaluations what they do with the story?"""

from django.dispatch import receiver

from listings.agreements.status import Party
from listings.evaluations.actions import answer_publishing
from listings.evaluations.models import Evaluation
from listings.evaluations.signals import publishing_answered, reply_given
from listings.evaluations.status import Publish
from listings.evaluations.telling import told_of

from .actions import follow_evaluation
from .signals import experience_taken_back


@receiver(publishing_answered)
def on_answered(sender, evaluation, answer, **kwargs):
    """After the answers are let go, a story stands as long as nobody has said no."""
    told = told_of(evaluation)
    if evaluation.is_kept or answer.answer == Publish.NO:
        follow_evaluation(key=evaluation.public_id, told=told, by=answer.by)


@receiver(reply_given)
def on_given(sender, evaluation, reply, **kwargs):
    """She had said yes before she had written anything to make a story of."""
    if reply.party == Party.PERSON and (told := told_of(evaluation)):
        follow_evaluation(key=evaluation.public_id, told=told, by=reply.by)


@receiver(experience_taken_back)
def on_taken_back(sender, experience, by, **kwargs):
    """What she withdraws among what she has told, she has no yes for any more."""
    found = Evaluation.objects.filter(public_id=experience.evaluation_key).with_facts().first()
    if found is not None and Party.PERSON in found.standing_answers:
        answer_publishing(evaluation=found, party=Party.PERSON, by=by, answer=Publish.NO)
