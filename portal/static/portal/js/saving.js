// What happens when somebody presses a button of her own while the page is saving by itself? The saving is heard out
// first: sent at the same time, the two would be taken for two windows that wrote over one another.
"use strict";

class OwnButtonLast {
  // `line` is where `begins` and one of `ends` are told: the names of events.
  constructor(form, line, begins, ends) {
    Object.assign(this, { form, isSaving: false, isLeaving: false, pressed: null });
    form.addEventListener("submit", (event) => this.submit(event));
    line.addEventListener(begins, (event) => this.begin(event));
    ends.forEach((name) => line.addEventListener(name, () => this.end()));
    addEventListener("pageshow", () => { this.isLeaving = false; }); // she came back to it
  }

  submit(event) {
    this.isLeaving = !this.isSaving;
    if (!this.isSaving) return;
    event.preventDefault();
    this.pressed = { button: event.submitter };
  }

  begin(event) {
    this.isSaving = !this.isLeaving;
    if (this.isLeaving) event.preventDefault();
  }

  end() {
    this.isSaving = false;
    const { pressed } = this;
    this.pressed = null;
    if (!pressed) return;
    if (pressed.button) pressed.button.disabled = false; // Wagtail's own shows that it works, and would not be sent
    this.form.requestSubmit(pressed.button);
  }
}

document.addEventListener("DOMContentLoaded", () => {
  const [form, line] = [document.getElementById("guide"), document.getElementById("saved")];
  if (form && line) new OwnButtonLast(form, line, "htmx:beforeRequest", ["htmx:afterRequest"]);
  const page = document.querySelector("form[data-controller~='w-autosave']");
  if (page) new OwnButtonLast(page, page, "w-autosave:save", ["w-autosave:success", "w-autosave:error"]);
});
