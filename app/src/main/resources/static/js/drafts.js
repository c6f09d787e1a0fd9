// What a person is writing is kept in this tab until it is saved, whatever comes between: the end of the session, a
// server out of reach, a page left by mistake.
(function () {
  "use strict";
  var FIELDS = "main form[method=post] textarea[id]";

  function prefix() {
    var who = document.querySelector(".person-name");
    return who ? "draft " + who.textContent + " " : null;
  }
  function key(field) {
    return prefix() + location.pathname + " " + field.id;
  }
  function forget(wanted) {
    Object.keys(sessionStorage).filter(wanted).forEach(function (name) {
      sessionStorage.removeItem(name);
    });
  }

  document.addEventListener("input", function (event) {
    if (prefix() && event.target.matches(FIELDS)) {
      sessionStorage.setItem(key(event.target), event.target.value);
    }
  });

  // Sent is not yet saved: the next page of this person, if it is no error, tells that it is.
  document.addEventListener("submit", function (event) {
    if (event.target.matches(".sign-out")) {
      forget(function (name) { return name.startsWith("draft ") || name.startsWith("sent "); });
      return;
    }
    event.target.querySelectorAll("textarea[id]").forEach(function (field) {
      sessionStorage.setItem("sent " + key(field), "");
    });
  });
  // «Thôi»: what was written is not wanted any more.
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("main form[method=post] a");
    if (link) {
      link.closest("form").querySelectorAll("textarea[id]").forEach(function (field) {
        sessionStorage.removeItem(key(field));
      });
    }
  });
  function settleSent(saved) {
    Object.keys(sessionStorage).forEach(function (name) {
      if (name.startsWith("sent ")) {
        sessionStorage.removeItem(name);
        if (saved) {
          sessionStorage.removeItem(name.slice("sent ".length));
        }
      }
    });
  }
  document.addEventListener("htmx:afterRequest", function (event) {
    var answer = event.detail.xhr;
    settleSent(event.detail.successful && !answer.getResponseHeader("HX-Redirect"));
  });

  function restore() {
    if (!prefix()) {
      return;
    }
    document.querySelectorAll(FIELDS).forEach(function (field) {
      var kept = sessionStorage.getItem(key(field));
      if (kept === null || kept === field.value || field.value !== field.defaultValue) {
        return;
      }
      field.value = kept;
      var words = document.createElement("p");
      words.className = "help";
      words.textContent = "Đây là chữ bạn viết dở lần trước, chưa lưu.";
      field.after(words);
      var closed = field.closest("details");
      if (closed) {
        closed.open = true;
      }
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    if (prefix()) {
      settleSent(!document.querySelector(".problem, .field-error, .alert-box.tone-late"));
    } else {
      settleSent(false);
    }
    restore();
  });
  document.addEventListener("htmx:afterSettle", restore);
})();
