// How are the filters shown on a phone? The same fields, moved into a dialog inside the same form.
"use strict";

const NARROW = matchMedia("(max-width: 59.99rem)");

function chosenIn(body) {
  return [...body.querySelectorAll("input:is([type=checkbox], [type=radio])")].map((box) => [box, box.checked]);
}

// Closing without "Vis treff" forgets what was ticked meanwhile.
function restore(before) {
  const changed = before.filter(([box, was]) => box.checked !== was);
  changed.forEach(([box, was]) => { box.checked = was; });
  if (changed.length) changed[0][0].dispatchEvent(new Event("change", { bubbles: true }));
}

function closeButton(label, dialog) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ds-button";
  button.dataset.variant = "tertiary";
  button.textContent = label;
  button.addEventListener("click", () => dialog.close());
  return button;
}

function buildHead(heading, label, dialog) {
  const head = document.createElement("div");
  head.className = "p-row";
  head.dataset.between = "";
  head.append(heading, closeButton(label, dialog));
  return head;
}

function openSheet(filter) {
  const body = filter.querySelector("[data-filter-body]");
  const parts = [...body.children];
  const [heading, facets, submit] = parts;
  const before = chosenIn(body);
  const dialog = document.createElement("dialog");
  const button = submit.querySelector("button");
  let isApplied = false;
  dialog.className = "ds-dialog p-sheet";
  dialog.dataset.size = "sm";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(buildHead(heading, body.dataset.closeLabel, dialog), facets, submit);
  button.dataset.variant = "primary";
  button.addEventListener("click", () => { isApplied = true; dialog.close(); }, { once: true });
  dialog.addEventListener("close", () => {
    body.append(...parts);
    button.dataset.variant = "secondary";
    dialog.remove();
    if (!isApplied) restore(before);
    filter.querySelector("summary").focus();
  });
  filter.after(dialog);
  dialog.showModal();
  heading.focus();
}

document.addEventListener("click", (event) => {
  const summary = event.target.closest("[data-filter-sheet] > summary");
  if (!summary || !NARROW.matches) return;
  event.preventDefault();
  openSheet(summary.parentElement);
});
