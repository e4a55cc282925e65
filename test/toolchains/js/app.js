// A plugin in JavaScript, for jco and componentize-js.
import { price } from "test:plugin/prices@1.0.0";

let calls = 0;

function priceOf(name) {
  try {
    return price(name);
  } catch (error) {
    throw { tag: "unknown-item", val: error.payload };
  }
}

export const shop = {
  shout: (text) => text.toUpperCase(),
  total: (items) => {
    if (items.length === 0) throw { tag: "empty" };
    return items.reduce((sum, item) => sum + item.count * priceOf(item.name), 0);
  },
  squares: (numbers) => BigInt64Array.from(numbers, (n) => BigInt(n) * BigInt(n)),
  count: () => ++calls,
};
