/*
 * SPDX-FileCopyrightText: 2026 Endcap contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the page for telling friends does better with JavaScript: her words go into the
 * links as she types, one button opens the phone's own share sheet, one copies. Nothing
 * is sent anywhere by this file.
 */
"use strict";
(function () {
  var form = document.getElementById("words");
  if (!form) return;
  var own = document.getElementById("own");
  var whole = document.getElementById("whole");
  var always = form.dataset.always;
  var subject = form.dataset.subject;
  var encode = encodeURIComponent;

  function strict(text) {
    return encode(text).replace(/[!'()*]/g, function (letter) {
      return "%" + letter.charCodeAt(0).toString(16).toUpperCase();
    });
  }
  function message() {
    return (own.value.replace(/\r\n?/g, "\n").trim() + "\n" + always).trim();
  }
  function lead(name, address) {
    var link = document.getElementById(name);
    if (link) link.href = address;
  }
  function refresh() {
    var text = message();
    whole.textContent = text;
    lead("sms", "sms:?&body=" + strict(text));
    lead("mail", "mailto:?subject=" + strict(subject) + "&body=" + strict(text.replace(/\n/g, "\r\n")));
    lead("whatsapp", "https://wa.me/?text=" + strict(text));
  }
  function offer(name, act) {
    var button = document.getElementById(name);
    button.hidden = false;
    button.addEventListener("click", act);
  }

  own.addEventListener("input", refresh);
  form.addEventListener("submit", function (event) { event.preventDefault(); refresh(); });
  document.getElementById("use").hidden = true;
  if (navigator.share) {
    offer("share", function () { navigator.share({ text: message() }).catch(function () {}); });
  }
  if (navigator.clipboard && navigator.clipboard.writeText) {
    offer("copy", function () {
      navigator.clipboard.writeText(message()).then(function () {
        document.getElementById("copied").hidden = false;
      }, function () {});
    });
  }
  refresh();
})();
