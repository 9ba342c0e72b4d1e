# The command line.

cli-import-read = { $file }: { $rows } rows read.
cli-import-deciding = Checking rows… { $seconds } s
cli-import-writing = Writing rows… { $seconds } s
cli-import-unread = Columns not used: { $columns }.
cli-import-left-out = { $rows } rows of another step not imported.
cli-import-more-bad = … and { $rows } more errors.
cli-import-nothing-taken = Nothing was imported.
cli-import-would-take = Dry run, nothing written: { $rows } rows would be imported, { $bad } left out.
cli-import-taken = { $rows } rows imported (act { $seq } of the record), { $bad } left out.
cli-import-before =
    { $rows ->
        [one] 1 row is already in the record and was not written again.
       *[other] { $rows } rows are already in the record and were not written again.
    }
cli-import-taken-before = This file was already imported, up to act { $seq } of the record; nothing was written again.
cli-no-record = { $folder } holds no record. Check the name of the folder; to start a new record there, add --new.
cli-record-lost = { $folder } has the names ({ $left }) but not the record (ledger.db). Restore the whole folder from a backup, or start a new record in another folder.
cli-remains = { $folder } holds no record, but files of an earlier one: { $left }. Restore ledger.db and the other files from a backup, or start a new record in an empty folder.
cli-vault-missing = { $folder } holds a record with { $people } people, but vault.db with their names is missing. Restore vault.db and people.keys from the same backup. Without a backup, continue with --new-vault: every person counts as erased, and accounts are created again, the first with --administrator.
cli-keys =
    In { $folder }, { $fault ->
        [missing] the file people.keys is missing; without it, no name in vault.db can be read
        [cut] the file people.keys is cut short, and keys of people are missing
        [unreadable] the file people.keys cannot be read
        [other-vault] the file people.keys does not belong to this vault.db
       *[other-day] people.keys and vault.db are copies of different days
    }. Nothing was changed. Restore vault.db and people.keys from the same backup. Without a backup, continue with --new-vault: the remaining name files are moved aside in the folder, every person counts as erased, and accounts are created again, the first with --administrator.
cli-vault-set-aside = A new vault of names was started in { $folder }. The files of the old vault were moved aside: { $kept }. Delete them when they are no longer needed.
cli-lost = The record in { $folder } lost acts: act { $first } is missing, and acts up to { $last } were acknowledged. Nothing was changed. Restore ledger.db, ledger.db-wal and position from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume continues from there.
cli-no-position = The file position in { $folder }, which holds the number of the last acknowledged act, is missing or damaged. The record holds { $acts } acts. Restore the file from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume continues from there.
cli-folder-wide = Other users of this machine can read { $count } files or folders of { $folder }, the first { $first }. To prevent this: chmod -R go= { $folder }
cli-unfinished = The program ended while it was writing acts { $first } to { $last }. They are not in the record. Their senders received no answer and send them again.
cli-swept = { $count } names without a recorded act were removed.
cli-clock-jumped = The clock shows { $now }, and the last act was at { $last }. No act is recorded until the clock is confirmed. If the clock is right, use daihoi clock or the page /record/clock.
cli-clock-right = The clock did not jump. There is nothing to confirm.
cli-clock-said = Confirmed as act { $seq }. Acts are recorded again.
cli-resume-not-needed = The record opens without errors, so there is nothing to accept.
cli-resume-other-end = The record does not end at act { $acts } with this root. daihoi verify prints where it ends.
cli-resume-broken = The record is broken at act { $seq }: { $what }. Restore a backup.
cli-resumed = Recorded as act { $seq }: acts from { $first } on are given up. A copy of the old log is in { $kept }.
cli-vault-foreign = The names in { $folder } belong to another record: this record knows none of the people. Nothing was changed. Restore vault.db and people.keys from the same backup as this ledger.db.
