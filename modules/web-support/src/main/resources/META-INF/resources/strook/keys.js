/* Keys for those who work in lists all day, on pages that show them (data-keys). They can be switched off. */
(function () {
  "use strict";

  var hints = document.querySelector("[data-keys]");
  var place = "strook-keys";
  if (!hints) {
    return;
  }
  var toggle = hints.querySelector("[data-keys-toggle]");

  function isOn() {
    return localStorage.getItem(place) !== "off" && window.matchMedia("(min-width: 60rem)").matches;
  }

  function show() {
    toggle.setAttribute("aria-pressed", String(localStorage.getItem(place) !== "off"));
  }

  toggle.addEventListener("click", function () {
    localStorage.setItem(place, localStorage.getItem(place) === "off" ? "on" : "off");
    show();
  });
  show();

  function actionOf(row) {
    return row ? row.querySelector("a[href], button, summary, input:not([type=hidden])") : null;
  }

  function rowHere() {
    return document.activeElement ? document.activeElement.closest("main tbody tr") : null;
  }

  function step(by) {
    var rows = Array.from(document.querySelectorAll("main tbody tr")).filter(actionOf);
    var at = rows.indexOf(rowHere());
    var next = at < 0 ? rows[0] : rows[at + by];
    if (next) {
      actionOf(next).focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }

  function nextError() {
    var fields = Array.from(document.querySelectorAll("main [aria-invalid=true]"));
    var next = fields[fields.indexOf(document.activeElement) + 1] || fields[0];
    if (next) {
      next.focus();
    }
  }

  /* Accepts what the row is about; where words are asked, the field for them opens. */
  function accept(row) {
    var button = row ? row.querySelector("button[name=accept]") : null;
    var asked = button ? button.closest("details") : null;
    if (asked) {
      asked.open = true;
      asked.querySelector("input").focus();
    } else if (button) {
      button.click();
    }
  }

  function open(row) {
    var link = row ? row.querySelector("a[href]") : null;
    if (link) {
      link.click();
    }
  }

  /* A button of the page with this key is pressed; of a part of the page the first field gets the focus. */
  function go(key) {
    var aim = document.querySelector('main [data-key="' + key + '"]');
    if (!aim) {
      return;
    }
    if (aim.matches("button")) {
      aim.click();
    } else {
      aim.querySelector("input:not([type=hidden]), button").focus();
    }
  }

  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable], dialog, [role=dialog]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !isOn()) {
      return;
    }
    switch (event.key) {
      case "j":
        step(1);
        break;
      case "k":
        step(-1);
        break;
      case "n":
        nextError();
        break;
      case "a":
        accept(rowHere());
        break;
      case "o":
        open(rowHere());
        break;
      case "c":
      case "P":
        go(event.key);
        break;
      default:
        return;
    }
    event.preventDefault();
  });
})();
