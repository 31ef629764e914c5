// Says so where a browser is too old for the program, in words that the oldest one understands: no module, no new syntax.
(function () {
  var root = document.getElementById('root');
  if (!root || isNewEnough()) return;
  // The program starts where it finds a root.
  root.id = 'too-old';
  root.innerText = '';
  say(
    'nl',
    'Deze browser is te oud voor Schakelkaart',
    'Uw kaarten zijn niet veranderd. Werk de browser bij, of open deze pagina in een nieuwere: Chrome of Edge vanaf 117, Firefox vanaf 125, Safari vanaf 17.4. Lukt dat niet zelf, vraag dan uw ICT-beheerder.'
  );
  say(
    'en',
    'This browser is too old for Schakelkaart',
    'Your maps have not changed. Update the browser, or open this page in a newer one: Chrome or Edge from 117, Firefox from 125, Safari from 17.4. If you cannot do that yourself, ask your IT department.'
  );

  function say(language, heading, text) {
    var part = document.createElement('div');
    part.lang = language;
    add(part, 'h1', heading);
    add(part, 'p', text);
    root.appendChild(part);
  }
  function add(to, name, text) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    to.appendChild(element);
  }
  function isNewEnough() {
    try {
      return (
        'noModule' in HTMLScriptElement.prototype &&
        'checkVisibility' in Element.prototype &&
        typeof HTMLDialogElement === 'function' &&
        typeof structuredClone === 'function' &&
        typeof BroadcastChannel === 'function' &&
        typeof CSSLayerBlockRule === 'function' &&
        typeof CSSContainerRule === 'function' &&
        typeof Array.prototype.toSorted === 'function' &&
        typeof Intl.ListFormat === 'function' &&
        typeof Intl.Segmenter === 'function' &&
        'indexedDB' in window &&
        CSS.supports('selector(:has(a))') &&
        CSS.supports('color: color-mix(in srgb, red, blue)')
      );
    } catch (_) {
      return false;
    }
  }
})();
