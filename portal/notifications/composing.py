"""How does a mail read? The words of its messages in the receiver's language, and how to stop such mail."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import ngettext

from portal.foundation.letters import letter_of, render_letter
from portal.foundation.message_kinds import KINDS, files_of, kind_of
from portal.foundation.wording import rewritten_texts, words_of

from .preferences import wants_mail
from .stopping import token_for


def compose(mail):
    """None when the receiver wants none of it any more, is shut out, or has lost the role that it was told in."""
    messages = wanted(mail)
    if not messages:
        return None
    with translation.override(mail.language):
        rewritten = rewritten_texts()
        all_words = [words_of(kind_of(message.kind), message.context, rewritten) for message in messages]
        letter = written(mail, all_words, ways_out(mail, messages))
        for file in files_with(messages):
            letter.attach(file.name, file.content, file.kind)
    letter.extra_headers["Message-ID"] = message_id(mail)
    return letter


def wanted(mail):
    if mail.person and not mail.person.is_active:
        return []
    messages = list(mail.messages.hers(mail.person) if mail.person else mail.messages.all())
    kinds = wants_mail(mail.person, {message.kind for message in messages})
    return [message for message in messages if message.kind in kinds and still_holds(message)]


def still_holds(message):
    """Of a kind that no app declares any more, nothing does; the rest of the mail goes."""
    return message.kind in KINDS and kind_of(message.kind).still_holds(message.person, message.context)


def written(mail, all_words, ways):
    if len(all_words) == 1:
        letter = letter_of(all_words[0], mail.to, **ways)
    else:
        number = len(all_words)
        subject = ngettext(
            "%(number)s nyhet fra Utvekslingsportalen", "%(number)s nyheter fra Utvekslingsportalen", number
        )
        facts = {
            "subject": subject % {"number": number},
            "all_words": all_words,
            "notices_url": reverse("notices:list"),
        }
        letter = render_letter("emails/digest", mail.to, facts | ways)
    if ways:
        letter.extra_headers["List-Unsubscribe"] = f"<{ways['stop_url']}>"
        letter.extra_headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return letter


def files_with(messages):
    """Of two by the same name only that of the later message: it says what holds now."""
    made = [file for message in messages for file in files_of(message)]
    return list({file.name: file for file in made}.values())


def ways_out(mail, messages):
    """The addresses that stop such mail; none when there is nothing in it that can be stopped."""
    stoppable = [message for message in messages if kind_of(message.kind).can_stop]
    if not (mail.person and stoppable):
        return {}
    kinds = {message.kind for message in stoppable if not kind_of(message.kind).things}
    token = token_for(mail.person, kinds, things_in(stoppable))
    return {
        "stop_url": settings.PORTAL_ADDRESS.rstrip("/") + reverse("notices:stop", args=[token]),
        "choose_url": settings.PORTAL_ADDRESS.rstrip("/") + reverse("notices:preferences"),
    }


def things_in(messages):
    """The ids of the things that the messages are about, by kind."""
    found = {}
    for message in messages:
        if things := kind_of(message.kind).things:
            found.setdefault(message.kind, set()).add(message.context[things.place])
    return found


def message_id(mail):
    """The same however often it is tried, so that mailboxes which look for doubles find one."""
    host = settings.PORTAL_ADDRESS.partition("://")[2].partition("/")[0].partition(":")[0] or "portal"
    return f"<{mail.public_id}@{host}>"
