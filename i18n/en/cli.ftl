# The command line.

cli-import-read = { $file }: { $rows } rows read.
cli-import-deciding = Deciding the rows… { $seconds } s
cli-import-writing = Writing them down… { $seconds } s
cli-import-unread = Columns not used: { $columns }.
cli-import-left-out = { $rows } rows of another step left alone.
cli-import-more-bad = … and { $rows } more faults.
cli-import-nothing-taken = Nothing was taken.
cli-import-would-take = Dry run, nothing written: { $rows } rows would be taken, { $bad } left out.
cli-import-taken = { $rows } rows taken (act { $seq } of the record), { $bad } left out.
cli-import-before =
    { $rows ->
        [one] 1 row is in the record already and is not written again.
       *[other] { $rows } rows are in the record already and are not written again.
    }
cli-import-taken-before = This file was taken before, up to act { $seq } of the record; nothing was written again.
cli-no-record = { $folder } holds no record. Check the name of the folder; to start a new record there, add --new.
cli-record-lost = { $folder } has the names ({ $left }) but not their record (ledger.db). Restore the whole folder from a backup, or start a new record in another folder.
cli-remains = { $folder } holds no record, and something of an earlier one: { $left }. Put ledger.db and the rest back from a backup, or start a new record in an empty folder.
cli-vault-missing = { $folder } holds a record that knows { $people } people, and no vault.db with their names. Put vault.db and people.keys back from the same backup. Without a backup, go on with --new-vault: everyone counts as erased, and accounts are opened again, the first with --administrator.
cli-keys =
    In { $folder }, { $fault ->
        [missing] the file people.keys is missing, and without it no name in vault.db can be read
        [cut] the file people.keys is cut short, and keys of people are missing
        [unreadable] the file people.keys cannot be read
        [other-vault] the file people.keys does not belong to this vault.db
       *[other-day] people.keys and vault.db are copies of different days
    }. Nothing was changed. Put vault.db and people.keys back from the same backup. Without a backup, go on with --new-vault: what is left of the names is put aside in the folder, everyone counts as erased, and accounts are opened again, the first with --administrator.
cli-vault-set-aside = A new vault of names was started in { $folder }. What is left of the one before was put aside: { $kept }. Delete these files when they are not needed any more.
cli-lost = The record in { $folder } lost acts: act { $first } is missing, and acts up to { $last } were acknowledged. Nothing was changed. Put ledger.db, ledger.db-wal and position back from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume goes on from there.
cli-no-position = The file position in { $folder }, which says which act was acknowledged last, is missing or damaged. The record holds { $acts } acts. Put the file back from the same backup. Without a backup, daihoi verify prints where the record ends, and daihoi resume goes on from there.
cli-folder-wide = Others on this machine can read { $count } files or folders of { $folder }, the first { $first }. To close them: chmod -R go= { $folder }
cli-unfinished = When the program ended, acts { $first } to { $last } were being written. They are not in the record, and their senders had no answer: they send again.
cli-swept = { $count } names whose act was never recorded were removed.
cli-clock-jumped = The clock says { $now }, and the last act was at { $last }: no act is recorded until this is confirmed. If the clock is right, use daihoi clock or the page /record/clock.
cli-clock-right = The clock is right: it did not jump, so there is nothing to confirm.
cli-clock-said = Confirmed as act { $seq }. Acts go on.
cli-resume-not-needed = The record opens as it is, so there is nothing to accept.
cli-resume-other-end = The record does not end at act { $acts } with this root. daihoi verify prints where it ends.
cli-resume-broken = The record itself is broken at act { $seq }: { $what }. Restore a backup.
cli-resumed = Recorded as act { $seq }: acts from { $first } on are given up. A copy of the old log is in { $kept }.
cli-vault-foreign = The names in { $folder } are those of another record: this record knows none of the people. Nothing was changed. Put back the vault.db and people.keys that belong to this ledger.db, from one and the same backup.
