use super::*;

const BOTH: [Obligation; 2] = [Obligation::TellHolderAtOnce, Obligation::TellHolderOfFirstAccess];

#[test]
fn a_set_includes_what_was_put_in_and_nothing_else() {
    for at_once in [false, true] {
        for first_access in [false, true] {
            let set = Obligations::NONE.and_if(at_once, BOTH[0]).and_if(first_access, BOTH[1]);
            assert_eq!(BOTH.map(|one| set.include(one)), [at_once, first_access]);
        }
    }
}

#[test]
fn an_obligation_put_in_twice_stays() {
    for one in BOTH {
        let set = Obligations::NONE.and_if(true, one).and_if(true, one).and_if(false, one);
        assert!(set.include(one), "{one:?}");
    }
}
