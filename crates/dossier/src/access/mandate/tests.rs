use super::*;

#[test]
fn a_full_mandate_has_no_limit() {
    for category in Category::ALL {
        assert!(Mandate::FULL.covers(category), "{category:?}");
    }
    for purpose in Purpose::ALL {
        assert!(Mandate::FULL.serves(purpose), "{purpose:?}");
    }
    assert!(Mandate::FULL.is_for_the_whole_record());
    assert_eq!(Mandate::limited(&Category::ALL, &Purpose::ALL), Mandate::FULL);
}

#[test]
fn a_mandate_covers_the_categories_it_names_and_no_other() {
    for named in Category::ALL {
        let mandate = Mandate::limited(&[named], &Purpose::ALL);
        for category in Category::ALL {
            assert_eq!(mandate.covers(category), category == named, "{named:?} {category:?}");
        }
        assert!(!mandate.is_for_the_whole_record(), "{named:?}");
    }
}

#[test]
fn a_mandate_serves_the_purposes_it_names_and_no_other() {
    for named in Purpose::ALL {
        let mandate = Mandate::limited(&Category::ALL, &[named]);
        for purpose in Purpose::ALL {
            assert_eq!(mandate.serves(purpose), purpose == named, "{named:?} {purpose:?}");
        }
        assert!(mandate.is_for_the_whole_record(), "{named:?}");
    }
}

#[test]
fn naming_something_twice_changes_nothing() {
    let [first, .., last] = Category::ALL;
    let once = Mandate::limited(&[first, last], &[Purpose::Read, Purpose::File]);
    assert_eq!(Mandate::limited(&[last, first, last], &[Purpose::File, Purpose::Read, Purpose::File]), once);
}

#[test]
fn all_categories_but_one_are_not_the_whole_record() {
    for left_out in Category::ALL {
        let others: Vec<_> = Category::ALL.into_iter().filter(|category| *category != left_out).collect();
        assert!(!Mandate::limited(&others, &Purpose::ALL).is_for_the_whole_record(), "{left_out:?}");
    }
}

#[test]
fn the_words_of_the_purposes() {
    assert_eq!(Purpose::ALL.map(Purpose::code), ["read", "file", "manage-access"]);
}
