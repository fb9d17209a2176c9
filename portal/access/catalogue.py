"""What can be done in the portal? Every action, a sentence each."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Action(models.TextChoices):
    SEE_OPEN_PAGE = "see_open_page", _("Se åpne sider: forside, om portalen, personvern")
    SEE_MY_PAGE = "see_my_page", _("Se Min side")
    SEE_DOCUMENT = "see_document", _("Åpne et opplastet dokument")
    ENTER_ADMIN = "enter_admin", _("Åpne Wagtail")
    MANAGE_VOCABULARY = "manage_vocabulary", _("Redigere kompetanser, temaer, egenskaper og steder")
    PROPOSE_TERM = "propose_term", _("Foreslå et nytt ord i den felles ordlista")
    MANAGE_USERS = "manage_users", _("Slippe folk inn og ut av hele portalen")
    EDIT_PORTAL_PAGES = "edit_portal_pages", _("Redigere forsiden og de faste sidene")

    SEE_OWN_NOTICES = "see_own_notices", _("Se varslene sine, og velge hva som kommer på e-post")
    EDIT_MAIL_TEXTS = "edit_mail_texts", _("Endre tekstene i e-postene fra portalen")
    MANAGE_MAIL_QUEUE = "manage_mail_queue", _("Se hvor e-posten er, og prøve å sende den igjen")

    SEE_AUDIT_LOG = (
        "see_audit_log",
        _("Se loggen over hva som er gjort, av hvem, og kontrollere at ingen har endret den"),
    )
    SEE_OWN_DATA = "see_own_data", _("Se, laste ned og slette det portalen har om en selv, og kreve rettighetene sine")
    SEE_PRIVACY_REQUEST = "see_privacy_request", _("Lese et krav om personvern")
    ANSWER_PRIVACY_REQUEST = "answer_privacy_request", _("Svare på krav om personvern")

    SEE_AGENCY = "see_agency", _("Se siden til en virksomhet")
    SEE_DATA_QUALITY = "see_data_quality", _("Se hva som mangler i det portalen vet om virksomhetene")
    ADD_AGENCY = "add_agency", _("Legge til en virksomhet")
    ASK_TO_JOIN = "ask_to_join", _("Be om at ens egen virksomhet blir med")
    ANSWER_JOIN_REQUEST = "answer_join_request", _("Svare virksomheter som vil være med")
    SUSPEND_AGENCY = "suspend_agency", _("Stenge ute eller legge ned en virksomhet, og slippe den inn igjen")
    EDIT_AGENCY = "edit_agency", _("Endre siden, utseendet og reglene til en virksomhet")
    EDIT_SUBPAGE = "edit_subpage", _("Skrive og publisere undersider og nyheter for en virksomhet")
    ANSWER_INVITATION = "answer_invitation", _("Svare på en invitasjon til å høre til en virksomhet")
    SEE_WRITTEN_FORMS = "see_written_forms", _("Se hvor mye av tekstene til en virksomhet som er på nynorsk")
    MANAGE_MEMBERS = "manage_members", _("Slippe folk inn i og ut av en virksomhet, og gi roller")

    SEE_POSTING = "see_posting", _("Se en utlysning")
    SEE_GONE_POSTING = "see_gone_posting", _("Få vite at en utlysning er trukket, eller at virksomheten er ute")
    SEARCH_POSTINGS = "search_postings", _("Søke blant utlysninger")
    TEND_SEARCH = "tend_search", _("Se hvordan det står til med søket, og få det på plass igjen")
    ARRANGE_FACETS = "arrange_facets", _("Velge hvilke filtre søket viser, og i hvilken rekkefølge")
    SEE_MISSED_SEARCHES = "see_missed_searches", _("Se hvilke ord folk søker på uten å finne noe")
    SAVE_SEARCH = "save_search", _("Lagre søk, og se sine egne lagrede søk og favoritter")
    CHANGE_SAVED_SEARCH = "change_saved_search", _("Åpne, endre og slette et lagret søk")
    MARK_POSTING = "mark_posting", _("Merke en utlysning som favoritt")
    SET_ASIDE_POSTING = "set_aside_posting", _("Si at en foreslått utlysning ikke er aktuell")
    SEE_FITTING_PEOPLE = "see_fitting_people", _("Se hvem som passer til en utlysning")
    WRITE_POSTING = "write_posting", _("Skrive en utlysning for en virksomhet")
    EDIT_POSTING = "edit_posting", _("Endre en utlysning")
    PUBLISH_POSTING = "publish_posting", _("Publisere eller gjenåpne en utlysning")
    SUBMIT_POSTING = "submit_posting", _("Sende en utlysning til godkjenning")
    WITHDRAW_POSTING = "withdraw_posting", _("Sette en utlysning til vurdering, lukke den eller trekke den")
    EXTEND_POSTING = "extend_posting", _("Gi en utlysning en senere frist")

    SEE_SHARED_POSTING = "see_shared_posting", _("Lese en utlysning som er delt åpent")
    SHARE_POSTING = "share_posting", _("Dele en utlysning åpent")
    STOP_SHARING = "stop_sharing", _("Slutte å dele en utlysning åpent, og se hvordan den er delt")

    SEND_INTEREST = "send_interest", _("Melde interesse for en utlysning")
    SEE_APPLICATION = "see_application", _("Se en interessemelding")
    WITHDRAW_APPLICATION = "withdraw_application", _("Trekke en interessemelding")
    ANSWER_OFFER = "answer_offer", _("Svare på et tilbud om plass")
    SEE_CANDIDATES = "see_candidates", _("Se kandidatene til en utlysning")
    HANDLE_CANDIDATE = "handle_candidate", _("Flytte og svare en kandidat")
    INVITE_TO_POSTING = "invite_to_posting", _("Invitere en person til en utlysning")
    NOMINATE = "nominate", _("Foreslå en av sine egne for en utlysning hos en annen virksomhet")
    WITHDRAW_INVITATION = "withdraw_invitation", _("Trekke tilbake en invitasjon til en utlysning")
    ANSWER_POSTING_INVITATION = "answer_posting_invitation", _("Lese og svare på en invitasjon til en utlysning")

    SEE_REQUESTS = "see_requests", _("Se forespørslene til og fra virksomheten sin")
    SEND_REQUEST = "send_request", _("Sende en forespørsel om et tilbud eller et bytte hos en annen virksomhet")
    SEE_REQUEST = "see_request", _("Lese en forespørsel")
    CHANGE_REQUEST = "change_request", _("Endre eller trekke en forespørsel")
    ANSWER_REQUEST = "answer_request", _("Svare på en forespørsel")
    CLOSE_REQUEST = "close_request", _("Melde hva en forespørsel førte til")

    SEE_PROFILE = "see_profile", _("Se en kompetanseprofil")
    FIND_PEOPLE = "find_people", _("Søke blant kompetanseprofilene en får se")
    KEEP_PROFILE = "keep_profile", _("Skrive kompetanseprofilen sin, velge hvem som ser den, og slette den")
    SEE_STORY = "see_story", _("Lese en historie")
    EDIT_STORY = "edit_story", _("Skrive og publisere historier")
    TELL_EXPERIENCE = "tell_experience", _("Fortelle en erfaring eller en anbefaling")
    HANDLE_EXPERIENCE = "handle_experience", _("Lese og redigere det folk har fortalt")
    ANSWER_CONSENT = "answer_consent", _("Svare når noen vil nevne en i en historie")

    SEE_COUPLING_HELP = "see_coupling_help", _("Se koblingshjelpen: egne påmeldinger og forslag")
    KEEP_SIGN_UP = "keep_sign_up", _("Melde en virksomhet på koblingshjelpen, endre påmeldingen og trekke den")
    SEE_SIGN_UP = "see_sign_up", _("Lese en påmelding til koblingshjelpen")
    ASK_FOR_HELP = "ask_for_help", _("Be formidleren om hjelp til å finne noe")
    ANSWER_SUGGESTION = "answer_suggestion", _("Svare på et forslag fra formidleren")
    FACILITATE = "facilitate", _("Bruke arbeidslista til formidleren")
