//! Say how long to wait before the next attempt. Pure: the clock and the dice are the caller's.

use std::time::{Duration, SystemTime};

/// What bounds a delay.
pub(crate) struct Backoff {
    pub(crate) first: Duration,
    pub(crate) most: Duration,
}

impl Backoff {
    /// The wait after `failures` failed attempts (counted from 0). `asked` is what the server asked for, and is
    /// taken as it is up to the bound; else it is `roll`, in `0.0..=1.0`, of the exponential ceiling. That full
    /// jitter is what keeps many clients of one failing server from coming back all at once.
    pub(crate) fn delay(&self, failures: u32, asked: Option<Duration>, roll: f64) -> Duration {
        match asked {
            Some(asked) => asked.min(self.most),
            None => self.ceiling(failures).mul_f64(roll.clamp(0.0, 1.0)),
        }
    }

    fn ceiling(&self, failures: u32) -> Duration {
        let factor = 2u32.checked_pow(failures).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.most)
    }
}

/// Whether a status says that the same request may get another answer later.
pub(crate) fn is_transient(status: u16) -> bool {
    status == 429 || (500..600).contains(&status)
}

/// What a `Retry-After` asks for, given in seconds or as a date (RFC 9110, 10.2.3); a date gone by asks for no
/// wait. Only 429 and 503 are heard: elsewhere the header says nothing about a retry.
pub(crate) fn asked(status: u16, retry_after: Option<&str>, now: SystemTime) -> Option<Duration> {
    if !matches!(status, 429 | 503) {
        return None;
    }
    let text = retry_after?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(text).ok()?;
            Some(date.duration_since(now).unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BACKOFF: Backoff = Backoff { first: Duration::from_millis(100), most: Duration::from_secs(10) };

    #[test]
    fn the_ceiling_doubles_up_to_the_bound() {
        let ceilings: Vec<u128> = (0..9).map(|n| BACKOFF.delay(n, None, 1.0).as_millis()).collect();
        assert_eq!(ceilings, [100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
        assert_eq!(BACKOFF.delay(u32::MAX, None, 1.0), BACKOFF.most);
        let endless = Backoff { first: Duration::MAX, most: Duration::MAX };
        assert_eq!(endless.delay(40, None, 0.0), Duration::ZERO);
    }

    #[test]
    fn the_jitter_is_full() {
        assert_eq!(BACKOFF.delay(3, None, 0.0), Duration::ZERO);
        assert_eq!(BACKOFF.delay(3, None, 0.25), Duration::from_millis(200));
    }

    #[test]
    fn what_the_server_asks_for_is_bounded_but_not_jittered() {
        let delay = |seconds| BACKOFF.delay(0, Some(Duration::from_secs(seconds)), 0.5);
        assert_eq!(delay(0), Duration::ZERO);
        assert_eq!(delay(7), Duration::from_secs(7));
        assert_eq!(delay(3_600), BACKOFF.most);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        let asked = |text| asked(429, Some(text), now);
        assert_eq!(asked("120"), Some(Duration::from_secs(120)));
        assert_eq!(asked(" 0 "), Some(Duration::ZERO));
        assert_eq!(asked("Sun, 06 Nov 1994 08:50:07 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(asked("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        for nonsense in ["", "soon", "-1", "1.5", "99999999999999999999999"] {
            assert_eq!(asked(nonsense), None);
        }
    }

    #[test]
    fn only_429_and_503_may_ask() {
        let asked = |status| asked(status, Some("1"), SystemTime::UNIX_EPOCH);
        assert_eq!(asked(503), Some(Duration::from_secs(1)));
        assert_eq!(asked(500), None);
        assert_eq!(asked(200), None);
    }
}
