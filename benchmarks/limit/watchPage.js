/** Put into every page that is measured: remembers the last click, and waits for what is to come on screen. */
{
  let clicked = 0;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clicked = timeStamp;
    },
    true,
  );

  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const turn = () => new Promise((done) => setTimeout(done));
  const spot = document.createElement('canvas');
  spot.width = spot.height = 200;
  const context = spot.getContext('2d', { willReadFrequently: true });
  const isPainted = (canvas) => {
    if (getComputedStyle(canvas).visibility === 'hidden') return false;
    context.clearRect(0, 0, 200, 200);
    context.drawImage(canvas, canvas.width / 2 - 100, canvas.height / 2 - 100, 200, 200, 0, 0, 200, 200);
    return context.getImageData(0, 0, 200, 200).data.some((value) => value > 0);
  };

  /** Milliseconds from the last click until `selector` is there, something on each of the `canvases` is painted, and the page answers within 50 ms. */
  globalThis.untilShown = async (selector, canvases = []) => {
    for (;;) {
      await frame();
      const areAllPainted = canvases.every((canvas) => [...document.querySelectorAll(canvas)].some(isPainted));
      if (!areAllPainted || !document.querySelector(selector)) continue;
      const asked = performance.now();
      await turn();
      const now = performance.now();
      if (now - asked <= 50) return now - clicked;
    }
  };
}
