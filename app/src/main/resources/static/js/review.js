// The review of a plan by keyboard, and light on the sentence that an item came from. All of it works without script too.
(function () {
  "use strict";
  var current = null;

  function items() {
    return Array.from(document.querySelectorAll("[data-proposal]"));
  }

  function light(id, scroll) {
    document.querySelectorAll(".lit").forEach(function (lit) {
      lit.classList.remove("lit");
    });
    current = id;
    var item = document.querySelector('[data-proposal="' + id + '"]');
    var sentence = document.querySelector('[data-duty~="' + id + '"]');
    if (item) {
      item.classList.add("lit");
    }
    if (sentence) {
      sentence.classList.add("lit");
      if (scroll) {
        sentence.scrollIntoView({ block: "center" });
      }
    }
    return item;
  }

  function step(by) {
    var all = items();
    var at = all.findIndex(function (item) {
      return item.dataset.proposal === current;
    });
    var next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (next) {
      light(next.dataset.proposal, true);
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("focusin", function (event) {
    var item = event.target.closest && event.target.closest("[data-proposal]");
    if (item && item.dataset.proposal !== current) {
      light(item.dataset.proposal, true);
    }
  });

  document.addEventListener("click", function (event) {
    var sentence = event.target.closest && event.target.closest("[data-duty]");
    if (sentence) {
      var item = light(sentence.dataset.duty.split(" ")[0], false);
      if (item) {
        item.scrollIntoView({ block: "center" });
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) {
      return;
    }
    if (!document.querySelector("[data-review]")) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (/^[ade]$/.test(event.key) && current) {
      var button = document.querySelector('[data-proposal="' + current + '"] [data-key="' + event.key + '"]');
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });

  // The list is exchanged: the light, and the item under the eyes, stay where they were.
  var before = null;
  function topOf(id) {
    var item = id && document.getElementById("p" + id);
    return item ? item.getBoundingClientRect().top : null;
  }
  document.addEventListener("submit", function (event) {
    var item = event.target.closest && event.target.closest("[data-proposal]");
    if (item && item.dataset.proposal !== current) {
      light(item.dataset.proposal, false);
    }
  });
  document.addEventListener("htmx:beforeSwap", function () {
    before = topOf(current);
  });
  document.addEventListener("htmx:afterSettle", function () {
    if (!current) {
      return;
    }
    var item = light(current, false);
    var writing = document.querySelector("#p" + current + ".is-editing textarea");
    if (document.querySelector("main [data-focus]")) {
      return; // a problem has the eyes
    }
    if (item || writing) {
      (item || writing).focus({ preventScroll: true });
    }
    var after = topOf(current);
    if (before !== null && after !== null) {
      window.scrollBy(0, after - before);
    }
    before = null;
  });
})();
