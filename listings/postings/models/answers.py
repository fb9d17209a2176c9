"""What has become of the words that a revision proposes? Those that an editor took in, it says as the list does."""

from listings.vocabulary.kinds import Kind
from listings.vocabulary.models import Proposal
from listings.vocabulary.status import ProposalStatus

FIELDS = {Kind.THEME: "themes", Kind.QUALITY: "qualities"}


def with_answers(content):
    proposed = content.get("proposed_words") or []
    if not proposed:
        return content
    known = Proposal.objects.in_bulk([word["proposal"] for word in proposed if word["proposal"]])
    content = {**content, "proposed_words": [kept(word, known) for word in proposed if waits(word, known)]}
    for word in proposed:
        proposal = known.get(word["proposal"])
        if proposal and proposal.term_id:
            content |= taken_in(content, word, proposal.term_id)
    return content


def waits(word, known):
    proposal = known.get(word["proposal"])
    return proposal is None or proposal.status == ProposalStatus.PROPOSED


def kept(word, known):
    """A proposal that is gone is made anew when the draft is saved."""
    return {**word, "proposal": word["proposal"] if word["proposal"] in known else None}


def taken_in(content, word, term_id):
    """The field of the content that gets the term."""
    if word["kind"] != Kind.COMPETENCE:
        field = FIELDS[word["kind"]]
        return {field: [*(content.get(field) or []), term_id]}
    line = {name: word[name] for name in ("posting", "side", "level", "required")} | {"pk": None}
    return {"competence_lines": [*(content.get("competence_lines") or []), line | {"competence": term_id}]}
