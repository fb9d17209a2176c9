"""What the notifications app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, BY_JOB, declare

from .forgetting import forget_person
from .listing import notices
from .models import Message

BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")


def told_to(person):
    """As they read, and not as they are kept."""
    messages = Message.objects.hers(person)
    return [
        {"subject": each.words.subject, "body": "\n".join(each.words.paragraphs), "created_at": each.at}
        for each in notices(messages)
    ]


declare(
    "notifications.Message",
    path="person",
    what=_("Hvilken melding personen har fått og når, om den er lest, og navn (noen ganger e-post) på den det gjelder"),
    purpose=_("Si fra om det personen har bedt om eller har en sak i, og aldri to ganger"),
    basis=BASIS,
    retention=_("12 måneder etter at meldingen ble laget"),
    done_by=BY_JOB,
    export=told_to,
    erase=forget_person,
)
declare(
    "notifications.Mail",
    path="person",
    what=_("At en e-post er sendt eller venter, når den ble prøvd, og hvorfor den eventuelt ikke kom fram"),
    purpose=_("Levere e-post én gang, og finne feil"),
    basis=BASIS,
    retention=_("12 måneder etter at e-posten ble laget"),
    done_by=BY_JOB,
    tells=("state", "reason", "created_at", "sent_at"),
)
declare(
    "notifications.Preference",
    path="person",
    what=_("Hvilke meldinger personen vil ha på e-post og i portalen, og hvor ofte"),
    purpose=_("Følge personens eget valg"),
    basis=BASIS,
    retention=_("Så lenge personen har konto"),
    done_by=BY_ITSELF,
    tells=("kind", "rhythm", "in_portal"),
)
