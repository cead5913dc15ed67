//! Tables on the terminal.

/// Prints rows under a heading, each column as wide as its widest cell: the first to the left, all others to the right.
pub fn print(heading: &[&str], rows: &[Vec<String>]) {
    let widths: Vec<usize> = (0..heading.len()).map(|column| width(column, heading, rows)).collect();
    let heading: Vec<String> = heading.iter().map(ToString::to_string).collect();
    println!("{}", line(&heading, &widths));
    println!("{}", widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("  "));
    for row in rows {
        println!("{}", line(row, &widths));
    }
    println!();
}

fn width(column: usize, heading: &[&str], rows: &[Vec<String>]) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
    cells.chain([heading[column].chars().count()]).max().unwrap_or(0)
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).enumerate().map(|(column, (cell, &width))| {
        if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    });
    padded.collect::<Vec<_>>().join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["a".to_owned(), "1,000".to_owned()], vec!["bcd".to_owned(), "2".to_owned()]];
        let heading = ["x", "ns"];

        let widths: Vec<usize> = (0..2).map(|column| width(column, &heading, &rows)).collect();

        assert_eq!(widths, [3, 5]);
        assert_eq!(line(&rows[1], &widths), "bcd      2");
    }
}
