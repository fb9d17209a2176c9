"""The same walk in one written form or the other: what is read and pressed is given in bokmål."""

from django.utils.translation import gettext, override


class Chain:
    """`come(page, person, language)` lets her in, in place of whoever was there; None is a stranger."""

    def __init__(self, walk, come, language):
        self.walk, self.come, self.language = walk, come, language

    def said(self, words, **places):
        with override(self.language):
            return gettext(words) % places if places else gettext(words)

    def link(self, words, **places):
        self.walk.link(self.said(words, **places))
        return self

    def button(self, words):
        self.walk.button(self.said(words))
        return self

    def fill(self, label, text):
        self.walk.fill(self.said(label), text)
        return self

    def choose(self, label):
        self.walk.choose(self.said(label))
        return self

    def answer(self, question, choice):
        group = self.walk.page.get_by_role("group", name=self.said(question))
        group.get_by_label(self.said(choice), exact=True).check()
        return self

    def select(self, label, option):
        self.walk.select(self.said(label), self.said(option))
        return self

    def sees(self, words, **places):
        self.walk.sees(self.said(words, **places))
        return self

    def go(self, address):
        self.walk.go(address)
        return self

    def finds_gone(self, address):
        """A page that has been there, and says that it is not any more."""
        answer = self.walk.page.goto(address)
        self.walk.arrived()
        assert answer.status == 410
        return self

    def by(self, person):
        self.come(self.walk.page, person, self.language)
        return self
