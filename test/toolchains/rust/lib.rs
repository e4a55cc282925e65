//! A plugin in Rust, for wasm32-wasip2 and wit-bindgen.
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

wit_bindgen::generate!({ world: "plugin", path: "plugin.wit" });

use exports::test::plugin::shop::{Guest, Item, Problem};
use test::plugin::prices::price;

struct Shop;

static CALLS: AtomicU32 = AtomicU32::new(0);

impl Guest for Shop {
    fn shout(text: String) -> String {
        text.to_uppercase()
    }

    fn total(items: Vec<Item>) -> Result<u32, Problem> {
        if items.is_empty() {
            return Err(Problem::Empty);
        }
        items.iter().map(|item| Ok(item.count * price(&item.name).map_err(Problem::UnknownItem)?)).sum()
    }

    fn squares(numbers: Vec<i32>) -> Vec<i64> {
        numbers.iter().map(|n| i64::from(*n) * i64::from(*n)).collect()
    }

    fn count() -> u32 {
        CALLS.fetch_add(1, Relaxed) + 1
    }
}

export!(Shop);
