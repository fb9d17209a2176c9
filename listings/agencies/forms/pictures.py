"""How does a form hold pictures, so that none is lost when the form comes back?"""

from django import forms

from ..branding.keeping import keep, kept


class PicturesMixin:
    """`pictures`: field name → what cleans the upload. A kept upload travels as `<name>_kept`, see keeping.py."""

    pictures = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.kept = {}

    @property
    def removers(self):
        return [f"remove_{name}" for name in self.pictures]

    def clean(self):
        super().clean()
        for name, clean in self.pictures.items():
            self._clean_picture(name, clean)

    def _clean_picture(self, name, clean):
        upload = self.cleaned_data.pop(name, None)
        if upload:
            try:
                self.cleaned_data[name] = picture = clean(upload)
            except forms.ValidationError as refusal:
                self.add_error(name, refusal)
            else:
                self.kept[name] = keep(picture)
        elif found := kept(self.data.get(f"{name}_kept", "")):
            self.cleaned_data[name], self.kept[name] = found

    def chosen_pictures(self):
        """For the verb: a Picture, "" to remove the old one, None to keep it."""
        return {name: self.cleaned_data.get(name) or self._removed(name) for name in self.pictures}

    def _removed(self, name):
        return "" if self.cleaned_data.get(f"remove_{name}") else None
