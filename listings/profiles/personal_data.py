"""What the profiles app holds about people."""

from dataclasses import asdict

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import Profile, ProfileCompetence
from .readings import readings_of, told

PURPOSE = _("Koble personen med behov som kan passe, når personen har valgt det")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e; synlighet er personens eget valg")
PLAIN = (
    *("visibility", "about", "available_from", "available_to", "months_min", "months_max"),
    *("percentage_min", "percentage_max", "municipality__name", "whole_country", "remote_ok", "languages", "forms"),
    *("manager_name", "manager_email", "language", "paused_until", "takes_matching", "takes_invitations"),
    *("read_version", "read_at", "active_at", "reminded_at"),
)


def profiles(person):
    return [facts | lists_of(person) for facts in Profile.objects.of(person).values(*PLAIN)]


def lists_of(person):
    [profile] = Profile.objects.of(person)
    return {
        "wants_to_learn": [term.label_nb for term in profile.wants_to_learn.all()],
        "regions_wanted": [county.name for county in profile.regions_wanted.all()],
        "hidden_from": [agency.name_nb for agency in profile.hidden_from.all()],
        "read_by": [asdict(reading) for reading in told(readings_of(profile))],
    }


def competences(person):
    rows = ProfileCompetence.objects.filter(profile__user=person)
    return list(rows.values("competence__label_nb", "level"))


declare(
    "profiles.Profile",
    path="user",
    what=_(
        "Kompetanser, hva personen vil lære, når og hvor det passer, språk, om meg, navn og e-post til "
        "lederen, hvem profilen vises til og skjules for, hva personen har lest om det, og siste besøk. Hvem "
        "som har sett profilen, står i loggen. Så lenge profilen vises for noen, har søket en kopi av det de "
        "kan se. Forslagene bruker en fil med tall som er regnet ut av profilen, og den skrives på nytt hver "
        "natt"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_(
        "Til personen sletter den. Påminnelse etter 6 måneder uten aktivitet, skjult etter 9, slettet etter 12"
    ),
    done_by=BY_JOB,
    export=profiles,
    erase=lambda person: Profile.objects.of(person).delete()[0],
)
declare(
    "profiles.ProfileCompetence",
    path="profile__user",
    what=_("Hver kompetanse i profilen, og nivået"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med profilen"),
    done_by=BY_JOB,
    export=competences,
    erase=lambda person: ProfileCompetence.objects.filter(profile__user=person).delete()[0],
)
