"""The fixed fields of the front page become parts in an editable order; nothing that editors wrote is lost.

Drafts are revisions, so those are rewritten too. Where wagtail-localize kept one front page in step with the other, it
stops: the words stay, and the page can be sent to translation anew.
"""

import json
import uuid

import wagtail.fields
from django.db import migrations, models

WORDS = (
    "hero_title", "hero_text", "hero_note", "steps_title", "stories_title", "questions_title", "questions_text",
)  # fmt: skip
STREAMS = ("steps", "audiences", "questions")


def part(name, **value):
    return {"type": name, "id": str(uuid.uuid4()), "value": value | {"is_hidden": False}}


def as_items(stream):
    return [{"type": "item", "id": row.get("id") or str(uuid.uuid4()), "value": row["value"]} for row in stream]


def as_rows(items, name):
    """A list stored before Wagtail 2.16's format has bare values."""
    return [
        {"type": name, "id": item["id"], "value": item["value"]}
        if isinstance(item, dict) and item.get("type") == "item"
        else {"type": name, "id": str(uuid.uuid4()), "value": item}
        for item in items
    ]


def sections_of(old):
    words = {name: old.get(name) or "" for name in WORDS}
    if any(words[name] for name in ("hero_title", "hero_text", "hero_note")) or old.get("hero_image"):
        yield part(
            "hero",
            title=words["hero_title"],
            text=words["hero_text"],
            note=words["hero_note"],
            image=old.get("hero_image"),
        )
    if old["steps"]:
        yield part("steps", title=words["steps_title"], steps=as_items(old["steps"]))
    if words["stories_title"]:
        yield part("stories", title=words["stories_title"])
    if old["audiences"]:
        yield part("audiences", title="", audiences=as_items(old["audiences"]))
    if old["questions"]:
        asked = as_items(old["questions"])
        title, text = words["questions_title"], words["questions_text"]
        yield part("questions", title=title, text=text, questions=asked, link_text="", link_url="")


def fields_of(sections):
    """The first of each kind; what had no fixed place before goes."""
    first = {}
    for row in sections:
        first.setdefault(row["type"], row["value"])
    hero, steps, asked = (first.get(name, {}) for name in ("hero", "steps", "questions"))
    return {
        "hero_title": hero.get("title") or "",
        "hero_text": hero.get("text") or "",
        "hero_note": hero.get("note") or "",
        "hero_image": hero.get("image"),
        "steps_title": steps.get("title") or "",
        "steps": as_rows(steps.get("steps", []), "step"),
        "stories_title": first.get("stories", {}).get("title") or "",
        "audiences": as_rows(first.get("audiences", {}).get("audiences", []), "audience"),
        "questions_title": asked.get("title") or "",
        "questions_text": asked.get("text") or "",
        "questions": as_rows(asked.get("questions", []), "question"),
    }


def read(stored):
    return json.loads(stored) if isinstance(stored, str) and stored else stored or []


def revisions(apps):
    kind = apps.get_model("contenttypes", "ContentType").objects.filter(app_label="home", model="homepage").first()
    if kind is None:
        return
    apps.get_model("wagtail_localize", "TranslationSource").objects.filter(specific_content_type_id=kind.pk).delete()
    yield from apps.get_model("wagtailcore", "Revision").objects.filter(content_type_id=kind.pk).iterator()


def forwards(apps, schema_editor):
    for home in apps.get_model("home", "HomePage").objects.all():
        old = {name: getattr(home, name) for name in WORDS} | {"hero_image": home.hero_image_id}
        old |= {name: list(getattr(home, name).raw_data) for name in STREAMS}
        home.sections = json.dumps(list(sections_of(old)))
        home.save(update_fields=["sections"])
    for revision in revisions(apps):
        old = revision.content
        old |= {name: read(old.pop(name, "")) for name in STREAMS}
        new = json.dumps(list(sections_of(old)))
        revision.content = {k: v for k, v in old.items() if k not in (*WORDS, *STREAMS, "hero_image")}
        revision.content["sections"] = new
        revision.save(update_fields=["content"])


def backwards(apps, schema_editor):
    pictures = apps.get_model("wagtailimages", "Image").objects
    for home in apps.get_model("home", "HomePage").objects.all():
        old = fields_of(list(home.sections.raw_data))
        image = old.pop("hero_image")
        for name, value in old.items():
            setattr(home, name, json.dumps(value) if name in STREAMS else value)
        home.hero_image = pictures.filter(pk=image).first() if image else None
        home.save(update_fields=[*old, "hero_image"])
    for revision in revisions(apps):
        old = fields_of(read(revision.content.pop("sections", "")))
        revision.content |= {name: json.dumps(value) if name in STREAMS else value for name, value in old.items()}
        revision.save(update_fields=["content"])


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0004_alter_homepage_audiences_alter_standardpage_body"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("wagtailimages", "0027_image_description"),
    ]

    operations = [
        migrations.AddField(
            model_name='homepage',
            name='sections',
            field=wagtail.fields.StreamField([('hero', 5), ('steps', 11), ('stories', 12), ('postings', 12), ('figures', 14), ('audiences', 22), ('questions', 29), ('agencies', 12), ('call', 32), ('text', 35)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'help_text': 'Sidens overskrift.', 'label': 'overskrift', 'max_length': 80}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'ingress', 'max_length': 300, 'rows': 3}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'linje under knappene', 'max_length': 160, 'required': False}), 3: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Uten bilde vises portalens egen tegning.', 'label': 'bilde', 'required': False}), 4: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'Det som er skrevet, blir liggende. Leserne ser det ikke.', 'label': 'Skjul denne delen', 'required': False}), 5: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 1), ('note', 2), ('image', 3), ('is_hidden', 4)]], {}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'overskrift', 'max_length': 80}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'steg', 'max_length': 80}), 8: ('wagtail.blocks.TextBlock', (), {'label': 'forklaring', 'max_length': 300}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.ListBlock', (9,), {'label': 'steg', 'max_num': 4, 'min_num': 2}), 11: ('wagtail.blocks.StructBlock', [[('title', 6), ('steps', 10), ('is_hidden', 4)]], {}), 12: ('wagtail.blocks.StructBlock', [[('title', 6), ('is_hidden', 4)]], {}), 13: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('agencies', 'virksomheter er med'), ('postings', 'åpne utlysninger'), ('stories', 'historier')], 'help_text': 'Tallene telles når siden vises. Et tall som er null, vises ikke.', 'label': 'tall'}), 14: ('wagtail.blocks.StructBlock', [[('title', 6), ('figures', 13), ('is_hidden', 4)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'help_text': 'Uten overskrift hører bare skjermlesere hva delen er.', 'label': 'overskrift', 'max_length': 80, 'required': False}), 16: ('wagtail.blocks.CharBlock', (), {'label': 'for hvem', 'max_length': 80}), 17: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'ul', 'ol'], 'label': 'tekst'}), 18: ('wagtail.blocks.CharBlock', (), {'label': 'lenketekst', 'max_length': 80, 'required': False}), 19: ('portal.foundation.blocks.AsWrittenBlock', (), {'help_text': 'En side i portalen, for eksempel /om/.', 'label': 'lenkeadresse', 'max_length': 200, 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 16), ('text', 17), ('link_text', 18), ('link_url', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'målgrupper', 'max_num': 3, 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('title', 15), ('audiences', 21), ('is_hidden', 4)]], {}), 23: ('wagtail.blocks.TextBlock', (), {'label': 'tekst ved spørsmålene', 'max_length': 200, 'required': False, 'rows': 2}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'spørsmål'}), 25: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'ul', 'ol'], 'label': 'svar'}), 26: ('wagtail.blocks.StructBlock', [[('question', 24), ('answer', 25)]], {}), 27: ('wagtail.blocks.ListBlock', (26,), {'label': 'spørsmål', 'max_num': 8, 'min_num': 1}), 28: ('portal.foundation.blocks.AsWrittenBlock', (), {}), 29: ('wagtail.blocks.StructBlock', [[('title', 6), ('text', 23), ('questions', 27), ('link_text', 18), ('link_url', 28), ('is_hidden', 4)]], {}), 30: ('wagtail.blocks.TextBlock', (), {'label': 'tekst', 'max_length': 300, 'required': False, 'rows': 2}), 31: ('wagtail.blocks.CharBlock', (), {'label': 'tekst på knappen', 'max_length': 60, 'required': False}), 32: ('wagtail.blocks.StructBlock', [[('title', 6), ('text', 30), ('link_text', 31), ('link_url', 28), ('is_hidden', 4)]], {}), 33: ('wagtail.images.blocks.ImageBlock', [], {'label': 'bilde'}), 34: ('wagtail.blocks.BooleanBlock', (), {'label': 'Bildet står først', 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('title', 6), ('text', 17), ('image', 33), ('picture_first', 34), ('is_hidden', 4)]], {})}, help_text='Delene vises i denne rekkefølgen. En del som er skjult eller ikke har noe å vise, er borte.', verbose_name='deler'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='footer_place',
            field=models.PositiveSmallIntegerField(default=50, help_text='Lavt tall står først. Plassen i menyen øverst følger rekkefølgen i sidetreet.', verbose_name='plass i bunnen'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='review_on',
            field=models.DateField(blank=True, help_text='Da står siden på Min side hos redaktørene.', null=True, verbose_name='gå gjennom innen'),
        ),
        migrations.AlterField(
            model_name='standardpage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 0), ('paragraph', 1), ('quote', 4), ('facts', 9), ('picture', 12), ('question', 15), ('declaration', 17)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'form_classname': 'title', 'icon': 'title', 'label': 'Overskrift', 'template': 'blocks/heading.html'}), 1: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'ul', 'ol'], 'label': 'Tekst', 'template': 'blocks/paragraph.html'}), 2: ('wagtail.blocks.TextBlock', (), {'label': 'sitat'}), 3: ('portal.foundation.blocks.AsWrittenBlock', (), {'label': 'hvem sier det', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 2), ('by', 3)]], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'hva'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'svar'}), 7: ('wagtail.blocks.StructBlock', [[('label', 5), ('value', 6)]], {}), 8: ('wagtail.blocks.ListBlock', (7,), {'label': 'fakta'}), 9: ('wagtail.blocks.StructBlock', [[('items', 8)]], {}), 10: ('wagtail.images.blocks.ImageBlock', [], {'label': 'bilde'}), 11: ('wagtail.blocks.CharBlock', (), {'label': 'bildetekst', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('image', 10), ('caption', 11)]], {}), 13: ('wagtail.blocks.CharBlock', (), {'label': 'spørsmål'}), 14: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'link', 'ul', 'ol'], 'label': 'svar'}), 15: ('wagtail.blocks.StructBlock', [[('question', 13), ('answer', 14)]], {}), 16: ('portal.foundation.blocks.AsWrittenBlock', (), {}), 17: ('wagtail.blocks.StructBlock', [[('address', 16)]], {})}, verbose_name='innhold'),
        ),
        migrations.RunPython(forwards, backwards),
        migrations.RemoveField(
            model_name='homepage',
            name='audiences',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='hero_image',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='hero_note',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='hero_text',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='hero_title',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='questions',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='questions_text',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='questions_title',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='steps',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='steps_title',
        ),
        migrations.RemoveField(
            model_name='homepage',
            name='stories_title',
        ),
    ]
