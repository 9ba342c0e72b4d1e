# The command line.

cli-import-read = { $file }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } read.
cli-import-deciding = Checking rows… { $seconds } s
cli-import-writing = Writing rows… { $seconds } s
cli-import-unread = Columns not used: { $columns }.
cli-import-left-out = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } of another step not imported.
cli-import-more-bad = … and { $rows ->
    [one] { $rows } more error
   *[other] { $rows } more errors
  }.
cli-import-nothing-taken = Nothing was imported.
cli-import-would-take = Dry run, nothing written: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } would be imported, { $bad } left out.
cli-import-taken = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } imported (act { $seq } of the record), { $bad } left out.
cli-import-before =
    { $rows ->
        [one] 1 row is already in the record and was not written again.
       *[other] { $rows } rows are already in the record and were not written again.
    }
cli-import-taken-before = This file was already imported, up to act { $seq } of the record; nothing was written again.
cli-no-record = { $folder } holds no record. Check the name of the folder; to start a new record there, add --new.
cli-record-lost = { $folder } has the names ({ $left }) but not the record (ledger.db). Restore the whole folder from a backup, or start a new record in another folder.
cli-remains = { $folder } holds no record, but files of an earlier one: { $left }. Restore ledger.db and the other files from a backup, or start a new record in an empty folder.
cli-vault-missing = { $folder } holds a record with { $people ->
    [one] { $people } person
   *[other] { $people } people
  }, but vault.db with their names is missing. Restore vault.db and people.keys from the same backup. Without a backup, continue with --new-vault: every person counts as erased, and accounts are created again, the first with --administrator.
cli-keys =
    In { $folder }, { $fault ->
        [missing] the file people.keys is missing; without it, no name in vault.db can be read
        [cut] the file people.keys is cut short, and keys of people are missing
        [unreadable] the file people.keys cannot be read
        [other-vault] the file people.keys does not belong to this vault.db
       *[other-day] people.keys and vault.db are copies of different days
    }. Nothing was changed. Restore vault.db and people.keys from the same backup. Without a backup, continue with --new-vault: the remaining name files are moved aside in the folder, every person counts as erased, and accounts are created again, the first with --administrator.
cli-no-unit = The record in { $folder } has no unit for an administrator. Nothing was started. Import the list of units first (daihoi import units … --new), then run this again with --administrator. Or start without --administrator and set the record up in the browser.
cli-no-password = The environment variable DAIHOI_PASSWORD must hold the password of the first administrator. Nothing was changed in { $folder }. Set it and run this again.
cli-new-vault-administrator = A new vault has no account, so --new-vault also needs --administrator and DAIHOI_PASSWORD. Nothing was changed in { $folder }. Add them and run this again.
cli-new-vault-clock = The clock shows { $now }, and the last act was at { $last }, so no account can be created. The vault of names in { $folder } was not changed. Confirm the clock with daihoi clock first, then run this again with --new-vault.
cli-vault-damaged = The file vault.db with the names in { $folder } is damaged ({ $what }). Nothing was changed. Restore vault.db and people.keys from the same backup. Without a backup, continue with --new-vault: the remaining name files are moved aside in the folder, every person counts as erased, and accounts are created again, the first with --administrator.
cli-vault-unreadable = The vault of names in { $folder } cannot be read: { $what }. Check the permissions of vault.db and people.keys, free space on the disk, and whether another program has the folder open.
cli-in-use = Another program has the record in { $folder } open. Close it first, or use a copy.
cli-broken = The record in { $folder } is broken at act { $seq }: { $what }. Nothing was changed. Restore a backup, or run daihoi verify to find the damage.
cli-record-unreadable = The record in { $folder } cannot be read: { $what }. Nothing was changed. Restore ledger.db, ledger.db-wal and position from the same backup.
cli-folder-unreadable = { $folder } cannot be opened: { $what }.
cli-vault-set-aside = A new vault of names was started in { $folder }. The files of the old vault were moved aside: { $kept }. Delete them when they are no longer needed.
cli-lost = The record in { $folder } lost acts: act { $first } is missing, and acts up to { $last } were acknowledged. Nothing was changed. Restore ledger.db, ledger.db-wal and position from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume continues from there.
cli-no-position = The file position in { $folder }, which holds the number of the last acknowledged act, is missing or damaged. The record holds { $acts ->
    [one] { $acts } act
   *[other] { $acts } acts
  }. Restore the file from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume continues from there.
cli-folder-wide = Other users of this machine can read { $count ->
    [one] { $count } file
   *[other] { $count } files
  } or folders of { $folder }, the first { $first }. To prevent this: chmod -R go= { $folder }
cli-unfinished = The program ended while it was writing acts { $first } to { $last }. They are not in the record. Their senders received no answer and send them again.
cli-swept =
    { $count ->
        [one] { $count } name without a recorded act was removed.
       *[other] { $count } names without a recorded act were removed.
    }
cli-swept-files =
    { $count ->
        [one] { $folder }: { $count } attached file that no act names was removed. Its act was never recorded.
       *[other] { $folder }: { $count } attached files that no act names were removed. Their acts were never recorded.
    }
cli-clock-jumped = The clock shows { $now }, and the last act was at { $last }. No act is recorded until the clock is confirmed. If the clock is right, use daihoi clock or the page /record/clock.
cli-clock-right = The clock did not jump. There is nothing to confirm.
cli-clock-said = Confirmed as act { $seq }. Acts are recorded again.
cli-resume-not-needed = The record opens without errors, so there is nothing to accept.
cli-resume-other-end = The record does not end at act { $acts } with this root. daihoi verify prints where it ends.
cli-resume-broken = The record is broken at act { $seq }: { $what }. Restore a backup.
cli-resumed = Recorded as act { $seq }: acts from { $first } on are given up. A copy of the old log is in { $kept }.
cli-vault-foreign = The names in { $folder } belong to another record: this record knows none of the people. Nothing was changed. Restore vault.db and people.keys from the same backup as this ledger.db.
cli-covers-whole = compared with the record
cli-covers-record = acts, checkpoints and head compared, but not tasks still to be done
cli-covers-vault = names, details and accounts compared, but not sessions and the key of marks
cli-covers-index = not compared: the index, made again from the record if it is missing or does not fit
cli-covers-snapshot = not compared: snapshots of the state, which each start compares with the record
cli-covers-content = not compared: content of many items; the record seals count and root of each batch, and a receipt proves one item
cli-covers-open-stack = not compared: batches that are not submitted, encrypted
cli-covers-draft = not compared: entries of a desk that are not handed in, encrypted
cli-covers-round-key = not compared: the key and marks of a round, which go at the announcement
cli-covers-blob-of-no-act = not compared: large files that no act names
cli-covers-sums-of-no-act = not compared: sums of batches that no act names
cli-covers-unfinished = not compared: half written when the program ended
cli-covers-put-aside = not compared: earlier files put aside
cli-covers-story-clock = not compared: the date of the demo
cli-covers-lock = not compared: lock and shared memory of the program that has the record open
cli-covers-map = not compared: maps that the operator put there
cli-covers-foreign = no file of this program
