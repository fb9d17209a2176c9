"""A person without a mouse: she presses Tab until she is where she wants to be, and must always see where she is."""

import re

# A skip link needs no ring: it is there only while it has focus. Checkboxes have theirs around the whole field.

FOCUSED = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  const named = at.labels?.length ? at.labels[0] : at;
  const around = ["label", ".ds-field"].map(part => at.closest(part) ?? at);
  return {
    tag: at.tagName.toLowerCase(), id: at.id, type: at.type ?? "",
    name: (at.getAttribute("aria-label") || named.innerText || at.value || at.querySelector?.("img")?.alt || "").trim(),
    is_drawn: at.matches(".ds-skip-link") || [at, ...around].map(part => getComputedStyle(part)).some(look =>
      (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2) || look.boxShadow !== "none"),
    is_in_view: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
  };
}"""
ENOUGH = 150
MOMENTS = 200  # of 50 ms


class Keyboard:
    def __init__(self, page):
        self.page = page

    @property
    def focused(self):
        return self.page.evaluate(FOCUSED)

    def press(self, key):
        self.page.keyboard.press(key)
        return self

    def write(self, text):
        self.page.keyboard.insert_text(text)
        return self

    def tab_to(self, name, tag=""):
        """Fails when the way there is endless, or leads by something where she cannot see that she is."""
        seen = []
        for _ in range(ENOUGH):
            self.press("Tab")
            at = self.seen()
            seen.append(at["name"][:30])
            if at["tag"] == "body":
                continue
            if re.search(name, at["name"]) and tag in ("", at["tag"]):
                return self
        raise AssertionError(f"{self.page.url}: no way by Tab to «{name}», only {seen}")

    def seen(self):
        """Where she is, once the page has glided there: its scroll is smooth, so it comes after the key."""
        for _ in range(MOMENTS):
            at = self.focused
            if at["tag"] == "body" or (at["is_drawn"] and at["is_in_view"]):
                return at
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{self.page.url}: focus is not seen on {at}")

    def go(self, name, tag=""):
        """Follow a link or press a button, and wait for what comes."""
        self.tab_to(name, tag)
        with self.page.expect_navigation():
            self.press("Enter")
        return self

    def is_at(self, **facts):
        """Focus may come a moment after the key that sends it there."""
        for _ in range(MOMENTS):
            at = self.focused
            if {key: at[key] for key in facts} == facts:
                return self
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{self.page.url}: focus is on {at}")
