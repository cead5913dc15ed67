// Social security numbers for the feeds of tests, computed here a second time: Luhn and Verhoeff over eleven digits.

const TIMES = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The number of thirteen digits that starts with these eleven. */
export function matricule(eleven: string): string {
  const digits = [...eleven].map(Number);
  return `${eleven}${luhn(digits)}${verhoeff(digits)}`;
}

function luhn(digits: number[]): number {
  const sum = [...digits].reverse().reduce((sum, digit, place) => {
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function verhoeff(digits: number[]): number {
  const permuted = (digit: number, times: number): number => (times === 0 ? digit : permuted(STEP[digit], times - 1));
  const sum = [...digits].reverse().reduce((sum, digit, place) => TIMES[sum][permuted(digit, (place + 1) % 8)], 0);
  return TIMES[sum].indexOf(0);
}
