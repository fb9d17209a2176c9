"""How does a person want to be told, kind by kind?"""

from dataclasses import dataclass

from portal.foundation.message_kinds import KINDS, Rhythm

from .models import Message, Preference


@dataclass(frozen=True)
class Wish:
    rhythm: Rhythm
    in_portal: bool


def wish_of(person, kind):
    """What cannot be stopped comes at once, whatever was chosen before."""
    if person is None:
        return Wish(Rhythm.AT_ONCE, in_portal=False)
    own = Preference.objects.filter(person=person, kind=kind.code).first() if kind.can_stop else None
    return chosen(kind, own)


def wishes_of(person):
    """For every kind, by its code; one question to the database."""
    own = {row.kind: row for row in Preference.objects.filter(person=person)}
    return {code: chosen(kind, own.get(code) if kind.can_stop else None) for code, kind in KINDS.items()}


def chosen(kind, own):
    if own:
        return Wish(Rhythm(own.rhythm), own.in_portal and kind.in_portal)
    return Wish(kind.default if kind.can_stop else Rhythm.AT_ONCE, kind.in_portal)


def wants_mail(person, kinds):
    """Those of `kinds` that the person has not stopped since."""
    wishes = wishes_of(person) if person else {}
    return {code for code in kinds if code not in wishes or wishes[code].rhythm != Rhythm.NEVER}


def choose(*, person, kind, rhythm, in_portal):
    """Also for what waits to be gathered. What is wanted at once from now on goes with the next gathered mail."""
    choice = {"rhythm": rhythm, "in_portal": in_portal}
    Preference.objects.update_or_create(person=person, kind=kind.code, defaults=choice)
    waiting = Message.objects.filter(person=person, kind=kind.code, mail=None)
    waiting = waiting.filter(rhythm__in=to_change(kind, rhythm))
    waiting.update(rhythm=Rhythm.DAILY if rhythm == Rhythm.AT_ONCE else rhythm)


def to_change(kind, rhythm):
    """Which of the waiting rhythms follow the choice. Where each thing has its own, only those that are louder."""
    gathered = (Rhythm.DAILY, Rhythm.WEEKLY)
    return [own for own in gathered if Rhythm.calmest(own, rhythm) != own] if kind.things else gathered


def stop_mail(*, person, kinds):
    """No more mail of these kinds; the portal still shows them as before."""
    wishes = wishes_of(person)
    for kind in kinds:
        choose(person=person, kind=kind, rhythm=Rhythm.NEVER, in_portal=wishes[kind.code].in_portal)
