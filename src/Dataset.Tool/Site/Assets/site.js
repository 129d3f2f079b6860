// Everything is on the page without this: it copies, and opens for print what is folded.
(() => {
  "use strict";

  const say = document.createElement("p");
  say.className = "unseen";
  say.setAttribute("role", "status");

  async function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      return;
    }

    // From a disk there is no clipboard but that of a selection.
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) {
      throw new Error("not copied");
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.body.append(say);
    for (const button of document.querySelectorAll("button[data-copy]")) {
      const from = document.getElementById(button.dataset.copy);
      if (!from) {
        continue;
      }

      button.hidden = false;
      const name = button.innerHTML;
      button.addEventListener("click", async () => {
        try {
          await copy(from.textContent);
          button.textContent = "Copied";
          say.textContent = "Copied";
        } catch {
          button.textContent = "Select and copy by hand";
          getSelection().selectAllChildren(from);
        }

        setTimeout(() => {
          button.innerHTML = name;
          say.textContent = "";
        }, 2000);
      });
    }
  });

  // What is folded is printed too.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach(one => { one.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach(one => { one.open = false; }));
})();
