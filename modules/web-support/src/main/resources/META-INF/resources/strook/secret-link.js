/*
 * A link whose secret stands behind the hash, where no log and no Referer sees it: puts it into the form and out of the
 * address, where history and shoulders would see it, and sends the form. What is shown then uses nothing up.
 * <script src=… data-form="invitation" data-field="secret" data-button="open">
 */
(function () {
  "use strict";
  var names = document.currentScript.dataset;
  var form = names.form;

  function send(secret) {
    var field = document.getElementById(form + ":" + names.field);
    var button = document.getElementById(form + ":" + names.button);
    if (field && button) {
      field.value = secret;
      button.form.requestSubmit(button);
      return true;
    }
    return false;
  }

  function begin() {
    var secret = location.hash.slice(1);
    if (!/^[A-Za-z0-9_-]{43}$/.test(secret)) {
      return;
    }
    history.replaceState(null, "", location.pathname + location.search);
    if (!send(secret)) {
      /* The page is at a later step of another link: begin anew with this one. */
      location.replace(location.pathname + location.search + (location.search ? "&" : "?") + "anew=1#" + secret);
    }
  }

  begin();
  window.addEventListener("hashchange", begin);
})();
