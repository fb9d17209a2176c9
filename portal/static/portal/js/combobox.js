// How is an offer chosen without a mouse? As in the combobox of the ARIA Authoring Practices: a list below the field,
// nothing chosen before somebody does it. The field works as it is without this; the offers are links.
"use strict";

class Combobox {
  constructor(root) {
    this.field = root.querySelector("input");
    this.list = root.querySelector("[role=listbox]");
    this.isWanted = false;
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) {
      this.field.setAttribute(name, value);
    }
    this.field.addEventListener("input", () => { this.isWanted = true; this.point(null); });
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.field.addEventListener("blur", () => this.close());
    this.field.form.addEventListener("submit", () => this.close());
    this.list.addEventListener("htmx:afterSwap", () => this.arrive());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps its focus
    // Without suggestions one writes on: nobody is told that they failed
    for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
      this.field.addEventListener(name, (event) => { event.stopPropagation(); this.close(); });
    }
  }

  get offers() { return [...this.list.querySelectorAll("[role=option]")]; }

  get active() { return document.getElementById(this.field.getAttribute("aria-activedescendant")); }

  // What comes after somebody has gone on stays away.
  arrive() {
    if (this.isWanted && this.offers.length && document.activeElement === this.field) this.open();
    else this.hide();
  }

  open() {
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
  }

  hide() {
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.point(null);
  }

  close() {
    this.isWanted = false;
    htmx.trigger(this.field, "htmx:abort");
    this.hide();
  }

  point(offer) {
    this.offers.forEach((one) => one.setAttribute("aria-selected", String(one === offer)));
    if (!offer) return this.field.removeAttribute("aria-activedescendant");
    this.field.setAttribute("aria-activedescendant", offer.id);
    offer.scrollIntoView({ block: "nearest" });
  }

  move(step) {
    const { offers } = this;
    if (!offers.length) return false;
    if (this.list.hidden) this.open();
    const from = offers.indexOf(this.active);
    this.point(offers.at((from < 0 && step < 0 ? step : from + step) % offers.length));
    return true;
  }

  press(event) {
    const isOpen = !this.list.hidden;
    const answers = {
      ArrowDown: () => (event.altKey ? this.offers.length && (this.open(), true) : this.move(1)),
      ArrowUp: () => (event.altKey ? isOpen && (this.hide(), true) : this.move(-1)),
      Enter: () => (this.active ? (this.active.click(), true) : this.close()),
      Escape: () => isOpen && (this.close(), true),
      Tab: () => this.close(),
      Home: () => this.point(null),
      End: () => this.point(null),
      ArrowLeft: () => this.point(null),
      ArrowRight: () => this.point(null),
    };
    if (Object.hasOwn(answers, event.key) && answers[event.key]()) event.preventDefault();
  }
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-combobox]").forEach((root) => new Combobox(root));
});
