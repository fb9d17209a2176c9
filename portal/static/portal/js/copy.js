// «Kopier» beside a text that is ready to be used elsewhere. Without this the text is marked and copied by hand.
document.querySelectorAll("[data-copy]").forEach((button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.value);
      document.getElementById("status").textContent = button.dataset.copied;
      button.firstChild.textContent = button.dataset.copied;
    } catch {
      source.select();
    }
  });
});
