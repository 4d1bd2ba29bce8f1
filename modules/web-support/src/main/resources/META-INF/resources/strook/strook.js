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
    if (event.target.closest("[data-reload]")) {
      location.assign(location.pathname + location.search);
    }
    var hide = event.target.closest("[data-hide-amounts]");
    if (hide) {
      toggleAmounts(hide);
    }
    if (event.target.closest("[data-prints]")) {
      window.print();
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

  /* PrimeFaces gives the focus back to what had it; when that is gone, the message gets it. */
  function focusAfterAjax() {
    setTimeout(function () {
      var message = document.querySelector("#messages [data-focus]");
      if (message && document.activeElement === document.body) {
        message.focus();
      }
    }, 50);
  }

  /* An Ajax request that the server refuses leaves the page as it is: say so, once. Status 0 is a page that is left. */
  function showFailure(event, xhr) {
    var alert = document.getElementById("request-failed");
    if (alert && xhr && xhr.status && alert.classList.contains("s-none")) {
      alert.classList.remove("s-none");
      alert.focus();
    }
  }

  function watchMessages() {
    focusMessage();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", focusAfterAjax).on("pfAjaxError", showFailure);
    }
    var holder = document.getElementById("messages");
    if (holder && holder.parentNode) {
      new MutationObserver(focusMessage).observe(holder.parentNode, { childList: true, subtree: true });
    }
  }

  /* "/" goes to the search box, as long as nobody is typing. */
  document.addEventListener("keydown", function (event) {
    var box = document.querySelector(".s-top__search input");
    var typing = event.target.closest && event.target.closest("input, select, textarea, [contenteditable], dialog, [role=dialog]");
    if (event.key === "/" && box && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  /* A choice that sends its form at once, with a button for those without script. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-submits]") && event.target.form) {
      event.target.form.requestSubmit();
    }
  });

  /* A file that the server would refuse for its size is refused beside its field, before it is sent. */
  function tooLarge(field) {
    var most = Number(field.dataset.most);
    return most > 0 && Array.from(field.files).some(function (file) {
      return file.size > most;
    });
  }

  function tellSize(field, bad) {
    var box = field.closest(".s-field");
    var id = field.id + "-size";
    var told = document.getElementById(id);
    if (told) {
      told.remove();
    }
    box.classList.toggle("s-field--bad", bad);
    field.setAttribute("aria-invalid", String(bad));
    if (bad) {
      told = document.createElement("p");
      told.className = "s-error";
      told.id = id;
      told.setAttribute("role", "alert");
      told.textContent = field.dataset.tooLarge;
      box.insertBefore(told, field);
    }
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("input[type=file][data-most]")) {
      tellSize(event.target, tooLarge(event.target));
    }
  });

  document.addEventListener("submit", function (event) {
    var bad = Array.from(event.target.querySelectorAll("input[type=file][data-most]")).find(tooLarge);
    if (bad) {
      event.preventDefault();
      tellSize(bad, true);
      bad.focus();
    }
  });

  /* Two minutes before the session ends; all tabs of one browser count together. */
  function watchSession() {
    var dialog = document.getElementById("session-end");
    var minutes = dialog ? Number(dialog.dataset.minutes) : 0;
    if (!minutes) {
      return;
    }
    var place = "strook-last-request";
    function touch() {
      localStorage.setItem(place, String(Date.now()));
    }
    touch();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", touch);
    }
    dialog.querySelector("[data-stay]").addEventListener("click", function () {
      fetch(dialog.dataset.keep, { method: "HEAD", credentials: "same-origin" }).then(function () {
        touch();
        dialog.close();
      });
    });
    dialog.addEventListener("cancel", function (event) {
      event.preventDefault();
      dialog.querySelector("[data-stay]").click();
    });
    setInterval(function () {
      var left = Number(localStorage.getItem(place)) + minutes * 60000 - Date.now();
      if (left <= 0) {
        location.href = dialog.dataset.login;
      } else if (left > 120000) {
        if (dialog.open) {
          dialog.close();
        }
      } else {
        var seconds = Math.floor(left / 1000);
        dialog.querySelector("[data-left]").textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
        if (!dialog.open) {
          dialog.showModal();
        }
      }
    }, 1000);
  }

  /* A strip of menus that is wider than the phone shows the line of this page. */
  function showCurrent() {
    document.querySelectorAll(".s-side__nav, .s-seg").forEach(function (strip) {
      var current = strip.querySelector("[aria-current='page'], [aria-current='true']");
      if (current && strip.scrollWidth > strip.clientWidth) {
        strip.scrollLeft += current.getBoundingClientRect().left - strip.getBoundingClientRect().left - (strip.clientWidth - current.offsetWidth) / 2;
      }
    });
  }

  function begin() {
    showCurrent();
    watchMessages();
    watchSession();
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
