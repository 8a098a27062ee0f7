//! What the server's answer says, however it came. Knows no request and no network.

use shared::wire;

use super::NoAnswer;

/// What came.
pub(super) struct Answer {
    pub status: u16,
    pub text: String,
    pub is_json: bool,
    pub retry_after_s: Option<u32>,
}

struct Problem {
    code: String,
}

wire::record!(Problem { code, .. });

impl Answer {
    /// What it says.
    pub fn read(self) -> Result<String, NoAnswer> {
        let Self { status, text, is_json, retry_after_s } = self;
        // Only this server says nothing, or says it in JSON: whatever else answers is a network in between.
        if !is_json && status != 204 {
            return Err(NoAnswer::Unreachable);
        }
        if (200..300).contains(&status) {
            return Ok(text);
        }
        match wire::decode::<Problem>(&text) {
            Ok(problem) => Err(NoAnswer::Problem { status, code: problem.code, retry_after_s }),
            Err(_) => Err(NoAnswer::Unreachable),
        }
    }
}
