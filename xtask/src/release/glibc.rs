//! Which C library a program wants: the newest version that it names. Knows nothing of how it was linked.

const BEFORE: &[u8] = b"GLIBC_2.";

/// The second number of the newest version named: 31 of 2.31.
pub fn needed(program: &[u8]) -> Option<u32> {
    let mut newest = None;
    for at in 0..program.len() {
        let Some(rest) = program.get(at..).and_then(|rest| rest.strip_prefix(BEFORE)) else {
            continue;
        };
        let digits = rest.iter().take(3).take_while(|byte| byte.is_ascii_digit());
        let number = digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
        newest = newest.max(Some(number));
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_is_found_wherever_it_stands() {
        assert_eq!(needed(b"\0GLIBC_2.34\0GLIBC_2.4\0GLIBC_2.2.5\0"), Some(34));
        assert_eq!(needed(b"GLIBC_2.31"), Some(31));
        assert_eq!(needed(b"GLIBC_PRIVATE"), None);
        assert_eq!(needed(b""), None);
    }
}
