//! Bytes as hexadecimal digits, two for each.

/// The digits of these bytes, in small letters.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 2);
    for digit in bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
        digits.push(char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }));
    }
    digits
}

/// The bytes of exactly so many digits.
pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    fill(text.as_bytes(), &mut bytes).then_some(bytes)
}

/// The bytes of any even number of digits.
pub(crate) fn decode_all(text: &str) -> Option<Vec<u8>> {
    let mut bytes = vec![0; text.len() / 2];
    fill(text.as_bytes(), &mut bytes).then_some(bytes)
}

fn fill(digits: &[u8], bytes: &mut [u8]) -> bool {
    for (pair, byte) in digits.chunks(2).zip(&mut *bytes) {
        for digit in pair {
            let Some(value) = char::from(*digit).to_digit(16) else { return false };
            *byte = *byte << 4 | u8::try_from(value).unwrap_or(0);
        }
    }
    digits.len() == bytes.len() * 2
}
