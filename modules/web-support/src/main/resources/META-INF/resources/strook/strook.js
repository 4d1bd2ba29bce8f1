/* What the pages need of a script: menus that close, focus after an error, a secret that shows itself. No inline script. */
(function () {
  "use strict";

  function openMenus() {
    return Array.from(document.querySelectorAll("details.s-acties[open], details.s-switcher[open], details.s-account[open]"));
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    openMenus().forEach(function (menu) {
      var hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) {
        menu.querySelector("summary").focus();
      }
    });
  });

  document.addEventListener("click", function (event) {
    openMenus().forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    var reveal = event.target.closest("[data-reveal]");
    if (reveal) {
      toggleSecret(reveal);
    }
    var hide = event.target.closest("[data-hide-amounts]");
    if (hide) {
      toggleAmounts(hide);
    }
    var open = event.target.closest("[data-opens]");
    if (open && window.PF) {
      event.preventDefault();
      window.PF(open.dataset.opens).show();
    }
  });

  function toggleSecret(button) {
    var field = document.getElementById(button.dataset.reveal);
    if (!field) {
      return;
    }
    var shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
    button.firstElementChild.className = shown ? "pi pi-eye" : "pi pi-eye-slash";
  }

  /* Amounts on the start page can be covered when somebody looks over a shoulder. */
  function toggleAmounts(button) {
    var covered = document.documentElement.classList.toggle("amounts-covered");
    button.setAttribute("aria-pressed", String(covered));
    button.firstElementChild.className = covered ? "pi pi-eye" : "pi pi-eye-slash";
  }

  /* Errors and confirmations get the focus, so that they are read and seen. */
  function focusMessage() {
    var message = document.querySelector("#messages [data-focus]");
    if (message && message !== focusMessage.last) {
      focusMessage.last = message;
      message.focus();
    }
  }

  function watchMessages() {
    focusMessage();
    var holder = document.getElementById("messages");
    if (holder && holder.parentNode) {
      new MutationObserver(focusMessage).observe(holder.parentNode, { childList: true, subtree: true });
    }
  }

  /* A choice that sends its form at once, with a button for those without script. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-submits]") && event.target.form) {
      event.target.form.requestSubmit();
    }
  });

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", watchMessages);
  } else {
    watchMessages();
  }
})();
