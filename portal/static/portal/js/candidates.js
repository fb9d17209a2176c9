// What is quicker with JavaScript among candidates: J and K, ticking all of a tab, and how many are ticked.
"use strict";

const KEYS = { j: 1, k: -1 };
const OFF = "candidate-keys-off";

const isOff = () => localStorage.getItem(OFF) === "1";
const isWriting = (at) => at.matches("input:not([type=checkbox]), textarea, select") || at.isContentEditable;

// In the table the names are walked by focus; on a candidate's own page the links lead to the neighbours.
function walk(by) {
  const names = [...document.querySelectorAll("[data-candidate]")];
  if (!names.length) {
    const link = document.querySelector(by > 0 ? "[rel=next][data-neighbour]" : "[rel=prev][data-neighbour]");
    if (link) link.click();
    return;
  }
  const at = names.indexOf(document.activeElement.closest("tr")?.querySelector("[data-candidate]"));
  const next = at < 0 ? (by > 0 ? 0 : names.length - 1) : at + by;
  names[next]?.focus();
}

document.addEventListener("keydown", (event) => {
  const by = KEYS[event.key.toLowerCase()];
  if (!by || event.ctrlKey || event.metaKey || event.altKey || isOff() || isWriting(event.target)) return;
  event.preventDefault();
  walk(by);
});

// A key without Ctrl can be pressed by voice or by accident, so it can be turned off (WCAG 2.1.4).
document.querySelectorAll("[data-keys]").forEach((help) => {
  const button = help.querySelector("[data-keys-switch]");
  const say = () => { button.textContent = isOff() ? button.dataset.on : button.dataset.off; };
  button.addEventListener("click", () => {
    localStorage.setItem(OFF, isOff() ? "0" : "1");
    say();
  });
  say();
  help.hidden = false;
});

document.querySelectorAll("[data-ticks]").forEach((form) => {
  const all = form.querySelector("[data-tick-all]");
  if (!all) return;
  const boxes = [...form.querySelectorAll("[name=kandidat]")];
  const count = form.querySelector("[data-tick-count]");
  const say = () => {
    const number = boxes.filter((box) => box.checked).length;
    const whole = all.checked ? all.labels[0].textContent : "";
    count.textContent = whole || `${number} ${count.dataset.word}`;
  };
  all.addEventListener("change", () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    say();
  });
  boxes.forEach((box) => box.addEventListener("change", () => {
    if (!box.checked) all.checked = false;
    say();
  }));
  say();
});
