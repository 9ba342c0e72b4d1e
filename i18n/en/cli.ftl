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
cli-record-lost = { $folder } has the names (vault.db) but not their record (ledger.db). Restore the whole folder from a backup, or start a new record in another folder.
