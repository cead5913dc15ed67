//! A device that makes passkeys, in memory: W3C Web Authentication Level 2, with one key of the kind all devices have.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

const PORTAL: &str = "dsp.example.lu";
const PRESENT: u8 = 0x01;
const RECOGNISED: u8 = 0x04;
const WITH_KEY: u8 = 0x40;

/// The device, and what a test may make it do wrong.
pub struct SoftKey {
    pair: EcdsaKeyPair,
    id: [u8; 16],
    whose: String,
    /// How often it was used.
    pub counter: u32,
    /// The page on which it believes to be.
    pub origin: String,
    /// Whether it has recognised its owner.
    pub recognises: bool,
}

impl SoftKey {
    /// A key made for these options; and what the browser sends.
    pub fn make(options: &str) -> (Self, String) {
        let options = public_key(options);
        let selection = &options["authenticatorSelection"];
        assert_eq!(
            (selection["residentKey"].as_str(), selection["userVerification"].as_str()),
            (Some("required"), Some("required"))
        );
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let mut id = [0; 16];
        id.copy_from_slice(&digest(&SHA256, pair.public_key().as_ref()).as_ref()[..16]);
        let whose = options["user"]["id"].as_str().unwrap().to_owned();
        let origin = format!("https://{PORTAL}");
        let key = Self { pair, id, whose, counter: 0, origin, recognises: true };
        let client = key.client("webauthn.create", &options);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        let data = key.data(WITH_KEY);
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let response = json!({ "attestationObject": text(&object), "clientDataJSON": text(client.as_bytes()) });
        let sent = key.sent(&response);
        (key, sent)
    }

    /// What the browser sends when the key is used for these options.
    pub fn answer(&mut self, options: &str) -> String {
        self.counter += 1;
        let client = self.client("webauthn.get", &public_key(options));
        let data = self.data(0);
        let signed = [data.as_slice(), digest(&SHA256, client.as_bytes()).as_ref()].concat();
        let signature = self.pair.sign(&SystemRandom::new(), &signed).unwrap();
        self.sent(&json!({
            "authenticatorData": text(&data),
            "clientDataJSON": text(client.as_bytes()),
            "signature": text(signature.as_ref()),
            "userHandle": self.whose,
        }))
    }

    fn sent(&self, response: &Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "extensions": {}, "response": response }).to_string()
    }

    fn client(&self, kind: &str, options: &Value) -> String {
        json!({ "type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let recognised = if self.recognises { RECOGNISED } else { 0 };
        let mut data = digest(&SHA256, PORTAL.as_bytes()).as_ref().to_vec();
        data.push(flags | PRESENT | recognised);
        data.extend(self.counter.to_be_bytes());
        if flags & WITH_KEY != 0 {
            let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
            data.extend([0; 16]);
            data.extend([0, 16]);
            data.extend(self.id);
            data.extend([b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".as_slice(), x, b"\x22\x58\x20", y].concat());
        }
        data
    }
}

fn public_key(options: &str) -> Value {
    serde_json::from_str::<Value>(options).unwrap()["publicKey"].clone()
}

fn text(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
