const kept = new Map();

/**
 * Stands in for `localforage`, where Univer keeps which number formats were chosen last in a toolbar that the page
 * does not show: kept while the page is open, without a database that is got ready at every start.
 */
module.exports = {
  getItem: async (key) => kept.get(key) ?? null,
  setItem: async (key, value) => {
    kept.set(key, value);
    return value;
  },
  removeItem: async (key) => void kept.delete(key),
  clear: async () => kept.clear(),
  key: async (index) => [...kept.keys()][index] ?? null,
  keys: async () => [...kept.keys()],
  iterate: async (step) => [...kept].forEach(([key, value], n) => step(value, key, n)),
};
