// What the browser adds. Everything works without it. No inline code: the policy is script-src 'self'.
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add('js');

  // ---- keys -----------------------------------------------------------------------------------
  let going = false;

  function openDialog(id) {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) dialog.showModal();
    return dialog;
  }

  function closeMenus(except) {
    all('details.menu[open]').forEach(menu => { if (menu !== except) menu.open = false; });
  }

  function moveRow(step) {
    const links = all('main tbody a.rowlink').filter(link => link.offsetParent);
    if (!links.length) return;
    const here = links.indexOf(document.activeElement);
    const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(here + step, 0), links.length - 1);
    links[next].focus();
  }

  function sendForm(field) {
    const form = field.closest('form');
    if (!form) return;
    const button = one('button.primary[type=submit], button.primary[data-dialog]', form) || one('button[type=submit]', form);
    if (button) button.click(); else form.requestSubmit();
  }

  function singleKey(event) {
    if (going) {
      going = false;
      const link = one(`.navlink[data-go="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    switch (event.key) {
      case '/': { const box = document.getElementById('q'); if (box) { event.preventDefault(); box.focus(); box.select(); } break; }
      case '?': event.preventDefault(); openDialog('keys'); break;
      case 'g': going = true; setTimeout(() => { going = false; }, 1500); break;
      case 'j': moveRow(1); break;
      case 'k': moveRow(-1); break;
      case 'x': { const box = one('input.cb', document.activeElement.closest('tr') || document.createElement('tr')); if (box) box.click(); break; }
      default:
    }
  }

  addEventListener('keydown', event => {
    const target = event.target;
    const typing = target.matches?.('input,textarea,select,[contenteditable]');
    if (event.key === 'Escape') {
      all('details.menu[open]').forEach(menu => { menu.open = false; one('summary', menu).focus(); });
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && typing) {
      event.preventDefault();
      sendForm(target);
    } else if (root.dataset.keys === 'on' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !one('dialog[open]')) {
      singleKey(event);
    }
  });

  // ---- menus, dialogs -------------------------------------------------------------------------
  document.addEventListener('click', event => {
    closeMenus(event.target.closest('details.menu'));
    const opener = event.target.closest('[data-dialog]');
    if (opener && document.getElementById(opener.dataset.dialog)) {
      event.preventDefault();
      closeMenus();
      openDialog(opener.dataset.dialog);
    }
    if (event.target.closest('[data-close]')) event.target.closest('dialog').close();
    const printer = event.target.closest('[data-print]');
    if (printer) { event.preventDefault(); window.print(); }
  });

  // ---- suggestions under a box: arrows walk, Esc and a click elsewhere close -----------------
  const emptySuggestions = () => all('[data-suggest]').forEach(list => { list.textContent = ''; });

  addEventListener('keydown', event => {
    const form = event.target.closest?.('form');
    const list = form && one('[data-suggest]', form);
    if (!list || !list.firstElementChild) return;
    if (event.key === 'Escape') { emptySuggestions(); one('input[type=search]', form).focus(); return; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [one('input[type=search]', form), ...all('a', list)];
    const next = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    stops[(next + stops.length) % stops.length].focus();
  });
  document.addEventListener('click', event => { if (!event.target.closest('.gsearch')) emptySuggestions(); });

  // ---- forms ----------------------------------------------------------------------------------
  document.addEventListener('change', event => {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
    if (event.target.matches('input[type=radio]')) toggle();
    const offers = event.target.closest('.opts')?.parentElement;
    const typed = offers?.id && one(`[hx-target="#${CSS.escape(offers.id)}"][hx-get*="/places/suggest"]`);
    if (typed) typed.value = event.target.closest('label').textContent;
  });

  function toggle(within = document) {
    all('[data-toggle-by]', within).forEach(part => {
      const chosen = one(`input[name="${CSS.escape(part.dataset.toggleBy)}"]:checked`);
      part.hidden = !(chosen && part.dataset.toggleVal.split(' ').includes(chosen.value));
    });
  }

  // in the summary each problem names its field
  function nameFields(within) {
    all('.errsum a[href^="#"]', within).forEach(link => {
      const field = document.getElementById(link.hash.slice(1));
      const label = field && (field.closest('fieldset')?.querySelector('legend') || field.labels?.[0]);
      const name = label?.cloneNode(true);
      name?.querySelectorAll('.opt').forEach(remark => remark.remove());
      if (name && !link.dataset.named) { link.dataset.named = ''; link.prepend(`${name.textContent.trim()}: `); }
    });
  }

  function focusTold(within) {
    nameFields(within);
    // where the next card is waited for, word of the last one does not take the field away
    (one('.errsum[data-focus]', within) || one('[data-next]', within) || one('[data-focus]', within))?.focus();
  }

  // ---- session: what was typed outlives it ----------------------------------------------------
  const seconds = Number(one('meta[name=session-seconds]')?.content || 0);
  const officer = one('meta[name=officer]');
  const tabs = new BroadcastChannel('session');
  const show = (id, shown) => { const line = document.getElementById(id); if (line) line.hidden = !shown; };
  const offline = shown => show('offline', shown);
  let ended = false;
  let endsAt = Infinity;
  let warning;
  let end;

  function restartSession() {
    if (seconds <= 0) return;
    endsAt = Date.now() + seconds * 1000;
    document.getElementById('session')?.close();
    clearTimeout(warning);
    clearTimeout(end);
    warning = setTimeout(() => openDialog('session'), Math.max(seconds - 120, 1) * 1000);
    end = setTimeout(endSession, seconds * 1000);
  }

  function worked() {
    restartSession();
    if (officer) tabs.postMessage(officer.content);
  }

  function endSession() {
    ended = true;
    document.getElementById('session')?.close();
    openDialog('session-ended');
  }

  // the token of the session that the same officer has opened since
  async function renew() {
    const address = `${officer.dataset.token}?of=${encodeURIComponent(officer.content)}`;
    const answer = await fetch(address, { redirect: 'manual', headers: { 'HX-Request': 'true' } }).catch(() => null);
    offline(!answer);
    if (!answer) return false;
    show('other-officer', answer.status === 409);
    if (!answer.ok) { endSession(); return false; }
    const token = await answer.text();
    all('input[name=_csrf]').forEach(field => { field.value = token; });
    all('[hx-headers]').forEach(part => {
      const headers = JSON.parse(part.getAttribute('hx-headers'));
      Object.keys(headers).filter(name => /csrf/i.test(name)).forEach(name => { headers[name] = token; });
      part.setAttribute('hx-headers', JSON.stringify(headers));
    });
    ended = false;
    document.getElementById('session-ended').close();
    restartSession();
    return true;
  }

  async function renewAndTell() { if (await renew()) show('renewed', true); }

  // another tab works, or shows the page of signing in
  tabs.addEventListener('message', event => {
    if (!officer) return;
    if (!event.data) ended = true;
    else if (ended || event.data !== officer.content) renewAndTell();
    else restartSession();
  });

  document.addEventListener('click', event => { if (event.target.closest('[data-renew]')) renewAndTell(); });

  // before htmx and before the form itself
  document.addEventListener('submit', async event => {
    show('renewed', false);
    if (!officer || event.target.method !== 'post' || event.target.matches('[data-stay]') || !ended && Date.now() < endsAt) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await renew()) event.target.requestSubmit(event.submitter);
  }, true);

  document.addEventListener('submit', async event => {
    if (!event.target.matches('[data-stay]')) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(event.target));
    const answer = await fetch(event.target.action, { method: 'post', body, redirect: 'manual' }).catch(() => null);
    offline(!answer);
    if (answer?.ok) worked(); else if (answer) renewAndTell();
  });

  // ---- drafts: what is typed is kept while it is typed ----------------------------------------
  const PAUSE = 1500;
  const typing = new Map();
  const keeping = new Map();
  const draftOf = form => form && one('[data-draft]', form);

  function typed(form, pause = PAUSE) {
    clearTimeout(typing.get(form));
    typing.set(form, setTimeout(() => keep(form), pause));
  }

  // one at a time: each learns the revision of the one before
  async function keep(form, leaving = false) {
    clearTimeout(typing.get(form));
    if (keeping.has(form)) { typed(form); return; }
    typing.delete(form);
    if (!form.isConnected) return;
    const secret = new Set(all('input[type=password]', form).map(field => field.name));
    const body = new URLSearchParams([...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !secret.has(name)));
    body.set('_title', one('h1')?.textContent ?? '');
    const asked = fetch(draftOf(form).dataset.draft, { method: 'post', body, redirect: 'manual', keepalive: leaving, headers: { 'HX-Request': 'true' } });
    keeping.set(form, asked);
    const answer = await asked.catch(() => null);
    keeping.delete(form);
    offline(!answer);
    if (!answer) { typed(form, 20 * PAUSE); return; }
    if (answer.status === 401) { if (await renew()) typed(form); return; }
    if (answer.ok) worked();
    if (answer.status === 200) {
      form.elements._draft.value = answer.headers.get('Draft-Id');
      form.elements._revision.value = answer.headers.get('Draft-Revision');
    }
    if (answer.status === 200 || answer.status === 422) tellKept(form, await answer.text());
  }

  function tellKept(form, text) {
    const line = one('[data-draft-saved]', form);
    const button = one('footer button.primary', form);
    if (!line) return;
    if (button && line.parentElement !== button.parentElement) button.parentElement.append(line);
    line.hidden = false;
    const words = one('span', line);
    if (words.textContent !== text) words.textContent = text;
  }

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (draftOf(form) && !event.target.matches('[type=password],[type=file]')) typed(form);
  });
  document.addEventListener('submit', event => { clearTimeout(typing.get(event.target)); typing.delete(event.target); });
  addEventListener('pagehide', () => { [...typing.keys()].forEach(form => keep(form, true)); });

  // ---- both values of a field: the choice is seen in the field, and typing there chooses what was typed
  const typedBefore = new Map();

  document.addEventListener('change', event => {
    const field = event.target;
    const form = field.form;
    if (!form || !one('[name^="_keep."]', form)) return;
    if (!field.name.startsWith('_keep.')) {
      const choice = one(`[name="_keep.${CSS.escape(field.name)}"][value=typed]`, form);
      if (choice) choice.checked = true;
      return;
    }
    const name = field.name.slice(6);
    const target = form.elements[name];
    if (!target) return;
    if (!typedBefore.has(name)) typedBefore.set(name, target.type === 'checkbox' ? String(target.checked) : target.value);
    const value = field.value === 'saved' ? form.elements[`_saved.${name}`].value : typedBefore.get(name);
    if (target.type === 'checkbox') target.checked = value === 'true'; else target.value = value;
  });

  // ---- who else works here: asked while somebody works, less and less often --------------------
  const SOON = 15000;
  const SELDOM = 45000;
  const IDLE = 120000;
  const here = one('[data-presence]');
  let active = Date.now();

  async function meet(wait, known) {
    let next = Math.min(wait * 1.5, SELDOM);
    let told = known;
    if (!document.hidden && !ended && Date.now() - active < IDLE) {
      const headers = { 'HX-Request': 'true', Presence: 'true' };
      const answer = await fetch(here.dataset.presence, { headers, redirect: 'manual' }).catch(() => null);
      if (answer && answer.status !== 200) { here.textContent = ''; return; }
      if (answer) told = (await answer.text()).trim();
      if (told !== known) { here.innerHTML = told; next = SOON; }
    }
    setTimeout(() => meet(next, told), next);
  }

  if (here) {
    ['pointerdown', 'keydown', 'input'].forEach(sign => addEventListener(sign, () => { active = Date.now(); }));
    meet(SOON, '');
  }

  // ---- htmx -----------------------------------------------------------------------------------
  document.addEventListener('htmx:afterRequest', event => {
    const status = event.detail.xhr.status;
    if (status) offline(false);
    if (status === 401) renewAndTell(); else if (status) worked();
  });
  document.addEventListener('htmx:sendError', () => offline(true));
  addEventListener('offline', () => offline(true));
  addEventListener('online', () => offline(false));

  // a module hears of a new case a moment after it was opened: its part of the page is asked again before anything is said
  const LATER = 700, TRIES = 3;
  const heardLater = event => {
    const part = event.detail.elt;
    const tried = Number(part.dataset.tried || 0);
    if (event.detail.xhr.status !== 404 || part.getAttribute('hx-trigger') !== 'load' || tried >= TRIES) return false;
    part.dataset.tried = tried + 1;
    event.preventDefault();
    console.debug('asked again', event.detail.xhr.responseURL);
    setTimeout(() => part.isConnected && htmx.ajax('GET', part.getAttribute('hx-get'), { source: part, target: part, swap: 'outerHTML' }), LATER * (tried + 1));
    return true;
  };

  // errors other than of a form are told at the head of the page
  document.addEventListener('htmx:beforeSwap', event => {
    if (heardLater(event)) return;
    const status = event.detail.xhr.status;
    const told = document.getElementById('told');
    if (status >= 400 && status !== 401 && status !== 422 && told) {
      event.detail.shouldSwap = true;
      event.detail.target = told;
      event.detail.swapOverride = 'innerHTML';
    }
  });
  document.addEventListener('htmx:afterSwap', event => { toggle(event.target); focusTold(event.target); });

  // how much of the files has been sent
  document.addEventListener('htmx:xhr:progress', event => {
    const bar = one('progress[data-sent]', event.target);
    if (!bar || !event.detail.lengthComputable) return;
    bar.closest('[data-sending]').hidden = false;
    bar.max = event.detail.total;
    bar.value = event.detail.loaded;
  });

  toggle();
  focusTold(document);
  worked();
  if (location.pathname.endsWith('/sign-in')) tabs.postMessage(null);
})();
