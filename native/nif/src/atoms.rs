//! The atoms that cross the boundary.

rustler::atoms! {
    nil,
    ok,
    error,
    infinity,
    neg_infinity,
    nan,
    // states of code
    open,
    closing,
    closed,
    // why a call failed
    badarg,
    undef,
    trap,
    timeout,
    fuel_exhausted,
    memory_limit,
    stack_overflow,
    too_many_instances,
    uncaught_exception,
    unsupported_type,
    internal,
    // why a load failed
    syntax,
    invalid,
    unknown_import,
    compiler,
    // types
    i32,
    i64,
    f32,
    f64,
    v128,
    reference = "ref",
    // why a document is no JSON
    not_json,
    too_deep,
    duplicate_key,
    not_utf8,
    // why a request failed
    bad_url,
    bad_id,
    bad_options,
    bad_header,
    unreachable,
    body_too_large,
    redirect,
    truncated,
    bad_encoding,
    // what a stream tells
    response,
    lines,
    done,
    status,
    // what a watcher tells
    changed,
}
