# The record itself: papers' anchors, the clock, names that do not fit.

anchor-title = Compare a paper with the record
anchor-lead = Minutes, box labels and entry logs say at the foot how many acts the record had when they were printed, and a root. Compare them here: if the record was changed since, the answer says so and where.
anchor-code = Digits of the square code
anchor-code-hint = Click into the field and scan the code at the foot of the paper.
anchor-otherwise = Type it or take a picture
anchor-or = or
anchor-acts = Acts
anchor-root = Root
anchor-root-hint = The 20 characters at the foot of the paper; the letters O, I and L may be typed for 0 and 1. All 64 digits of the checking sheet are taken too.
anchor-picture = A photograph of the square code
anchor-compare = Compare
anchor-acts-missing = Type how many acts the paper says: digits only.
anchor-no-code = No square code can be seen in the photograph. Take it closer and sharper, or type the 20 characters.
anchor-character = { $one } is in no root. If letters get marks, switch the Vietnamese keyboard off and type again.
anchor-length = These are { $found } characters. A root has 20, a whole one 64; a square code has 109 digits.
anchor-later = The code is of a later version of Daihoi. Update this program, or type the 20 characters.
anchor-digits = The code is damaged. Scan it again, or type the 20 characters.
anchor-sound-title = Sound
anchor-sound = Acts 1 to { $acts } are the same as when the paper was printed.
anchor-rewritten-title = Rewritten
anchor-rewritten = The record was changed: behind act { $after }, and not later than act { $by }. Keep the paper, copy the folder before anything else is done, and compare with a backup.
anchor-cut-title = Cut
anchor-cut = Act { $first } and those after it are missing, and the folder still says that they were there. Restore a backup.
anchor-rolled-back-title = Rolled back
anchor-rolled-back = The record ends at act { $last }, and the paper knows { $acts }. An earlier copy was put in its place. Keep the paper, and look for the newer copy.
anchor-broken-title = Broken
anchor-broken = The record does not fit itself at act { $seq }. Restore a backup.
clock-title = Clock of the record
clock-is-right = The clock is right. There is nothing to confirm.
clock-jumped = The server's clock jumped. No act is recorded until you say what is right.
clock-now = The clock says
clock-last = The last act was at
clock-wrong-now = If the clock is wrong now, set it right on the server. Acts then go on by themselves.
clock-right-now = The clock is right now, and
clock-time-has-passed = time has passed: the moments recorded before are right too
clock-was-wrong = it was wrong before: moments recorded before may be wrong
clock-confirm = Confirm
effects-title = Work that is left
effects-lead = After a result is announced, what is left of scanned stacks is deleted; after ballots are destroyed, what machines read of them is destroyed too. The server does this by itself, and tries again if it fails.
effects-none = Everything is done.
effects-now = Try again now
effects-after = After act
effects-tries = Failed attempts
effects-due = Next attempt
effects-error = Reason
effects-clear-rounds = Delete what is left of the election of { $office }, { $unit }
effects-destroy-readings = Destroy the readings of destroyed ballots, { $unit }
warning-effects = { $count ->
    [one] One task that follows a result or a destruction of ballots has failed.
   *[other] { $count } tasks that follow a result or a destruction of ballots have failed.
  }
warning-effects-link = See why
warning-record = The record is broken at act { $seq }, and no act is recorded any more. Restore a backup; daihoi verify says where the fault is.
warning-clock = The clock jumped, and no act is recorded.
warning-clock-link = Say what is right
warning-people = Names of { $people } people do not fit the record; papers are not printed with them. Restore vault.db and people.keys from the same backup; daihoi verify names the people by number.
warning-vault = The names cannot be compared with the record. Restore vault.db and people.keys from the same backup; daihoi verify says why.
warning-keys = The file people.keys is damaged where it holds no name; names can still be read. Check the disk and back up the whole folder; daihoi verify says where the damage is.
message-unfit-title = The paper was not printed
message-unfit = The names of { $people } people in the vault are not those that the record knows, so no paper is printed with them. An administrator restores vault.db and people.keys from the same backup; daihoi verify names the people by number.
nav-record = Compare a paper with the record

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
