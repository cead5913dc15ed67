use super::*;

fn signer(seed: u8) -> (Ed25519KeyPair, PublicKey) {
    let signer = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap();
    let public = PublicKey::of(&signer).unwrap();
    (signer, public)
}

const CHECKPOINT: Checkpoint = Checkpoint { size: 123_456, root: [9; 32] };

#[test]
fn a_note_comes_back_with_its_own_key_only() {
    let ((secret, public), (_, other)) = (signer(1), signer(2));
    let note = CHECKPOINT.signed(&secret, &public);
    assert_eq!(public.open(&note), Ok(CHECKPOINT));
    assert_eq!(other.open(&note), Err(NoteError::OtherLedger));
    let pretending = PublicKey { name: public.name, key: other.key };
    assert_eq!(pretending.open(&note), Err(NoteError::Signature));
}

#[test]
fn no_byte_of_a_note_can_be_changed() {
    let (secret, public) = signer(1);
    let note = CHECKPOINT.signed(&secret, &public);
    for at in (0..note.len() - 1).filter(|&at| note.as_bytes()[at].is_ascii()) {
        let mut bytes = note.clone().into_bytes();
        bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
        let bent = String::from_utf8(bytes).unwrap();
        assert!(public.open(&bent).is_err(), "{bent}");
    }
}

#[test]
fn a_size_has_one_form() {
    let (secret, public) = signer(1);
    for size in ["+5", "05", "5 "] {
        let text = format!("{}\n{size}\n{}\n", public.name, BASE64.encode([9; 32]));
        let signature = BASE64.encode([&public.id(), secret.sign(text.as_bytes()).as_ref()].concat());
        assert_eq!(public.open(&format!("{text}\n— {} {signature}\n", public.name)), Err(NoteError::Form), "{size}");
    }
}

/// The form that C2SP signed-note gives for keys, over the public key of RFC 8032, section 7.1, test 1.
#[test]
fn the_public_key_is_shown_as_other_tools_read_it() {
    const SEED: [u8; 32] = [
        0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49,
        0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
    ];
    let signer = Ed25519KeyPair::from_seed_unchecked(&SEED).unwrap();
    let shown = PublicKey::of(&signer).unwrap().shown();
    let (name, rest) = shown.split_once('+').unwrap();
    let (id, key) = rest.split_once('+').unwrap();
    let key = BASE64.decode(key).unwrap();
    assert_eq!(key[..4], [1, 0xd7, 0x5a, 0x98]);
    let hash = sha256(&[name.as_bytes(), b"\n", &key].concat());
    assert_eq!(id, format!("{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]));
}
