// Tells wagtail-localize's editor where its choosers are, which it would otherwise need an inline script for.
window.chooserUrls ??= { ...document.currentScript.dataset };
