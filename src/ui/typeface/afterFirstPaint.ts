/** Runs this once the browser has painted something to read, or at once when it has; later than that when nobody looks. */
export const afterFirstPaint = (run: () => void): void => {
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    run();
  });
  observer.observe({ type: 'paint', buffered: true });
};
