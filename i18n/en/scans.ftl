# Counting by scanner, in the browser.
scans-title = Count by scanner
scans-new-title = A new stack
scans-new-hint = Count each stack by hand before it is scanned. Scan at 200 points to the inch or more, in grey or colour; sheets of two sides on both sides.
scans-field-files = Scans
scans-files-hint = PDF, TIFF, JPEG or PNG; several files at once if you like, none larger than 96 MB.
scans-folder-hint = If the scanner of this desk saves into the folder below, go on without a file and press “Read the folder” on the next page:
scans-folder-later = Each desk has a folder of its own for its scanner; the next page names that of this desk.
scans-folder-of-desk = Let the scanner of this desk save into:
scans-begin = Upload
scans-too-many = You have too many stacks that are not handed in. Hand one in or withdraw it before you begin another.
scans-own-title = Stacks in work
scans-stack = Stack { $stack }
scans-review-title = Ballots to rule on
scans-review-hint = Two people rule, each with an account of their own, neither seeing what the other found; where they differ a third does.
scans-waiting = { $count ->
    [one] { $count } ballot waits for you
   *[other] { $count } ballots wait for you
}
scans-how-title = Four steps
scans-how-1 = Count a stack by hand, scan it, upload the files.
scans-how-2 = Read the stack; compare the sheets that the machine saw with your count.
scans-how-3 = Two people rule on what the machine left open.
scans-how-4 = Hand the stack in. No total is shown before the result is announced.

scans-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
scans-size = { $megabytes } MB
scans-running = Reading: { $count } sides done
scans-failed = The stack could not be read: the server failed to write to its disk. The scans are untouched; read again.
scans-has-unopened = Some files cannot be opened
scans-open = { $count ->
    [one] { $count } ballot is not ruled on yet.
   *[other] { $count } ballots are not ruled on yet.
}
scans-ready = Every ballot is settled; the stack can be handed in.

scans-found-title = What was read
scans-compared = The machine saw { $found } sheets; counted by hand: { $sheets }.
scans-compared-differ = Look for a sheet left out, scanned twice, or two that stuck together; add scans and read again, or count the stack again. A sheet that is no ballot is ruled “Not a ballot”.
scans-rejected = Sheets that the machine did not read, for people to rule on:
scans-headers = Header sheets, not counted: { $count }
scans-backs = Empty backs, not counted: { $count }
scans-unopened-hint = These pages could not be read. Take the file out, scan its sheets again, and read the whole stack again.
scans-too-many-backs = More empty backs than sheets, or a sheet empty on both sides: a printed page was taken for bare paper, or bare sheets lie among the ballots. Count the sheets by hand and scan them again.
scans-unopened = { $file }, page { $page }: { $why }
scans-review = Rule on ballots
scans-hand-in-hint = Once it is handed in, the scans are deleted; what was read, and pictures of the ballots ruled on, lie sealed in the server's ballot box.

scans-read-title = Read the stack
scans-sheets-missing = Type how many sheets were counted by hand before reading.
scans-files-missing = There are no scans yet.
scans-backs-field = Printed on one side, scanned on both: empty pages are backs
scans-read = Read this stack
scans-read-again = Read again
scans-read-again-hint = Reading again drops every ruling made on this stack; it is ruled on anew.

scans-files-title = Scans of the stack
scans-remove = Take out
scans-add = Add scans
scans-add-files = Add
scans-folder = Read the folder
scans-folder-empty = There is no new file in the folder of this desk. Check that the scanner saves into the folder named above.
scans-folder-unreadable = The scanner's folder cannot be opened. Ask the administrator to check the folder given at start.
scans-withdraw = Drop the whole stack
scans-withdraw-hint = Deletes every scan and ruling of this stack. The paper can be scanned again.

scans-not-empty = { $file }: the file is empty and was not taken.
scans-not-other-kind = { $file } was not taken. { $why }.
scans-not-too-large = { $file }: larger than 96 MB; not taken. Scan the stack into several smaller files.
scans-not-here = { $file }: already in this stack; not taken twice.
scans-not-elsewhere = { $file }: belongs to another stack of this election; not taken. Every count scans the paper anew.
scans-not-full = { $file }: the stack has too many files or more than 4 GB; not taken. Make smaller stacks.
scans-not-round-full = { $file }: the stacks of this round that are not handed in have 32 GB together; not taken. Hand in or withdraw stacks, or scan smaller pictures.
scans-not-handing-in = The stack is being handed in; look again in a moment.
scans-not-reading = The stack is being read; wait until it is done.
scans-not-unfinished = { $file }: the scanner is still writing it. Wait a few seconds and press again.
scans-not-disk = { $file }: the server cannot write to its disk; not taken. Check that there is room and send it again.

scans-not-settled = The stack is not read yet, or ballots are left to rule on.
scans-sheets-differ = There are { $count } ballots, and the stack was counted as { $sheets } sheets: find what is missing or too many before handing it in.

scans-seat-title = Take a seat
scans-seat-hint = Whoever takes a seat rules on every waiting ballot of this stack from it. Nobody has two seats; do not talk to the other before both have ruled.
scans-sit = Take the seat
scans-no-seat = All three seats of this stack are taken.

desk-file-other = Read by command line?
