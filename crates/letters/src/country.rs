//! Countries on envelopes.

/// The last line of an address abroad; none within Luxembourg.
///
/// The Universal Postal Union wants it in capitals and in a language of the country of dispatch, here French. A country
/// not in the list is printed by its ISO 3166-1 code.
pub(crate) fn last_line(code: &str) -> Option<String> {
    let name = match code {
        "LU" => return None,
        "AT" => "AUTRICHE",
        "BE" => "BELGIQUE",
        "BG" => "BULGARIE",
        "CH" => "SUISSE",
        "CV" => "CAP-VERT",
        "CY" => "CHYPRE",
        "CZ" => "TCHÉQUIE",
        "DE" => "ALLEMAGNE",
        "DK" => "DANEMARK",
        "EE" => "ESTONIE",
        "ES" => "ESPAGNE",
        "FI" => "FINLANDE",
        "FR" => "FRANCE",
        "GB" => "ROYAUME-UNI",
        "GR" => "GRÈCE",
        "HR" => "CROATIE",
        "HU" => "HONGRIE",
        "IE" => "IRLANDE",
        "IS" => "ISLANDE",
        "IT" => "ITALIE",
        "LI" => "LIECHTENSTEIN",
        "LT" => "LITUANIE",
        "LV" => "LETTONIE",
        "MC" => "MONACO",
        "ME" => "MONTÉNÉGRO",
        "MT" => "MALTE",
        "NL" => "PAYS-BAS",
        "NO" => "NORVÈGE",
        "PL" => "POLOGNE",
        "PT" => "PORTUGAL",
        "RO" => "ROUMANIE",
        "SE" => "SUÈDE",
        "SI" => "SLOVÉNIE",
        "SK" => "SLOVAQUIE",
        "US" => "ÉTATS-UNIS",
        other => other,
    };
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_that_leave_the_country_name_one() {
        assert_eq!(last_line("LU"), None);
        assert_eq!(last_line("FR").as_deref(), Some("FRANCE"));
        assert_eq!(last_line("JP").as_deref(), Some("JP"));
    }
}
