// Improves what works without it: the switch between light and dark, and the links between a field and its words.
(() => {
  'use strict';
  const root = document.documentElement;
  const themes = ['light', 'dark'];
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // Storage may be forbidden; then the system's choice stands.
    }
  };
  const apply = (theme) => {
    if (themes.includes(theme)) {
      root.dataset.theme = theme;
    }
  };

  // Before the first paint, hence no `defer` on the script.
  apply(read());

  const addThemeSwitch = () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) {
      return;
    }

    const current = () => root.dataset.theme || (isDark() ? 'dark' : 'light');
    const label = () => {
      button.textContent = current() === 'dark' ? button.dataset.light : button.dataset.dark;
    };
    button.addEventListener('click', () => {
      const next = current() === 'dark' ? 'light' : 'dark';
      apply(next);
      try {
        localStorage.setItem('theme', next);
      } catch {
        // The choice then lasts as long as the page.
      }
      label();
    });
    label();
    button.hidden = false;
  };

  // While a field has the focus, its words in the text are lit and, on a wide screen, brought into view.
  const addLights = () => {
    const marksOf = (field) => document.querySelectorAll(`mark[data-fields~="${CSS.escape(field)}"]`);
    for (const field of document.querySelectorAll('[data-field]')) {
      field.addEventListener('focusin', () => {
        const marks = marksOf(field.dataset.field);
        marks.forEach((mark) => mark.classList.add('lit'));
        if (matchMedia('(min-width: 62rem)').matches) {
          marks[0]?.scrollIntoView({ block: 'nearest' });
        }
      });
      field.addEventListener('focusout', () =>
        marksOf(field.dataset.field).forEach((mark) => mark.classList.remove('lit')));
    }

    for (const link of document.querySelectorAll('mark a')) {
      link.addEventListener('click', (event) => {
        // The jump itself would take the focus away again, so it comes first.
        event.preventDefault();
        location.hash = link.hash;
        document.querySelector(`${link.hash} :is(input, textarea, select)`)?.focus();
      });
    }
  };

  // The browser's own picker beside a typed date; it writes what the form shows, and typing goes on to work.
  const addPickers = () => {
    for (const button of document.querySelectorAll('[data-picker]')) {
      const target = document.getElementById(button.dataset.picker);
      const picker = document.createElement('input');
      picker.type = 'datetime-local';
      picker.className = 'hidden';
      picker.tabIndex = -1;
      picker.ariaHidden = 'true';
      button.before(picker);
      button.hidden = !('showPicker' in picker);
      button.addEventListener('click', () => picker.showPicker());
      picker.addEventListener('change', () => {
        const [day, time] = picker.value.split('T');
        target.value = root.lang === 'de' ? `${day.split('-').reverse().join('.')} ${time}` : `${day} ${time}`;
        target.focus();
      });
    }
  };

  // A second press of a button while the first is on its way would send twice.
  const guardForms = () => {
    for (const form of document.querySelectorAll('form[method="post"]')) {
      form.addEventListener('submit', (event) => {
        if (form.dataset.sent) {
          event.preventDefault();
        }
        form.dataset.sent = 'yes';
      });
    }
    addEventListener('pageshow', () => {
      document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
    });
  };

  const start = () => {
    addThemeSwitch();
    addLights();
    addPickers();
    guardForms();
    document.querySelector('[data-focus-first]')?.focus();
  };

  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
