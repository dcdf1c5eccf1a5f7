
"use strict";
{
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** Each entity with its findings; their texts are read when somebody first looks for one. */
  const entities = Array.from(document.querySelectorAll(".entity"), (section) => ({
    section,
    label: section.querySelector("h3").textContent,
    findings: Array.from(section.querySelectorAll("article"), (article) => ({ article, text: null })),
  }));

  const lower = (text) => text.trim().toLowerCase();

  function chosen() {
    const data = new FormData(form);
    return {
      severities: data.getAll("severity"),
      rule: data.get("rule"),
      entity: lower(data.get("entity")),
      text: lower(data.get("text")),
    };
  }

  function matches(finding, label, { severities, rule, text }) {
    const { severity, rule: code } = finding.article.dataset;
    if (!severities.includes(severity) || (rule && rule !== code)) {
      return false;
    }
    if (!text) {
      return true;
    }
    finding.text ??= (label + " " + finding.article.textContent).toLowerCase();
    return finding.text.includes(text);
  }

  function apply() {
    const choice = chosen();
    let count = 0;
    for (const { section, label, findings } of entities) {
      const concerned = label.toLowerCase().includes(choice.entity);
      let some = false;
      for (const finding of findings) {
        const fits = concerned && matches(finding, label, choice);
        finding.article.hidden = !fits;
        some ||= fits;
        count += fits;
      }
      section.hidden = !some;
    }
    shown.textContent = number.format(count);
  }

  /** The choice as a fragment, so that a view can be linked; nothing where everything is shown. */
  function toFragment() {
    const state = new URLSearchParams();
    const { severities } = chosen();
    if (severities.length < form.querySelectorAll("[name=severity]").length) {
      state.set("severity", severities.join(" "));
    }
    for (const name of ["rule", "entity", "text"]) {
      if (form.elements[name].value) {
        state.set(name, form.elements[name].value);
      }
    }
    const fragment = String(state);
    history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  }

  /** A fragment without "=" leads to a place of the page and says nothing about the choice. */
  function fromFragment() {
    const fragment = location.hash.slice(1);
    if (fragment && !fragment.includes("=")) {
      return;
    }
    const state = new URLSearchParams(fragment);
    const severities = (state.get("severity") ?? "error warning info").split(" ");
    for (const box of form.querySelectorAll("[name=severity]")) {
      box.checked = severities.includes(box.value);
    }
    for (const name of ["rule", "entity", "text"]) {
      form.elements[name].value = state.get(name) ?? "";
    }
    apply();
    if (String([...state.keys()]) === "rule") {
      document.getElementById("rule=" + state.get("rule"))?.scrollIntoView();
    }
  }

  /** The entities, and their kinds, as suggestions; there may be many, so that they wait for their first use. */
  function suggest() {
    const list = document.getElementById("entities");
    const kinds = Array.from(document.querySelectorAll("h3 span"), (kind) => kind.textContent);
    for (const value of new Set([...kinds, ...entities.map((entity) => entity.label)])) {
      list.append(new Option("", value));
    }
  }

  if (form) {
    let pause;
    form.hidden = false;
    form.elements.entity.addEventListener("focus", suggest, { once: true });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { apply(); toFragment(); }));
    form.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => { apply(); toFragment(); }, 120);
    });
    addEventListener("hashchange", fromFragment);
    fromFragment();
  }

  // On paper nothing can be unfolded.
  const folded = () => document.querySelectorAll("details:not([open])");
  addEventListener("beforeprint", () => {
    const opened = Array.from(folded());
    opened.forEach((details) => { details.open = true; });
    addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }), { once: true });
  });
}
