"""What is a field called when a person reads what is held about her, and what does its value say?"""

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PARTS = "__"
THEIRS = {"last_login", "timestamp"}
"""Named by other packages, in words that say less."""
LABELS = {
    "about": gettext_lazy("om meg"),
    "action": gettext_lazy("hva som ble gjort"),
    "active_at": gettext_lazy("sist brukt"),
    "agency": gettext_lazy("virksomhet"),
    "answer": gettext_lazy("svaret"),
    "answered_at": gettext_lazy("besvart"),
    "answered_by": gettext_lazy("svar gitt av"),
    "asked_at": gettext_lazy("spurt"),
    "at": gettext_lazy("når"),
    "author": gettext_lazy("skrevet av"),
    "body": gettext_lazy("innhold"),
    "browser": gettext_lazy("nettleser"),
    "by": gettext_lazy("gjort av"),
    "candidatetag": gettext_lazy("merkelapp"),
    "changed_at": gettext_lazy("sist endret"),
    "code": gettext_lazy("kode"),
    "comment": gettext_lazy("kommentar"),
    "comment_notifications": gettext_lazy("beskjed om kommentarer"),
    "competence": gettext_lazy("kompetanse"),
    "contact": gettext_lazy("kontakt"),
    "counts_from": gettext_lazy("sist bekreftet"),
    "created_at": gettext_lazy("laget"),
    "created_by": gettext_lazy("begynt på av"),
    "data": gettext_lazy("tekst"),
    "date_joined": gettext_lazy("koblet til"),
    "directory_key": gettext_lazy("nøkkel"),
    "event": gettext_lazy("hva som ble gjort"),
    "experience": gettext_lazy("fortelling"),
    "facts": gettext_lazy("mer om det"),
    "file": gettext_lazy("fil"),
    "file_name": gettext_lazy("filnavn"),
    "found_at": gettext_lazy("funnet"),
    "home_agency": gettext_lazy("din virksomhet"),
    "in_portal": gettext_lazy("varsel i portalen"),
    "is_news": gettext_lazy("nytt treff"),
    "kind": gettext_lazy("slag"),
    "label": gettext_lazy("hva det gjelder"),
    "last_login": gettext_lazy("sist logget inn"),
    "last_seen_at": gettext_lazy("sist åpnet"),
    "last_translated_by": gettext_lazy("oversatt av"),
    "last_updated_at": gettext_lazy("sist endret"),
    "last_used_at": gettext_lazy("sist brukt"),
    "locked_by": gettext_lazy("låst av"),
    "looked_at": gettext_lazy("sist sett på"),
    "made_at": gettext_lazy("laget"),
    "made_by": gettext_lazy("laget av"),
    "manager_agreed": gettext_lazy("lederen har sagt ja"),
    "marked_at": gettext_lazy("merket"),
    "moved_at": gettext_lazy("sist endret"),
    "my_part": gettext_lazy("din del i det"),
    "name": gettext_lazy("navn"),
    "nominated_by": gettext_lazy("foreslått av"),
    "object_str": gettext_lazy("hva det gjelder"),
    "page": gettext_lazy("side"),
    "paused_at": gettext_lazy("satt på pause"),
    "person": gettext_lazy("person"),
    "posting": gettext_lazy("utlysning"),
    "provider": gettext_lazy("innloggingstjeneste"),
    "published_at": gettext_lazy("publisert"),
    "read_at": gettext_lazy("lest"),
    "read_by": gettext_lazy("åpnet av"),
    "read_version": gettext_lazy("lest utgave av forklaringen"),
    "reader": gettext_lazy("leste som"),
    "reason": gettext_lazy("grunn"),
    "registered_at": gettext_lazy("registrert"),
    "registered_by": gettext_lazy("registrert av"),
    "reminded_at": gettext_lazy("minnet om"),
    "request": gettext_lazy("forespørsel"),
    "resolved_by": gettext_lazy("avsluttet av"),
    "rhythm": gettext_lazy("hvor ofte"),
    "role": gettext_lazy("rolle"),
    "search": gettext_lazy("søk"),
    "seen_at": gettext_lazy("sett"),
    "sent_at": gettext_lazy("sendt"),
    "sent_by": gettext_lazy("sendt av"),
    "shared_by": gettext_lazy("delt av"),
    "side": gettext_lazy("side"),
    "since": gettext_lazy("siden"),
    "snapshot": gettext_lazy("kopi av profilen"),
    "state": gettext_lazy("tilstand"),
    "statement": gettext_lazy("vilkår"),
    "status": gettext_lazy("status"),
    "subject": gettext_lazy("emne"),
    "submitted_by": gettext_lazy("sendt til godkjenning av"),
    "system": gettext_lazy("system"),
    "text": gettext_lazy("tekst"),
    "timestamp": gettext_lazy("når"),
    "told_at": gettext_lazy("beskjed sendt"),
    "type": gettext_lazy("slag"),
    "updated_at": gettext_lazy("sist endret"),
    "user": gettext_lazy("person"),
    "version": gettext_lazy("utgave"),
    "withdrawn_by": gettext_lazy("tatt bort av"),
}
"""Where the model has no words of its own, by the last part of the path."""
COPIED = {
    "competences": gettext_lazy("kompetanser"),
    "wants_to_learn": gettext_lazy("vil lære"),
    "languages": gettext_lazy("språk"),
    "forms": gettext_lazy("former"),
    "available_from": gettext_lazy("fra"),
    "available_to": gettext_lazy("til"),
    "months_min": gettext_lazy("minst, måneder"),
    "months_max": gettext_lazy("høyst, måneder"),
    "percentage_min": gettext_lazy("minst, prosent"),
    "percentage_max": gettext_lazy("høyst, prosent"),
    "municipality": gettext_lazy("kommune"),
    "regions": gettext_lazy("fylker"),
    "whole_country": gettext_lazy("hele landet"),
    "remote_ok": gettext_lazy("digitalt"),
    "language": gettext_lazy("målform"),
    "level": gettext_lazy("nivå"),
    "title": gettext_lazy("stilling"),
    "unit": gettext_lazy("enhet"),
    "nb": gettext_lazy("på bokmål"),
    "nn": gettext_lazy("på nynorsk"),
    "en": gettext_lazy("på engelsk"),
}
"""In the copy of a profile that goes with interest."""


def label_of(model, name):
    """«Utlysning: tittel» for what stands in another table."""
    fields = fields_of(model, name)
    return capitalised(": ".join(map(field_label, fields[-2:])) if fields else LABELS.get(name, name))


def fields_of(model, name):
    """Each field on the way; nothing when it is no field of the model."""
    found = []
    for part in name.split(PARTS):
        try:
            field = model._meta.get_field(part)
        except (FieldDoesNotExist, AttributeError):
            return []
        found.append(field)
        model = field.related_model
    return found


def field_label(field):
    return str(own_words(field) or LABELS.get(field.name, field.name))


def own_words(field):
    """Those that the model gives; Django makes some of the field's name where it gives none."""
    return field.name not in THEIRS and getattr(field, "_verbose_name", None)


def is_named(model, name):
    """Somebody has given it words: it is not called by its code."""
    return all(own_words(field) or field.name in LABELS for field in fields_of(model, name)[-2:])


def capitalised(words):
    words = str(words)
    return words[:1].upper() + words[1:]


def said(model, name, value):
    """A choice in its words, yes and no as such; everything else as it is."""
    if isinstance(value, bool):
        return _("Ja") if value else _("Nei")
    fields = fields_of(model, name)
    choices = dict(getattr(fields[-1], "flatchoices", None) or ()) if fields else {}
    if isinstance(value, list):
        return [in_own_words(each) if isinstance(each, dict) else str(choices.get(each, each)) for each in value]
    if isinstance(value, dict):
        return in_own_words(value)
    return str(choices.get(value, "")) or value


def in_own_words(value):
    """The keys of facts within a cell, such as the copy of a profile."""
    if isinstance(value, dict):
        return {capitalised(COPIED.get(key) or LABELS.get(key, key)): in_own_words(each) for key, each in value.items()}
    return [in_own_words(each) for each in value] if isinstance(value, list) else value
