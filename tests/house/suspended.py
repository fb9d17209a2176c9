"""What is given something in given.py, and still opens to somebody outside agency A when A is out? Everything else is
shut, so a new address is too, until somebody writes here why not. The rows are those of doors.py."""

HERS = {
    *("agencies:invitation", "notices:open", "privacy:mine_table", "privacy:request", "profiles:profile"),
    *(f"profiles:write{step}" for step in ("", " competences", " manager", " ways", " when", " where", " wishes")),
    *(f"saved:{verb}" for verb in ("change", "delete", "move", "open")),
    *(f"stories:{verb}" for verb in ("approve", "consent", "review", "told", "withdraw")),
    *(f"stories:write{step}" for step in ("", " named", " show", " tell")),
}
"""What she keeps and has told, and what others have told her."""
HER_SIDE = {
    *(f"applications:{verb}" for verb in ("answer", "answer offer", "ask_again", "case", "sent", "update", "withdraw")),
    *(f"approvals:{verb}" for verb in ("asked", "asked_step", "own", "withdraw")),
    *(f"evaluations:{verb}" for verb in ("answer", "evaluation", "publish", "take_up")),
    *("applications:give_up", "applications:other_time", "applications:talk_file"),
    *("applications:invitation", "applications:send", "requests:request", "requests:send"),
    *("exchanges:exchange", "exchanges:calendar"),
    *("cooperation:cooperation partner", "cooperation:open", "cooperation:paper partner"),
}
"""What she, or B, has had with A: it is read, and says that A is out; nothing goes on."""
OF_OTHERS = {
    *("applications:invite", "profiles:profile shown", "facilitation:couple_person"),
    *("facilitation:coupling", "facilitation:remind", "facilitation:row"),
    *("facilitation:outsider", "facilitation:change_outsider"),
    *("insight:report", "notices:text", "stories:consents_of", "stories:handle", "wagtaildocs_serve"),
    *(f"vocabulary:{verb}" for verb in ("add", "export", "import", "list", "merge", "proposal", "term")),
}
"""Of B's people, of the portal itself, and for those who keep it in order."""
STILL_OPEN = HERS | HER_SIDE | OF_OTHERS
PAGES_OF_A = {"agency", "news", "subpage", "subpage draft", "posting for all", "posting for A", "draft"}
