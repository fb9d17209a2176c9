// Warns two minutes before somebody is signed out because she has done nothing, and keeps what she was writing: the page
// stays as it is, she signs in again in another tab, and the forms here get the token of the new session.
const dialog = document.getElementById("idle");
const { url, warn } = dialog.dataset;
const before = Number(warn) * 1000;
let alarm;

const ask = async (method = "GET") => {
  const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
  const answer = await fetch(url, { method, headers: { "X-CSRFToken": token } });
  return answer.json();
};

const wake = (milliseconds) => {
  clearTimeout(alarm);
  alarm = setTimeout(look, Math.max(milliseconds, 1000));
};

const renew = (token) => document.querySelectorAll("[name=csrfmiddlewaretoken]").forEach((field) => (field.value = token));

const show = (part) => {
  for (const one of dialog.querySelectorAll("[data-idle]")) one.hidden = one.dataset.idle !== part;
  dialog.setAttribute("aria-labelledby", `idle-${part}`);
  if (!dialog.open) dialog.showModal();
};

// Other tabs may have given more time, so the server is asked before anybody is disturbed.
async function look(method) {
  let left;
  try {
    const { seconds, token } = await ask(method);
    left = seconds * 1000;
    if (left > 0) renew(token);
  } catch {
    return wake(30_000);
  }
  if (left > before) {
    if (dialog.open) dialog.close();
    return wake(left - before);
  }
  show(left > 0 ? "warning" : "over");
  if (left > 0) wake(left + 1000);
}

dialog.querySelector("[data-stay]").addEventListener("click", () => look("POST"));
dialog.querySelector("[data-again]").addEventListener("click", () => look());
dialog.addEventListener("cancel", () => dialog.querySelector("[data-idle=over]").hidden && look("POST"));
document.addEventListener("visibilitychange", () => document.hidden || look());
wake(Number(dialog.dataset.seconds) * 1000 - before);
