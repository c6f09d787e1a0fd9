// Comfort over pages that work without script: themes, keys, menus that close, files that are dropped.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("scripted");

  // Light or dark as the machine is set; runs in the head, before anything is painted.
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function applyTheme() {
    if (root.dataset.theme === "auto") {
      root.dataset.bsTheme = dark.matches ? "dark" : "light";
    }
  }
  applyTheme();
  dark.addEventListener("change", applyTheme);

  // Keys: "/" search, "?" this list, "g" then "w" or a digit goes to an entry of the menu.
  var awaitingPlace = 0;
  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }
  function goTo(key) {
    var entries = document.querySelectorAll(".rail li a");
    var entry = key === "w" ? entries[0] : entries[Number(key) - 1];
    if (entry) {
      entry.click();
    }
  }
  function openDialog(id) {
    var dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      closeMenus(null);
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    var afterG = Date.now() - awaitingPlace < 1500;
    awaitingPlace = 0;
    if (afterG && /^[w1-8]$/.test(event.key)) {
      goTo(event.key);
    } else if (event.key === "g") {
      awaitingPlace = Date.now();
    } else if (event.key === "/" && document.getElementById("search")) {
      event.preventDefault();
      document.getElementById("search").focus();
    } else if (event.key === "?") {
      openDialog("keys");
    }
  });

  // Menus are <details>; a click elsewhere closes them.
  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }
  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.menu"));
    var opener = event.target.closest("[data-open]");
    if (opener) {
      closeMenus(null);
      openDialog(opener.dataset.open);
    }
  });

  // The second click of an impatient person does nothing twice.
  function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll(".busy").forEach(function (button) {
      button.classList.remove("busy");
    });
  }
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = "true";
    if (event.submitter) {
      event.submitter.classList.add("busy");
    }
  }, true);
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(release);
  });

  // Files: drop them on the field, see their name and size, and how far the upload is.
  function showChosen(input) {
    var names = Array.from(input.files).map(function (file) {
      var megabytes = (file.size / 1048576).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
      return file.name + " (" + megabytes + " MB)";
    });
    var output = input.closest(".drop").querySelector(".drop-name");
    output.textContent = names.join(", ");
  }
  function dropZone(event) {
    return event.target.closest && event.target.closest("[data-drop]");
  }
  ["dragover", "dragleave", "drop"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var zone = dropZone(event);
      if (!zone) {
        return;
      }
      event.preventDefault();
      zone.classList.toggle("over", kind === "dragover");
      if (kind === "drop") {
        var input = zone.querySelector("input[type=file]");
        input.files = event.dataTransfer.files;
        showChosen(input);
      }
    });
  });
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-drop] input[type=file]")) {
      showChosen(event.target);
    }
  });
  document.addEventListener("htmx:xhr:progress", function (event) {
    var bar = event.target.querySelector && event.target.querySelector(".upload");
    if (!bar || !event.detail.total) {
      return;
    }
    var percent = Math.round((100 * event.detail.loaded) / event.detail.total);
    bar.hidden = false;
    bar.querySelector("progress").value = percent;
    bar.querySelector(".num").textContent = percent < 100 ? percent + "%" : "Đã tải lên, đang đọc…";
  });

  // htmx: let forms go again, move the focus to what went wrong, say when the server is out of reach.
  document.addEventListener("htmx:afterRequest", function (event) {
    var form = event.target.closest && event.target.closest("form");
    if (form) {
      release(form);
    }
  });
  function focusProblem() {
    var problem = document.querySelector("[data-focus]");
    if (problem) {
      problem.focus();
    }
  }
  document.addEventListener("htmx:afterSettle", function (event) {
    focusProblem();
    if (event.target.id === "problem") {
      event.target.scrollIntoView({ block: "center" });
    }
  });
  document.addEventListener("DOMContentLoaded", focusProblem);
  document.addEventListener("htmx:sendError", function () {
    var place = document.getElementById("problem");
    if (place) {
      place.innerHTML = "";
      var words = document.createElement("p");
      words.className = "alert-box tone-late";
      words.textContent = "Không kết nối được máy chủ, việc vừa rồi chưa lưu. Xin kiểm tra mạng rồi bấm lại.";
      place.append(words);
    }
  });
})();
