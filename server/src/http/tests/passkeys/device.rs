//! A device of these tests that holds one key, and says what a browser would: made by hand from the text of the standard
//! (Web Authentication, level 3, 6.1 and 6.5), by another library than the server's.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openssl::bn::{BigNum, BigNumContext};
use openssl::ec::{EcGroup, EcKey};
use openssl::ecdsa::EcdsaSig;
use openssl::nid::Nid;
use openssl::pkey::Private;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::chance;

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const HAS_KEY: u8 = 0x40;

/// The device, with what it says of itself and of the page it is on.
#[derive(Clone)]
pub struct Device {
    pub key: EcKey<Private>,
    pub credential: Vec<u8>,
    /// Whose the key is, as the server said when it was made.
    pub holder: Vec<u8>,
    pub count: u32,
    /// Whether it counts: those that are on several devices of one person do not.
    pub does_count: bool,
    pub origin: String,
    pub rp: String,
    /// Whether its person showed it who they are.
    pub is_verified: bool,
}

impl Device {
    pub fn new() -> Self {
        let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
        Self {
            key: EcKey::generate(&group).unwrap(),
            credential: chance::bytes::<32>().to_vec(),
            holder: Vec::new(),
            count: 1,
            does_count: true,
            origin: "http://localhost:8080".to_owned(),
            rp: "localhost".to_owned(),
            is_verified: true,
        }
    }

    /// Makes its key for what a server asks.
    pub fn make(&mut self, options: &Value) -> Value {
        self.holder = URL_SAFE_NO_PAD.decode(options["user"]["id"].as_str().unwrap()).unwrap();
        let mut data = self.said_of_itself(HAS_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        data.extend(&self.credential);
        data.extend(self.public_half());
        // A map of three: no statement on who made the device, and what it said.
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        let page = self.said_by_the_page("webauthn.create", options);
        self.answer(json!({
            "clientDataJSON": URL_SAFE_NO_PAD.encode(page),
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
            "transports": ["internal"],
        }))
    }

    /// Shows its key for what a server asks: once more than before.
    pub fn show(&mut self, options: &Value) -> Value {
        self.count += u32::from(self.does_count);
        let (data, page) = (self.said_of_itself(0), self.said_by_the_page("webauthn.get", options));
        let signed = [data.as_slice(), &Sha256::digest(&page)].concat();
        let signature = EcdsaSig::sign(&Sha256::digest(&signed), &self.key).unwrap();
        self.answer(json!({
            "clientDataJSON": URL_SAFE_NO_PAD.encode(page),
            "authenticatorData": URL_SAFE_NO_PAD.encode(data),
            "signature": URL_SAFE_NO_PAD.encode(signature.to_der().unwrap()),
            "userHandle": URL_SAFE_NO_PAD.encode(&self.holder),
        }))
    }

    fn answer(&self, response: Value) -> Value {
        let id = URL_SAFE_NO_PAD.encode(&self.credential);
        json!({
            "id": id, "rawId": id, "type": "public-key", "response": response,
            "clientExtensionResults": {}, "authenticatorAttachment": "platform",
        })
    }

    fn said_of_itself(&self, more: u8) -> Vec<u8> {
        let verified = if self.is_verified { VERIFIED } else { 0 };
        let mut data = Sha256::digest(self.rp.as_bytes()).to_vec();
        data.push(PRESENT | verified | more);
        data.extend(self.count.to_be_bytes());
        data
    }

    fn said_by_the_page(&self, what: &str, options: &Value) -> Vec<u8> {
        let said = json!({
            "type": what, "challenge": options["challenge"], "origin": self.origin,
            "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }

    /// A map of five: an elliptic key, for ES256, on P-256, and its point.
    fn public_half(&self) -> Vec<u8> {
        let (mut x, mut y) = (BigNum::new().unwrap(), BigNum::new().unwrap());
        let mut context = BigNumContext::new().unwrap();
        let point = self.key.public_key();
        point.affine_coordinates(self.key.group(), &mut x, &mut y, &mut context).unwrap();
        let mut half = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".to_vec();
        half.extend(x.to_vec_padded(32).unwrap());
        half.extend(b"\x22\x58\x20");
        half.extend(y.to_vec_padded(32).unwrap());
        half
    }
}
