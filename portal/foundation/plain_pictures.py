"""What does an uploaded picture carry besides the picture? Nothing: place, time and camera go before it is stored.

Wagtail stores an upload as it came, under the name it came with, and the original lies open beside the page
(uploads.py). So nobody may guess the name of one that stands on no page yet.
"""

from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from django.db.models.signals import pre_save
from django.utils.crypto import get_random_string
from PIL import Image, ImageOps


def keep_only_pictures(model):
    """From now on every new file of this image model is drawn anew before it is stored."""
    pre_save.connect(draw_anew, sender=model, dispatch_uid=f"plain pictures of {model._meta.label}")


def draw_anew(sender, instance, **_kwargs):
    """Wagtail's form has seen before that it is a picture, and not too large."""
    if not instance.file or instance.file._committed:
        return
    name = instance.file.name
    instance.file.open()
    plain = only_pixels(instance.file.read())
    instance.file = ContentFile(plain, name=unguessable(name))
    instance.file_size = len(plain)


def unguessable(name):
    """In front, because Wagtail shortens long names at their end; what it makes of the picture is called the same."""
    return f"{get_random_string(20)}-{Path(name).name}"


def only_pixels(content):
    """The same picture in the same format, upright, with nothing else in the file; of a moving one the first frame."""
    image, target = Image.open(BytesIO(content)), BytesIO()
    clear = image.format != "JPEG" and image.has_transparency_data
    redrawn(image, "RGBA" if clear else "RGB").save(target, image.format, quality=90)
    return target.getvalue()


def redrawn(image, mode):
    """Upright, and with its pixels alone."""
    upright = ImageOps.exif_transpose(image).convert(mode)
    drawn = Image.new(mode, upright.size)
    drawn.paste(upright)
    return drawn
