/* Puts the secret of the link into the form and out of the address, where history and shoulders would see it. */
(function () {
  "use strict";
  var field = document.getElementById("invitation:secret");
  if (field && location.hash.length > 1) {
    field.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }
})();
