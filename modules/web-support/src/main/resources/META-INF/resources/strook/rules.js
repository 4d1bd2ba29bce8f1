/*
 * The rules under a new password or PIN: each is ticked as one types, all at once, and a screen reader hears what is left.
 * The server decides; this only shows. The conditions are those of PasswordRule and PinRule.
 */
(function () {
  "use strict";
  var list = document.querySelector("[data-rules-of]");
  var field = list && document.getElementById(list.dataset.rulesOf);
  var status = document.getElementById("rules-status");
  if (!field || !status) {
    return;
  }

  function shortest(rule) {
    var number = /\d+/.exec(rule.textContent);
    return number ? Number(number[0]) : 8;
  }

  var conditions = {
    length: function (text, rule) { return Array.from(text).length >= shortest(rule); },
    upper: function (text) { return /\p{Lu}/u.test(text); },
    lower: function (text) { return /\p{Ll}/u.test(text); },
    digit: function (text) { return /\p{Nd}/u.test(text); },
    special: function (text) { return /[^\p{L}\p{Nd}]/u.test(text); },
    no_angle_brackets: function (text) { return text !== "" && !/[<>]/.test(text); },
    digits: function (text) { return /^[0-9]{6}$/.test(text); },
    easy: function (text) {
      return /^[0-9]{6}$/.test(text) && !/^(.)\1{5}$|^(..)\2\2$|^(...)\3$|^(.)\4\4(.)\5\5$/.test(text)
        && !"01234567890 09876543210".includes(text);
    },
    year: function (text) { return /^[0-9]{6}$/.test(text) && !/^(19|20)|(19|20)[0-9]{2}$/.test(text); }
  };

  var rules = Array.from(list.querySelectorAll("[data-rule]"));
  var waiting;

  function show() {
    var left = [];
    rules.forEach(function (rule) {
      var met = conditions[rule.dataset.rule](field.value, rule);
      rule.classList.toggle("is-ok", met);
      rule.firstElementChild.className = met ? "pi pi-check" : "pi pi-circle";
      rule.querySelector("[data-state]").textContent = ": " + (met ? status.dataset.met : status.dataset.open);
      if (!met) {
        left.push(rule.children[1].firstChild.data);
      }
    });
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      status.textContent = left.length === 0 ? status.dataset.all : status.dataset.left + " " + left.join(", ");
    }, 600);
  }

  field.setAttribute("aria-describedby", ((field.getAttribute("aria-describedby") || "") + " rules").trim());
  field.addEventListener("input", show);
  if (field.value) {
    show();
  }
})();
