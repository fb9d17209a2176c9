"""What can be done with an expression of interest? Each verb checks, changes, records and announces."""

from .answering import accept, decline
from .asking import ask_again, let_ask_again
from .beside import change_note, delete_note, tag, untag, write_note
from .drafting import keep_draft
from .handling import assess, interview, note_listing, note_reading, offer, show_name, turn_down
from .invitations_over import end_invitations
from .invited import allow_invitations, decline_invitation, refuse_invitations
from .inviting import invite, keep_invitation, withdraw_invitation
from .nominating import nominate
from .sending import keep, send_interest, update_interest, withdraw_interest
from .talking import ask_other_time, call_off_talk, set_talk
from .templates import delete_template, save_template
from .together import answer_all_and_close, take_together
from .undoing import undo, undo_together

__all__ = [
    "accept",
    "allow_invitations",
    "answer_all_and_close",
    "ask_again",
    "ask_other_time",
    "assess",
    "call_off_talk",
    "change_note",
    "decline",
    "decline_invitation",
    "delete_note",
    "delete_template",
    "end_invitations",
    "interview",
    "invite",
    "keep",
    "keep_draft",
    "keep_invitation",
    "let_ask_again",
    "note_listing",
    "note_reading",
    "nominate",
    "offer",
    "refuse_invitations",
    "save_template",
    "send_interest",
    "set_talk",
    "show_name",
    "tag",
    "take_together",
    "turn_down",
    "undo",
    "undo_together",
    "untag",
    "update_interest",
    "withdraw_interest",
    "withdraw_invitation",
    "write_note",
]
