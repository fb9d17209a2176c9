"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Historier"),
    {
        "experience.begun": _("Begynte å fortelle"),
        "experience.send": _("Sendte en fortelling til redaksjonen"),
        "experience.send_back": _("Sendte en fortelling tilbake"),
        "experience.begin_editing": _("Begynte å redigere en fortelling"),
        "experience.ask_approval": _("Ba om et ja til en redigert tekst"),
        "experience.approve": _("Sa ja til en redigert tekst"),
        "experience.ask_for_changes": _("Ba om endringer i en tekst"),
        "experience.publish": _("Publiserte en fortelling"),
        "experience.decline": _("Sa nei til en fortelling"),
        "experience.withdraw": _("Trakk en fortelling"),
        "experience.deleted": _("Slettet et utkast til en fortelling"),
        "story.made_of_experience": _("Laget en historie av en fortelling"),
        "story.stopped": _("Stoppet en historie"),
        "recommendation.published": _("Publiserte en anbefaling"),
        "recommendation.hidden": _("Skjulte en anbefaling"),
        "consent.named": _("Førte opp en som er nevnt"),
        "consent.yes": _("Sa ja til å bli nevnt"),
        "consent.no": _("Sa nei til å bli nevnt"),
        "consent.withdrawn": _("Trakk samtykket til å bli nevnt"),
        "consent.left_out": _("Tok et navn ut av en historie"),
        "consent.unnamed": _("Tok bort en som var ført opp"),
    },
)
