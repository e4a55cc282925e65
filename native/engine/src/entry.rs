//! How a function of an instance is entered.
//!
//! wasmtime's dynamic calls check and box every value, which costs a short call half as much again. Its typed
//! calls don't, but their types must be known when this crate is compiled. So the common shapes, up to four
//! parameters of one type and a result of that type, are entered typed, and all others dynamically.

use crate::error::CallError;
use crate::values::Values;
use smallvec::smallvec;
use wasmtime::{AsContextMut, Func, Result, RootScope, TypedFunc, Val, ValType, WasmTy};

/// Which entry a function has; known from its type alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Dynamic,
    I32,
    I64,
    F64,
}

impl Shape {
    pub(crate) fn of(params: &[ValType], results: &[ValType]) -> Shape {
        let all = |of: fn(&ValType) -> bool| results.len() == 1 && params.iter().chain(results).all(of);
        match params.len() {
            0..=4 if all(ValType::is_i64) => Shape::I64,
            0..=4 if all(ValType::is_i32) => Shape::I32,
            0..=4 if all(ValType::is_f64) => Shape::F64,
            _ => Shape::Dynamic,
        }
    }
}

/// A function, ready to be called in the store that it was found in.
pub(crate) enum Entry {
    Dynamic(Func),
    I32(Typed<i32>),
    I64(Typed<i64>),
    F64(Typed<f64>),
}

impl Entry {
    pub(crate) fn new(function: Func, shape: Shape, arity: usize, store: impl AsContextMut) -> Result<Entry> {
        Ok(match shape {
            Shape::Dynamic => Entry::Dynamic(function),
            Shape::I32 => Entry::I32(Typed::new(function, arity, store)?),
            Shape::I64 => Entry::I64(Typed::new(function, arity, store)?),
            Shape::F64 => Entry::F64(Typed::new(function, arity, store)?),
        })
    }

    /// Calls it on a fiber; the arguments are of the function's types.
    pub(crate) async fn call(
        &self,
        store: impl AsContextMut<Data: Send>,
        arguments: &[Val],
        results: usize,
    ) -> std::result::Result<Values, CallError> {
        let called = match self {
            Entry::Dynamic(function) => {
                let mut values: Values = smallvec![Val::I32(0); results];
                // What it returns of the collected heap is not followed, and nobody holds it longer than the call.
                let mut scope = RootScope::new(store);
                function.call_async(&mut scope, arguments, &mut values).await.map(|()| values)
            }
            Entry::I32(typed) => typed.call(store, arguments).await,
            Entry::I64(typed) => typed.call(store, arguments).await,
            Entry::F64(typed) => typed.call(store, arguments).await,
        };
        called.map_err(|error| CallError::from_wasmtime(&error))
    }

    /// Calls it on the caller's stack. The values are its arguments, and then its results.
    pub(crate) fn call_here(
        &self,
        store: impl AsContextMut,
        values: &mut Values,
        results: usize,
    ) -> std::result::Result<(), CallError> {
        let called = match self {
            Entry::Dynamic(function) => {
                let arguments = std::mem::replace(values, smallvec![Val::I32(0); results]);
                function.call(RootScope::new(store), &arguments, values)
            }
            Entry::I32(typed) => typed.call_here(store, values),
            Entry::I64(typed) => typed.call_here(store, values),
            Entry::F64(typed) => typed.call_here(store, values),
        };
        called.map_err(|error| CallError::from_wasmtime(&error))
    }
}

/// The shapes of one type, by the number of parameters.
pub(crate) enum Typed<T> {
    None(TypedFunc<(), T>),
    One(TypedFunc<(T,), T>),
    Two(TypedFunc<(T, T), T>),
    Three(TypedFunc<(T, T, T), T>),
    Four(TypedFunc<(T, T, T, T), T>),
}

/// The same expression for each number of arguments, as each has a type of its own.
macro_rules! with_arguments {
    ($typed:expr, $given:expr, |$function:ident, $arguments:ident| $call:expr) => {{
        let of = T::from_value;
        match ($typed, $given) {
            (Typed::None($function), []) => {
                let $arguments = ();
                $call
            }
            (Typed::One($function), [a]) => {
                let $arguments = (of(a),);
                $call
            }
            (Typed::Two($function), [a, b]) => {
                let $arguments = (of(a), of(b));
                $call
            }
            (Typed::Three($function), [a, b, c]) => {
                let $arguments = (of(a), of(b), of(c));
                $call
            }
            (Typed::Four($function), [a, b, c, d]) => {
                let $arguments = (of(a), of(b), of(c), of(d));
                $call
            }
            _ => Err(wasmtime::Error::msg("the number of arguments is not the function's")),
        }
    }};
}

impl<T: Number> Typed<T> {
    fn new(function: Func, arity: usize, store: impl AsContextMut) -> Result<Typed<T>> {
        Ok(match arity {
            0 => Typed::None(function.typed(store)?),
            1 => Typed::One(function.typed(store)?),
            2 => Typed::Two(function.typed(store)?),
            3 => Typed::Three(function.typed(store)?),
            _ => Typed::Four(function.typed(store)?),
        })
    }

    async fn call(&self, store: impl AsContextMut<Data: Send>, arguments: &[Val]) -> Result<Values> {
        let result = with_arguments!(self, arguments, |function, arguments| {
            function.call_async(store, arguments).await
        });
        Ok(smallvec![result?.into_value()])
    }

    fn call_here(&self, store: impl AsContextMut, values: &mut Values) -> Result<()> {
        let result =
            with_arguments!(self, values.as_slice(), |function, arguments| function.call(store, arguments))?;
        values.clear();
        values.push(result.into_value());
        Ok(())
    }
}

/// A type that has typed entries.
pub(crate) trait Number: WasmTy + Copy + Sync {
    /// The number in a value of this type; zero for any other, which a checked argument never is.
    fn from_value(value: &Val) -> Self;
    fn into_value(self) -> Val;
}

impl Number for i32 {
    fn from_value(value: &Val) -> i32 {
        value.i32().unwrap_or_default()
    }

    fn into_value(self) -> Val {
        Val::I32(self)
    }
}

impl Number for i64 {
    fn from_value(value: &Val) -> i64 {
        value.i64().unwrap_or_default()
    }

    fn into_value(self) -> Val {
        Val::I64(self)
    }
}

impl Number for f64 {
    fn from_value(value: &Val) -> f64 {
        value.f64().unwrap_or_default()
    }

    fn into_value(self) -> Val {
        Val::F64(self.to_bits())
    }
}
