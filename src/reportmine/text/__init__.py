"""Reading aids that never rewrite the text: folding, numerals, calendar, words."""
