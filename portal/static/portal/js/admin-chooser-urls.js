// Tells the editor of translations where Wagtail's choosers are; the addresses stand on the script's own tag.
window.chooserUrls ??= { ...document.currentScript.dataset };
