"""What is somebody asked about publishing, and does it stand that a story may be made?

The words are numbered, and each answer keeps the number: change the words, and give them a new number.
"""

from django.utils.translation import gettext_lazy as _

from listings.agreements.status import AGENCIES, Party

from .status import YES, Publish

WORDS = 2
TELL_OF_TERMS = 2
"""The first words that tell of the percentage and who paid."""
TO_PERSON = (
    _("Vil du at svarene dine kan bli til en historie i portalen?"),
    _(
        "Sier du ja, lager portalen et utkast av det du har skrevet, med virksomhetene, perioden, stillingsprosenten, "
        "hvem som betalte lønna, og temaene og kompetansene i utlysningen. Redaksjonen redigerer teksten, og du "
        "leser og godkjenner den før noen andre får se den."
    ),
    _(
        "Du velger fritt, og det får ingen følger å si nei. Du kan trekke det når du vil. Da er historien borte fra "
        "portalen med en gang."
    ),
    _("Også uten navn kan noen kjenne deg igjen på hvor du var, og når."),
)
TO_AGENCY = (
    _("Hospitanten kan velge å la svarene sine bli til en historie i portalen."),
    _(
        "Historien nevner begge virksomhetene, perioden, stillingsprosenten og hvem som betalte lønna. Det dere har "
        "svart, er ikke med."
    ),
    _("Sier dere nei, blir det ingen historie. Er den alt publisert, blir den borte fra portalen med en gang."),
)


def may_be_told(evaluation):
    """The person has said yes, and no agency has said no."""
    return bool(persons_yes(evaluation)) and not is_stopped(evaluation)


def is_stopped(evaluation):
    """By one of the agencies; which of them, is not said to the others."""
    return bool(stopped_by(evaluation))


def stopped_by(evaluation):
    said = evaluation.standing_answers
    return {side for side in AGENCIES if side in said and said[side].answer == Publish.NO}


def stops_it(answer, evaluation):
    """What she wanted told and the other agency had not stopped, ends with this no."""
    return bool(persons_yes(evaluation)) and stopped_by(evaluation) == {answer.party}


def may_tell_terms(evaluation):
    """Whether all three were asked in words that tell of the percentage and who paid. An agency that has said nothing
    was asked when the person first said yes, and is not asked again."""
    said, hers = evaluation.standing_answers, [row for row in evaluation.publishing.all() if is_persons_yes(row)]
    silent = hers[0].words if hers else 0
    asked_in = [said[party].words if party in said else silent for party in (Party.PERSON, *AGENCIES)]
    return min(asked_in) >= TELL_OF_TERMS


def is_persons_yes(answer):
    return answer.party == Party.PERSON and answer.answer in YES


def persons_yes(evaluation):
    """How she wants to be shown; empty when she has not said yes."""
    hers = evaluation.standing_answers.get(Party.PERSON)
    return hers.answer if hers and hers.answer in YES else ""
