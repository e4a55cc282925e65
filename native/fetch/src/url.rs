//! Join a base and an id into a URL, so that no id leaves the base.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::error::FetchError;

/// All but RFC 3986's unreserved characters: whatever means something to some parser is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `segments`, each as exactly one path segment, and `query` to `base`.
///
/// The base's own query stays, in front. A base that ends in `/` gives the same URL as one that does not.
/// `"."`, `".."` and `""` are refused, because URL parsers resolve the first two even when they are escaped,
/// and the last would name the base itself.
///
/// # Errors
///
/// [`FetchError::BadUrl`] for a base that is not an http or https URL, or that holds credentials or a fragment;
/// [`FetchError::BadId`] for a segment as above.
///
/// ```
/// # use instar_fetch::document_url;
/// let url = document_url("http://h/db?feed=a", &["../x y"], &[("rev", "1-a&b")]);
/// assert_eq!(url.map(String::from), Ok("http://h/db/..%2Fx%20y?feed=a&rev=1-a%26b".to_owned()));
/// ```
pub fn document_url(base: &str, segments: &[&str], query: &[(&str, &str)]) -> Result<Url, FetchError> {
    let mut url = Url::parse(base).map_err(|error| bad(&error.to_string()))?;
    check(&url)?;
    if url.fragment().is_some() {
        return Err(bad("a base URL cannot have a fragment"));
    }

    if !segments.is_empty() {
        let mut path = url.path().trim_end_matches('/').to_owned();
        for segment in segments {
            if matches!(*segment, "" | "." | "..") {
                return Err(FetchError::BadId { id: (*segment).to_owned() });
            }
            path.push('/');
            path.extend(utf8_percent_encode(segment, ESCAPED));
        }
        url.set_path(&path);
    }

    if !query.is_empty() {
        // By hand, because `query_pairs_mut` writes a space as `+`, which not every server reads back as one.
        let mut text = url.query().unwrap_or_default().to_owned();
        for (key, value) in query {
            if !text.is_empty() {
                text.push('&');
            }
            text.extend(utf8_percent_encode(key, ESCAPED));
            text.push('=');
            text.extend(utf8_percent_encode(value, ESCAPED));
        }
        url.set_query(Some(&text));
    }
    Ok(url)
}

/// What holds for every URL that is requested, wherever it came from. The reasons never repeat the URL.
pub(crate) fn check(url: &Url) -> Result<(), FetchError> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(bad("its scheme is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad("credentials belong in the options, not in the URL"));
    }
    Ok(())
}

fn bad(reason: &str) -> FetchError {
    FetchError::BadUrl { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(base: &str, segments: &[&str]) -> String {
        document_url(base, segments, &[]).unwrap().into()
    }

    #[test]
    fn an_id_is_one_segment() {
        assert_eq!(join("http://h/db", &["a/b"]), "http://h/db/a%2Fb");
        assert_eq!(join("http://h/db/", &["../../etc"]), "http://h/db/..%2F..%2Fetc");
        assert_eq!(join("http://h/db", &["http://evil/x"]), "http://h/db/http%3A%2F%2Fevil%2Fx");
        assert_eq!(join("http://h/db", &["//evil/x"]), "http://h/db/%2F%2Fevil%2Fx");
        assert_eq!(join("http://h/db", &["\\..\\x"]), "http://h/db/%5C..%5Cx");
        assert_eq!(join("http://h/db", &["a?b#c%d"]), "http://h/db/a%3Fb%23c%25d");
        assert_eq!(join("http://h/db", &["prüf ☃"]), "http://h/db/pr%C3%BCf%20%E2%98%83");
        assert_eq!(join("http://h/db", &[" \t\n\0"]), "http://h/db/%20%09%0A%00");
        assert_eq!(join("http://h", &["a"]), "http://h/a");
        assert_eq!(join("https://h:8443/x/db", &["_design", "a.b"]), "https://h:8443/x/db/_design/a.b");
        assert_eq!(join("http://h/db/", &[]), "http://h/db/");
    }

    #[test]
    fn escaped_dots_stay_what_they_are() {
        for id in ["%2e%2e", "%2E%2e", ".%2e", "%2e", "%252e%252e", "...", "..;", ". ", " .."] {
            let url = document_url("http://h/a/db", &[id, "x"], &[]).unwrap();
            let mut segments = url.path_segments().unwrap().skip(2);
            let decoded = percent_encoding::percent_decode_str(segments.next().unwrap());
            assert_eq!(decoded.decode_utf8().unwrap(), id);
            assert_eq!(segments.next(), Some("x"));
        }
    }

    #[test]
    fn ids_that_name_no_document() {
        for id in ["", ".", ".."] {
            assert_eq!(
                document_url("http://h/db", &["ok", id], &[]),
                Err(FetchError::BadId { id: id.to_owned() })
            );
        }
    }

    #[test]
    fn random_ids_stay_below_the_base_and_come_back_whole() {
        let alphabet =
            ['.', '/', '\\', '%', '2', 'e', '?', '#', '@', ':', ' ', '\t', '\n', 'ü', '\u{202e}', '+'];
        for _ in 0..20_000 {
            let id: String = (0..fastrand::usize(1..9)).map(|_| alphabet[fastrand::usize(..16)]).collect();
            if matches!(id.as_str(), "." | "..") {
                continue;
            }
            let url = document_url("http://h:81/a/db?k=v", &[&id], &[]).unwrap();
            let rest = url.as_str().strip_prefix("http://h:81/a/db/").unwrap().strip_suffix("?k=v").unwrap();
            assert!(!rest.contains(['/', '?', '#', '\\']), "{id:?} became {rest:?}");
            assert_eq!(percent_encoding::percent_decode_str(rest).decode_utf8().unwrap(), id);
            // What goes over the wire is parsed once more by others: it must already be in its final form.
            assert_eq!(Url::parse(url.as_str()).unwrap(), url);
        }
    }

    #[test]
    fn queries_are_appended_and_escaped() {
        let url = |base| String::from(document_url(base, &["a"], &[("k", "1 &=+"), ("é", "")]).unwrap());
        assert_eq!(url("http://h/db"), "http://h/db/a?k=1%20%26%3D%2B&%C3%A9=");
        assert_eq!(url("http://h/db?"), "http://h/db/a?k=1%20%26%3D%2B&%C3%A9=");
        assert_eq!(url("http://h/db?own=%2F"), "http://h/db/a?own=%2F&k=1%20%26%3D%2B&%C3%A9=");
    }

    #[test]
    fn bases_that_are_refused() {
        for base in
            ["", "h/db", "file:///etc", "data:text/plain,x", "http://", "http://h/#f", "http://h:99999/"]
        {
            let error = document_url(base, &["a"], &[]).unwrap_err();
            assert!(matches!(error, FetchError::BadUrl { .. }), "{base:?} gave {error:?}");
        }
        for base in ["http://alice:hunter2@h/db", "http://hunter2@h/db", "http://:hunter2@h/db"] {
            let error = document_url(base, &["a"], &[]).unwrap_err();
            assert!(matches!(error, FetchError::BadUrl { .. }));
            assert!(!format!("{error:?} {error}").contains("hunter2"));
            assert!(!format!("{error:?} {error}").contains("alice"));
        }
    }
}
