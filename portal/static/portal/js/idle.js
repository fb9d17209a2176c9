// Warns before somebody is signed out: because she has done nothing, which she can put off, or because she has been in for as
// long as one may, which she cannot. What she was writing stays: the page stays as it is, she signs in again in another tab,
// and the forms here get the token of the new session.
const dialog = document.getElementById("idle");
const { url } = dialog.dataset;
const [seconds, most, before, beforeLast] = ["seconds", "most", "warn", "warnLast"].map((name) => Number(dialog.dataset[name]) * 1000);
let alarm;
let hasSeenLast = false;

const ask = async (method = "GET") => {
  const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
  const answer = await fetch(url, { method, headers: { "X-CSRFToken": token } });
  return answer.json();
};

const wake = (milliseconds) => {
  clearTimeout(alarm);
  alarm = setTimeout(look, Math.max(milliseconds, 1000));
};

const next = (idle, last) => Math.min(...[idle - before, last - beforeLast, Math.min(idle, last) + 1000].filter((wait) => wait > 0));

const renew = (token) => document.querySelectorAll("[name=csrfmiddlewaretoken]").forEach((field) => (field.value = token));

// Opened anew for each part, so that the focus moves to it and it is read out, also when another part was open.
const show = (part) => {
  if (dialog.open && dialog.dataset.shown === part) return;
  if (dialog.open) dialog.close();
  for (const one of dialog.querySelectorAll("[data-idle]")) one.hidden = one.dataset.idle !== part;
  dialog.dataset.shown = part;
  dialog.setAttribute("aria-labelledby", `idle-${part}`);
  dialog.setAttribute("aria-describedby", `idle-${part}-why`);
  dialog.showModal();
  document.getElementById(`idle-${part}`).focus();
};

const due = (idle, last) => {
  if (Math.min(idle, last) <= 0) return "over";
  if (idle <= before && idle < last) return "warning";
  return last <= beforeLast && !hasSeenLast ? "last" : "";
};

// Other tabs may have given more time, so the server is asked before anybody is disturbed.
async function look(method) {
  let answer;
  try {
    answer = await ask(method);
  } catch {
    return wake(30_000);
  }
  const [idle, last] = [answer.seconds * 1000, answer.most * 1000];
  if (last > beforeLast) hasSeenLast = false;
  if (Math.min(idle, last) > 0) renew(answer.token);
  const part = due(idle, last);
  if (part) show(part);
  else if (dialog.open) dialog.close();
  if (part !== "over") wake(next(idle, last));
}

const seen = () => {
  hasSeenLast = true;
  dialog.close();
};

const onCancel = { warning: () => look("POST"), last: seen };
dialog.querySelector("[data-stay]").addEventListener("click", () => look("POST"));
dialog.querySelector("[data-seen]").addEventListener("click", seen);
dialog.querySelector("[data-again]").addEventListener("click", () => look());
dialog.addEventListener("cancel", () => onCancel[dialog.dataset.shown]?.());
document.addEventListener("visibilitychange", () => document.hidden || look());
wake(most <= beforeLast ? 0 : next(seconds, most));
