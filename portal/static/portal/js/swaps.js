// What does a person notice when a part of the page is exchanged? Focus, waiting, failure, and news said politely.
"use strict";

const PATIENCE = 400;
const TOO_SOON = 429;
const waiting = new WeakMap();
let failed = null;

// A link that was followed leads to the heading of what came; a changed filter keeps its focus.
function moveFocus(event) {
  const target = document.getElementById(event.detail.target.id) || event.detail.target; // the new one, where it was exchanged
  const followed = event.detail.requestConfig && event.detail.requestConfig.elt.matches("a");
  const lost = document.activeElement === document.body;
  if (!followed && !lost) return;
  const heading = target.querySelector("h1[tabindex], h2[tabindex]");
  if (heading) heading.focus();
}

// The search box stands outside the part that is exchanged, and what is said about it stands inside.
function tieRefusal() {
  const [field, refusal] = [document.getElementById("q"), document.getElementById("refusal")];
  if (!field) return;
  field.toggleAttribute("aria-invalid", Boolean(refusal));
  if (refusal) field.setAttribute("aria-invalid", "true");
  field[refusal ? "setAttribute" : "removeAttribute"]("aria-describedby", "refusal");
}

function startWaiting({ detail: { target } }) {
  waiting.set(target, setTimeout(() => target.setAttribute("aria-busy", "true"), PATIENCE));
  document.querySelectorAll("[data-request-failed]").forEach((alert) => alert.remove());
}

function stopWaiting({ detail: { target } }) {
  clearTimeout(waiting.get(target));
  target.removeAttribute("aria-busy");
}

function tellFailure({ detail: { target, requestConfig, xhr } }) {
  if (target && target.dataset.failed) {
    target.textContent = target.dataset.failed;
    return;
  }
  failed = requestConfig.elt;
  const words = document.getElementById(xhr && xhr.status === TOO_SOON ? "request-too-soon" : "request-failed");
  if (words && target && !document.querySelector("body > main [data-request-failed]")) {
    target.before(words.content.cloneNode(true));
  }
}

function retry(event) {
  if (!event.target.matches("[data-retry]") || !failed) return;
  if (failed.matches("form")) failed.requestSubmit();
  else failed.click();
}

// Live regions are silent about what a page is born with, so messages are said once more.
function announce() {
  const news = document.querySelector("[data-announce]");
  const status = document.getElementById("status");
  if (news && status) setTimeout(() => { status.textContent = news.textContent.trim(); }, 200);
}

document.addEventListener("htmx:afterSettle", moveFocus);
document.addEventListener("htmx:afterSettle", tieRefusal);
document.addEventListener("htmx:beforeRequest", startWaiting);
document.addEventListener("htmx:afterRequest", stopWaiting);
document.addEventListener("htmx:responseError", tellFailure);
document.addEventListener("htmx:sendError", tellFailure);
document.addEventListener("click", retry);
document.addEventListener("DOMContentLoaded", announce);
