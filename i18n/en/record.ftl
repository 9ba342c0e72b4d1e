# The record itself: papers' anchors, the clock, names that do not fit.

anchor-title = Compare a document with the record
anchor-lead = Minutes, seal labels and entry logs show at the foot the number of acts in the record at printing, and a root. Compare them here. If the record was changed since, the answer shows where.
anchor-code = Digits of the square code
anchor-code-hint = Click into the field and scan the code at the foot of the document.
anchor-otherwise = Type it or take a picture
anchor-or = or
anchor-acts = Acts
anchor-root = Root
anchor-root-hint = The 20 characters at the foot of the document; the letters O, I and L can be typed for 0 and 1. All 64 digits of the checking sheet are also accepted.
anchor-picture = A photograph of the square code
anchor-compare = Compare
anchor-acts-missing = Type the number of acts shown on the document: digits only.
anchor-no-code = No square code is visible in the photograph. Take a closer and sharper picture, or type the 20 characters.
anchor-character = A root does not contain { $one }. If letters receive marks, switch the Vietnamese keyboard off and type again.
anchor-length = You entered { $found ->
    [one] { $found } character
   *[other] { $found } characters
  }. A root has 20, a full root 64, and a square code 109 digits.
anchor-later = The code is from a later version of Daihoi. Update this program, or type the 20 characters.
anchor-digits = The code is damaged. Scan it again, or type the 20 characters.
anchor-sound-title = Unchanged
anchor-sound = Acts 1 to { $acts } are the same as when the document was printed.
anchor-rewritten-title = Changed
anchor-rewritten = The record was changed after act { $after } and not later than act { $by }. Keep the document, copy the folder before doing anything else, and compare with a backup.
anchor-cut-title = Acts missing
anchor-cut = Act { $first } and later acts are missing; the folder still shows that they were recorded. Restore a backup.
anchor-rolled-back-title = Older copy
anchor-rolled-back = The record ends at act { $last }; the document shows { $acts ->
    [one] { $acts } act
   *[other] { $acts } acts
  }. The record was replaced by an earlier copy. Keep the document, and look for the newer copy.
anchor-broken-title = Broken
anchor-broken = The record is broken at act { $seq }. Restore a backup.
clock-title = Clock of the record
clock-is-right = The clock is right. There is nothing to confirm.
clock-jumped = The server's clock jumped. No act is recorded until you confirm the clock.
clock-now = The clock shows
clock-last = The last act was at
clock-wrong-now = If the clock is wrong now, correct it on the server. Acts are then recorded again.
clock-right-now = The clock is right now, and
clock-time-has-passed = time has passed: earlier recorded times are also right
clock-was-wrong = it was wrong before: earlier recorded times may be wrong
clock-confirm = Confirm
effects-title = Pending tasks
effects-lead = After a result is announced, the rest of the scanned batches is deleted. After ballots are destroyed, their machine readings are destroyed. The server does this automatically, and tries again after a failure.
effects-none = There are no pending tasks.
effects-now = Try again now
effects-after = After act
effects-tries = Failed attempts
effects-due = Next attempt
effects-error = Reason
effects-clear-rounds = Delete the scans of the election of { $office }, { $unit }
effects-destroy-readings = Destroy the readings of destroyed ballots, { $unit }
warning-effects = { $count ->
    [one] One task that follows a result or the destruction of ballots has failed.
   *[other] { $count } tasks that follow a result or the destruction of ballots have failed.
  }
warning-effects-link = See why
warning-record = The record is broken at act { $seq }, and acts can no longer be recorded. Restore a backup; daihoi verify shows where the fault is.
warning-position = The file position cannot be written; { $count } { $count ->
    [one] commit is
   *[other] commits are
} without it. What was recorded stays, but nothing would show if it were lost later. After { $most } in a row, acts can no longer be recorded until the disk takes the file again. Check the disk and back up the whole folder.
warning-clock = The clock jumped, and no act is recorded.
warning-clock-link = Confirm the clock
warning-people = Names of { $people ->
    [one] { $people } person
   *[other] { $people } people
  } do not match the record; documents with these names are not printed. Restore vault.db and people.keys from the same backup; daihoi verify lists the people by number.
warning-vault = The names cannot be compared with the record. Restore vault.db and people.keys from the same backup; daihoi verify shows the cause.
warning-keys = The file people.keys is damaged in a part that holds no name; names can still be read. Check the disk and back up the whole folder; daihoi verify shows where the damage is.
message-unfit-title = The document was not printed
message-unfit = The names of { $people ->
    [one] { $people } person
   *[other] { $people } people
  } in the vault do not match the record, so no document is printed with them. An administrator restores vault.db and people.keys from the same backup; daihoi verify lists the people by number.
nav-record = Compare a document with the record

## Refusals

# The record itself
refusal-record-clock-jumped = The server's clock shows { $now }, and the last act was at { $last }. One of the two is wrong, so acts are not recorded.
refusal-record-clock-jumped-next = If the clock is wrong, correct it on the server. If it is right, an administrator of the whole record confirms it on the page “Clock of the record”, or the operator with daihoi clock. Then send this form again.
refusal-record-clock-is-right = The clock did not jump, so there is nothing to confirm.
refusal-record-clock-is-right-next = Continue as usual.

## A unit's history

history-time-passed = The clock was confirmed after it jumped: time had passed
history-clock-was-wrong = The clock was corrected; the times of acts before this one may be wrong
history-acts-lost = Acts { $first } to { $last } were lost; the record continues without them
history-acts-may-be-lost = Acts from { $first } on may be lost; the record continues from here
effects-erase-attachment = Erase an attachment, { $unit }
