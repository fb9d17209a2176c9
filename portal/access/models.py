"""Who is a person here? One account per e-mail address; what it may do comes from roles and memberships."""

import uuid

from django.conf import settings
from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractBaseUser, PermissionsMixin
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.admission import places_of

from .roles import PortalRole


class UserManager(BaseUserManager):
    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password) if password else user.set_unusable_password()
        user.save(using=self._db)
        return user

    def create_users(self, people):
        """Many without a password, as `create_user` makes one; `people` are dicts of fields."""
        users = [self.model(**fields | {"email": self.normalize_email(fields["email"]).lower()}) for fields in people]
        for user in users:
            user.set_unusable_password()
        return self.bulk_create(users)

    def create_superuser(self, email, password=None, **fields):
        return self.create_user(email, password, is_superuser=True, **fields)

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)

    def holding(self, role):
        """A role for the whole portal; without those who have lost their access."""
        return self.filter(is_active=True, portal_roles__role=role)


class User(AbstractBaseUser, PermissionsMixin):
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("e-post"), unique=True)
    name = models.CharField(_("navn"), max_length=150)
    title = models.CharField(_("stilling"), max_length=150, blank=True)
    language = models.CharField(_("målform eller språk"), max_length=5, blank=True, choices=settings.LANGUAGES)
    is_active = models.BooleanField(_("har tilgang"), default=True)
    is_demo = models.BooleanField(_("demoperson"), default=False)
    date_joined = models.DateTimeField(_("opprettet"), default=timezone.now)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("personer")

    def __str__(self):
        return self.name or self.email

    @property
    def username(self):
        return self.email

    @property
    def first_name(self):
        return self.name.rpartition(" ")[0] or self.name

    @property
    def last_name(self):
        return self.name.rpartition(" ")[2]

    @property
    def is_staff(self):
        return self.has_perm("wagtailadmin.access_admin")

    def get_full_name(self):
        return self.name

    def get_short_name(self):
        return self.name.partition(" ")[0]

    @property
    def is_member(self):
        return bool(places_of(self))

    def agency_ids(self, role=None):
        """Ids of the agencies the person belongs to, or holds `role` in."""
        return {place.agency_id for place in places_of(self) if role is None or role in place.roles}

    def has_role(self, role, agency):
        return agency is not None and agency.pk in self.agency_ids(role)

    def belongs_to(self, agency):
        return agency is not None and agency.pk in self.agency_ids()

    def has_portal_role(self, role):
        if not self.is_active:
            return False
        if not hasattr(self, "_portal_roles"):
            self._portal_roles = frozenset(self.portal_roles.values_list("role", flat=True))
        return role in self._portal_roles


class PortalRoleHolder(models.Model):
    """That a person holds a role for the whole portal."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="portal_roles")
    role = models.CharField(max_length=20, choices=PortalRole.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "role"], name="a_portal_role_is_held_once")]

    def __str__(self):
        return f"{self.user}: {self.get_role_display()}"


class OpenSession(models.Model):
    """Where a person is signed in: which browser on what, and since when. Not from which address."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="open_sessions")
    session_key = models.CharField(max_length=40, unique=True)
    browser = models.CharField(max_length=20, blank=True)
    system = models.CharField(max_length=20, blank=True)
    since = models.DateTimeField(default=timezone.now)

    def __str__(self):
        return f"{self.user}, {self.since:%Y-%m-%d %H:%M}"
