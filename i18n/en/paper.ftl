# On paper: ballots, batch headers, tally sheets, and what is said while ballots are read.
paper-title = BALLOT
paper-title-poll = OPINION POLL
paper-test = TEST BALLOT – NOT VALID
paper-stamp = (Stamp)
paper-list = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  }; { $seats } are to be elected.
paper-list-poll = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  }; { $seats } are to be elected.
paper-how-strike_out = To reject a candidate, draw one line through the full name. Do not circle, underline or write anything else.
paper-how-agree_disagree = In each row put one X in “Agree” or in “Disagree”. Do not write anything else.
paper-how-tick = To choose a candidate, put an X in the box to the right of the name. Do not write anything else.
paper-how-yes_no_abstain = In each row put one X in one box. Do not write anything else.
paper-example = Example
paper-example-name = Alex Sample
paper-column-number = No.
paper-column-name = Name
paper-column-agree = Agree
paper-column-disagree = Disagree
paper-column-tick = Elect
paper-column-yes = Yes
paper-column-no = No
paper-column-abstain = Abstain
paper-page = Page { $page }/{ $pages }
paper-goes-on = (continued)

paper-header-title = BATCH HEADER
paper-header-batch = Batch: { $batch }
paper-header-count = Ballots in the batch: { $count }
paper-header-counted = Counted by: ……………………………………………
paper-header-checked = Checked by: ……………………………………
paper-tally-title = TALLY SHEET
paper-tally-how = One stroke for each ballot; five make a square with its diagonal. Enter the total in the last box of the row.
paper-tally-batch = Batch: …………  Valid ballots: …………  Invalid ballots: …………
paper-tally-signatures = Read by: …………………  Written by: …………………  Checked by: …………………

paper-printed = a ballot of { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $copies } copies
paper-summary = { $all ->
        [one] 1 ballot
       *[other] { $all } ballots
    }: { $read } read, { $review } for review, { $rejected } rejected
paper-nothing-read = No ballot in this file was read.
paper-open = { $open ->
        [one] 1 ballot is
       *[other] { $open } ballots are
    } undecided; run “daihoi ballot review” before counting
paper-returned-not-counted =
    { $returned ->
        [one] the box has no number of ballots counted by hand (returned): the { $returned } ballot read is used, without comparison
       *[other] the box has no number of ballots counted by hand (returned): the { $returned } ballots read are used, without comparison
    }
paper-box-has-its-own = “{ $key }” in the box differs from the ballots read, or has its own numbers: remove or correct it, then count again
paper-other-election = these readings belong to another election: { $id }

paper-reason-not_an_image = Not an image (accepted: PDF, TIFF, JPEG and PNG)
paper-reason-heic = HEIC images are not accepted; save it as JPEG
paper-reason-avif = AVIF images are not accepted; save it as JPEG
paper-reason-webp = WebP images are not accepted; save it as JPEG or PNG
paper-reason-bmp = BMP images are not accepted; save it as PNG
paper-reason-gif = GIF images are not accepted; save it as PNG
paper-reason-jpeg2000 = JPEG 2000 images are not accepted; save it as JPEG or PDF
paper-reason-jpeg_xl = JPEG XL images are not accepted; save it as JPEG
paper-reason-djvu = DjVu files are not accepted; save it as PDF
paper-reason-office_document = An office document (Word, Excel or similar), not a scan; save its pages as PDF, or scan the paper
paper-reason-archive = Archives (ZIP or similar) are not accepted; unpack it and send the files
paper-reason-tiff_kind = This kind of TIFF is not accepted; save as PDF, or as TIFF with Group 4, LZW or no compression
paper-reason-codec = The compression of the image is not supported (JPEG with arithmetic coding, for example); scan as ordinary JPEG or PDF
paper-reason-damaged = The file is damaged or incomplete
paper-reason-too_large = The file or image is too large
paper-reason-too_many_pages = not read from this page on; a file may have about 4,000 sides of A4 at 300 dpi (52 billion pixels), and 20,000 pages. Split it into smaller files
paper-reason-not_ballots = not read from this page on; too many pages before it are damaged, too large or not pages of this election. Check that this is the right file, take out the other pages and scan the rest again
paper-reason-batch_too_large = not read from this page on; a batch may have about 23,000 sides of A4 at 300 dpi (200 billion pixels). Split it into several batches
paper-reason-encrypted = The PDF has a password
paper-reason-unreadable = The file or folder cannot be opened
paper-reason-file_name = The file name has characters that cannot be recorded
paper-reason-too_small = The image is too small
paper-reason-empty_page = An empty page
paper-reason-missing_fiducials = A corner mark is missing
paper-reason-torn_corner = A corner is torn off
paper-reason-unreadable_code = The square code cannot be read
paper-reason-foreign_code = The square code is not from a ballot
paper-reason-wrong_election = A ballot of another election
paper-reason-test_ballot = A test ballot among official ones
paper-reason-official_ballot = An official ballot among test ballots
paper-reason-opinion_poll = An opinion poll, not a ballot
paper-reason-batch_header = A batch header
paper-reason-distorted = Bent or covered: rows cannot be followed
paper-reason-covered = The print is covered
paper-reason-streak = A scanner streak crosses marks
paper-reason-two_sheets = Two sheets in one image
paper-reason-page_missing = A page of the ballot is missing
paper-reason-unpaired = The two sides of a sheet cannot be matched (a side is missing, fronts and backs were scanned as two batches, or every back comes first); turn the batch over, scan both sides of each sheet in one pass into one file, or number the files in the order of the sides
paper-reason-same_image = Duplicate of an earlier image

paper-flag-beside_name = ink beside a name
paper-flag-beside_box = ink beside a box
paper-flag-blacked_out = a box blacked out
paper-flag-faint = faint ink
paper-flag-runs_on = a stroke that runs into other rows
paper-flag-obscured = print not visible
paper-flag-stray_ink = stray ink
paper-flag-writing = writing
paper-flag-streak = a scanner streak
paper-flag-part_struck = a line through part of a name
paper-flag-crease = a crease in the paper

paper-selftest-deck = Test deck, all four orientations
paper-selftest-everyday = Ordinary marks, ordinary scans
paper-selftest-harsh = All marks, all kinds of damage
paper-selftest-bent = Bent, shrunk, creased; lines at every height, through part of a name
paper-selftest-figures = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $positions ->
    [one] { $positions } place
   *[other] { $positions } places
  }; silent errors { $silent }; doubtful { $doubtful }; rejected { $rejected ->
    [one] { $rejected } page
   *[other] { $rejected } pages
  }
paper-selftest-good = PASS: marks are read correctly, and uncertain marks are reported.
paper-selftest-bad = FAIL: do not use for counting.

ballots-queue-title = Ballots to review
ballots-ballot-title = Ballot
ballots-seat-first = First person
ballots-seat-second = Second person
ballots-seat-third = Third person
ballots-all-done = There are no ballots for you to review.
ballots-disputed = Three people reached three different decisions. Look at the paper together, then each decide once more.
ballots-left = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
  } left; the hardest comes first.
ballots-doubtful-marks = { $n ->
    [one] { $n } doubtful mark
   *[other] { $n } doubtful marks
  }
ballots-rule-marks = Look at each mark left undecided and choose. All other marks were read.
ballots-rule-sheet = The machine rejected this sheet. Look at the image or the paper, and choose for each name. If it is not a ballot, say so above.
ballots-rule-flags = The machine read every mark and found other ink on the ballot. Look at it, then decide.
ballots-struck = Struck out
ballots-standing = Not struck out
ballots-crossed = Marked
ballots-empty = Empty
ballots-valid = Record
ballots-otherwise = Invalid ballot, or not a ballot
ballots-transcribe = Valid ballot: each name
ballots-void-reason = Reason why it is invalid
ballots-void = Invalid ballot
ballots-no-ballot = Not a ballot
ballots-sheet = Image of the sheet
ballots-mark-missing = Choose for every name on the list.
ballots-reason-missing = Choose the reason why it is invalid.

paper-unopened = { $file }, page { $page }: { $why }
paper-too-many-backs = { $backs } empty backs, { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
  }, { $bare ->
    [one] { $bare } sheet
   *[other] { $bare } sheets
  } empty on both sides: a printed page was read as empty, or blank sheets are among the ballots. Count the sheets by hand and scan them again.
paper-order-given-name = Candidates are listed by the last word of their names.
paper-order-alphabetical = Candidates are listed alphabetically.
paper-order-as-nominated = Candidates are listed in the order of nomination.
paper-order-lot = Candidates are listed in the order drawn by lot.
