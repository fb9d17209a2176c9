"""What do agreements announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

agreement_moved = Signal()  # agreement, change: a step was taken
agreement_edited = Signal()  # agreement, change, wished_by; voided: how many signatures went, was_to_sign: no longer
remark_made = Signal()  # agreement, remark
remark_answered = Signal()  # agreement, remark
signatory_chosen = Signal()  # agreement, signatory
agreement_amended = Signal()  # agreement, amendment, change; before: the terms that it takes over from, once it holds
signatory_gone = Signal()  # agreement, side, person: she should have signed for it, and has left it or is erased
signature_missing = Signal()  # agreement, parties, since, week: so many whole weeks they have been waited for
agreement_stalled = Signal()  # agreement, week: nobody has gone on with it for so many whole weeks
place_stalled = Signal()  # application, week: somebody said yes to the place so long ago, and there is no agreement
agreement_signed = Signal()  # agreement, change
archiving_missing = Signal()  # agreement, side, turn: it is over, and that agency has not said that it has archived it
agreement_gone = Signal()  # agreement: about to be deleted, before all had signed, with the account of the one who goes
