# Counting by scanner, in the browser.
scans-title = Count by scanner
scans-new-title = New batch
scans-new-hint = Count each batch by hand before scanning. Scan at 200 dpi or more, in grey or colour; scan two-sided sheets on both sides.
scans-field-files = Scans
scans-files-hint = PDF, TIFF, JPEG or PNG; one or more files, each at most 96 MB.
scans-folder-hint = If the scanner of this desk saves into the folder below, continue without a file and press “Read the folder” on the next page:
scans-folder-later = Each desk has its own scanner folder, shown on the next page.
scans-folder-of-desk = Set the scanner of this desk to save into:
scans-begin = Upload
scans-too-many = You have too many batches that are not submitted. Submit or withdraw one before you begin another.
scans-own-title = Batches in progress
scans-stack = Batch { $stack }
scans-review-title = Ballots to review
scans-review-hint = Two people review each ballot, each with their own account and without seeing the other's decision. If they differ, a third person decides.
scans-waiting = { $count ->
    [one] { $count } ballot waits for you
   *[other] { $count } ballots wait for you
}
scans-how-title = Four steps
scans-how-1 = Count a batch by hand, scan it, upload the files.
scans-how-2 = Read the batch; compare the number of sheets with your count.
scans-how-3 = Two people review the undecided ballots.
scans-how-4 = Submit the batch. No total is shown before the result is announced.

scans-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
scans-size = { $megabytes } MB
scans-running = Reading: { $count ->
    [one] { $count } side
   *[other] { $count } sides
  } done
scans-failed = The batch could not be read: the server failed to write to its disk. The scans are unchanged; read again.
scans-has-unopened = Some files cannot be opened
scans-open = { $count ->
    [one] { $count } ballot is not reviewed yet.
   *[other] { $count } ballots are not reviewed yet.
}
scans-ready = All ballots are decided; the batch can be submitted.

scans-found-title = Reading result
scans-compared = Sheets found by the machine: { $found }; counted by hand: { $sheets }.
scans-compared-differ = Check for sheets left out, scanned twice or stuck together. Add scans and read again, or count the batch again. Mark a sheet that is not a ballot as “Not a ballot”.
scans-rejected = Sheets not read by the machine, for review:
scans-headers = Header sheets, not counted: { $count }
scans-backs = Empty backs, not counted: { $count }
scans-unopened-hint = These pages could not be read. Remove the file, scan its sheets again, and read the whole batch again.
scans-too-many-backs = There are more empty backs than sheets, or a sheet is empty on both sides: a printed page was read as empty, or blank sheets are among the ballots. Count the sheets by hand and scan them again.
scans-unopened = { $file }, page { $page }: { $why }
scans-review = Review ballots
scans-hand-in-hint = After submission the scans are deleted. The readings, and images of the reviewed ballots, stay sealed in the server's ballot box.

scans-read-title = Read the batch
scans-sheets-missing = Enter the number of sheets counted by hand before reading.
scans-files-missing = There are no scans yet.
scans-backs-field = Printed on one side, scanned on both: empty pages are backs
scans-read = Read this batch
scans-read-again = Read again
scans-read-again-hint = Reading again discards all decisions on this batch; the ballots are reviewed again.

scans-files-title = Scans of the batch
scans-remove = Remove
scans-add = Add scans
scans-add-files = Add
scans-folder = Read the folder
scans-folder-empty = There is no new file in the folder of this desk. Check that the scanner saves into the folder shown above.
scans-folder-unreadable = The scanner folder cannot be opened. Ask the administrator to check the folder set at start.
scans-withdraw = Withdraw the whole batch
scans-withdraw-hint = Deletes all scans and decisions of this batch. The ballots can be scanned again.

scans-not-empty = { $file }: not accepted; the file is empty.
scans-not-other-kind = { $file } was not accepted. { $why }.
scans-not-too-large = { $file }: not accepted; larger than 96 MB. Scan the batch into several smaller files.
scans-not-here = { $file }: not accepted; already in this batch.
scans-not-elsewhere = { $file }: not accepted; it belongs to another batch of this election. Each count scans the ballots again.
scans-not-full = { $file }: not accepted; the batch has too many files or more than 4 GB. Make smaller batches.
scans-not-round-full = { $file }: not accepted; the batches of this round that are not submitted have 32 GB together. Submit or withdraw batches, or scan smaller images.
scans-not-handing-in = The batch is being submitted; check again in a moment.
scans-not-reading = The batch is being read; wait until it is complete.
scans-not-unfinished = { $file }: the scanner is still writing the file. Wait a few seconds and press again.
scans-not-disk = { $file }: not accepted; the server cannot write to its disk. Check that there is space and send it again.

scans-not-settled = The batch is not read yet, or has ballots to review.
scans-sheets-differ = { $count ->
    [one] { $count } ballot was
   *[other] { $count } ballots were
  } found; { $sheets ->
    [one] { $sheets } sheet was
   *[other] { $sheets } sheets were
  } counted by hand. Find the difference before submitting.

scans-seat-title = Take a seat
scans-seat-hint = A person in a seat reviews all waiting ballots of this batch. Each person has one seat. Do not discuss ballots with the other reviewer before both have decided.
scans-sit = Take the seat
scans-no-seat = All three seats of this batch are taken.

desk-file-other = Read on the command line?
