//! `docs/access-matrix.md`: what `decide` does, as tables that a lawyer can read.
//!
//! Every cell is asked of `decide`, over all cases that the cell stands for; a cell whose cases differ in a way that
//! its text would hide fails. The file is compared, so no rule changes without a line of it changing.

mod agency;
mod care;
mod cell;
mod designations;
mod holder_side;
mod law;
mod life_line;
mod limits;
mod states;
mod table;

use std::path::Path;

const INTRODUCTION: &str = "\
# Who may do what to a record

This document is generated. Each cell is the answer of the program's own decision, asked for every case the cell
stands for, and a test compares the document with the program. It shows what the program decides today: a person, a
relation or an act that is not named here does not exist in it.

How to read a cell:

- **yes**, and the basis that the life line will name;
- **R, W**: yes where table 1 has R or W for the profession; **W**: yes where it has W; otherwise no, by the law's table.
  Where it says *essentials*, only for the categories that table 2 names;
- **no**, and the reason that is traced.

The reasons:

| Reason | Meaning |
|---|---|
| never | not an act of this person |
| not open | the state of the record stands against it |
| no licence, no certificate | no right to practise in Luxembourg at that moment; the institution may not connect at that moment |
| no relation | nothing connects the professional with the holder at that moment |
| blocked, objection, hidden, switched off | the holder has blocked the professional, objected to sharing this day's consultation, hidden the document from the professional, switched emergency access off |
| level | the confidentiality of the document |
| law, no essential | table 1 gives the profession no such right; not among what an emergency opens |
| waits | the document waits for an announcement consultation |
| wrong code | the presence code was wrong |
| mandate | the assistant's designation does not go so far |
| representative decides | a minor's representative decides this |
| no case | no exceptional case is approved for this |
| not due | the time has not come |
| referring doctor, no own practice, no own record | what the person to be designated or blocked is, or lacks |

A professional is not told which reason it was where the law keeps that from professionals: what is hidden, blocked or
without relation is answered as if it did not exist.
";

fn generated() -> String {
    let sections = [
        law::what_the_law_gives(),
        law::what_an_emergency_opens(),
        care::what_each_connection_opens(),
        care::from_where(),
        care::which_counts(),
        limits::what_takes_it_away(),
        limits::how_long(),
        states::for_the_holder(),
        states::for_professionals(),
        states::for_the_agency(),
        holder_side::acts_by_person(),
        holder_side::limited_assistants(),
        holder_side::documents_by_person(),
        designations::whom(),
        agency::desks(),
        agency::doctor(),
        agency::others(),
        life_line::by_professionals(),
        life_line::by_others(),
    ];
    let mut out = INTRODUCTION.to_owned();
    for (section, number) in sections.iter().zip(1..) {
        section.write(number, &mut out);
    }
    out
}

#[test]
fn the_document_is_what_decide_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let generated = generated();
    let kept = std::fs::read_to_string(root.join("docs/access-matrix.md")).unwrap_or_default();
    if generated != kept {
        std::fs::create_dir_all(root.join("target")).unwrap();
        std::fs::write(root.join("target/access-matrix.md"), &generated).unwrap();
        panic!(
            "docs/access-matrix.md is no longer what `decide` does. Read the difference with \
             `diff docs/access-matrix.md target/access-matrix.md`; if it is meant, accept it with \
             `cp target/access-matrix.md docs/access-matrix.md`"
        );
    }
}
