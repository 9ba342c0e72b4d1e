# Tables from files: what is wrong and how to mend it.

intake-line-column = Line { $line }, column { $letter } ({ $column })
intake-line-no-column = Line { $line }, column { $column } (not in the file)

intake-missing = this cell must not be empty.
intake-no-day = this cell is empty, and no effective day was chosen for the file; write the day here, or choose one for the file (on the command line: --effective).
intake-not-a-date = “{ $value }” is not a day; write 30/05/2020 or 2020-05-30.
intake-not-a-number = “{ $value }” is not a whole number.
intake-not-yes-or-no = “{ $value }” is neither yes nor no; write 1 or 0.
intake-not-contents = “{ $value }” is not a number of contents of a congress; write 4, 3 or 2.
intake-not-a-kind = “{ $value }” names no kind of delegate; write member, ex_officio, elected, appointed or alternate.
intake-no-level = the file does not give the level, and the kind “{ $value }” does not tell it.
intake-no-unit = no unit lives under the code { $code } on { $on }.

intake-missing-columns = Line 1 (header): these columns are missing: { $missing }. The file has: { $found }.
intake-repeated-column = Line 1 (header): the columns { $first } and { $second } both are { $column }; keep one of them.
intake-no-step = The file holds several steps ({ $steps }) and { $on } belongs to none of them; choose another effective day.
intake-no-day-column = The file has no column of effective days (effective_date), and no effective day was chosen for it; choose one (on the command line: --effective).
intake-no-rows = The file has no row below its header.
