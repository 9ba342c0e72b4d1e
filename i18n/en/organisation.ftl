# The organisation: its kind and its levels.

organisation-kind-party = Communist Party of Vietnam
organisation-kind-youth-union = Ho Chi Minh Communist Youth Union
organisation-kind-trade-union = Trade union (Vietnam)
organisation-kind-association = Association in Vietnam (Decree 126/2024/NĐ-CP)
organisation-kind-cooperative = Cooperative (rules of US cooperatives: plurality)
organisation-kind-society = Other organisation (Robert's Rules of Order)
organisation-kind-local-party = Local branch of the German Greens

history-organisation-described = The organisation was described: { $kind }, { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
  }

refusal-organisation-unknown-unit = { $unit } does not exist today.
refusal-organisation-unknown-unit-next = Choose a unit that exists.
refusal-organisation-not-top = { $unit } is under { $above }, so it does not describe the organisation.
refusal-organisation-not-top-next = Describe the organisation at its top unit.
refusal-organisation-no-levels = An organisation has at least one level, one on each line.
refusal-organisation-no-levels-next = Enter the levels, from the top down.
refusal-organisation-too-many-levels = An organisation has at most { $most ->
    [one] { $most } level
   *[other] { $most } levels
  }.
refusal-organisation-too-many-levels-next = Merge levels that are alike.
refusal-organisation-long-level = The name of the level “{ $level }” has more than { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }.
refusal-organisation-long-level-next = Choose a shorter name.
refusal-organisation-same-level = Two levels have the name “{ $level }”.
refusal-organisation-same-level-next = Give each level its own name.
refusal-organisation-level-in-use = The list leaves out the level “{ $level }”, which { $count ->
    [one] { $count } unit has
   *[other] { $count } units have
  }.
refusal-organisation-level-in-use-next = Keep the level in the list, or move the units to another level first.

organisation-levels-youth-union =
  Province
  District
  Grassroots union
  Branch
organisation-levels-trade-union =
  Union above grassroots
  Grassroots union
  Section
organisation-levels-association =
  Association
  Branch
organisation-levels-cooperative =
  Federation
  Cooperative
organisation-levels-society =
  Society
  Branch
organisation-levels-local-party =
  Kreisverband
  Ortsverband

first-run-title = Set up this record
first-run-lead = This record has no account yet. Describe the organisation and its first administrator. You can change the name, the kind and the levels later, but not the start day.
first-run-code-title = The code on the server's screen
first-run-code-hint = The program shows the code where it was started. A person who can read it can set up the record.
first-run-code = Set-up code
first-run-code-wrong = The code is wrong. { $left ->
    [one] One attempt is left.
   *[other] { $left } attempts are left.
  }
first-run-closed = Too many wrong codes were entered, so this page is closed. Start the program again to get a new code.
first-run-organisation-title = The organisation
first-run-organisation = Name of the organisation
first-run-unit = Unit code
first-run-since = Active since
first-run-unit-hint = A short code, for example TB or COOP1. No { $meeting } can be recorded before the organisation became active.
first-run-kind = Kind of organisation
first-run-kind-hint = The kind decides the rules of the first { $meeting } cycle and the usual levels.
first-run-kind-missing = Choose the kind of organisation.
first-run-levels-own = Use other names for the levels
first-run-levels = Levels, from the top down
first-run-levels-hint = One level on each line. The first line is the level of the organisation on this page.
first-run-roots = The record already has units:
first-run-administrator-title = The administrator
first-run-password-again = Password again
first-run-leads = I also run { $meetings } (role: organisation commission)
first-run-leads-hint = In a small organisation one person does both. Elsewhere, open a separate account for the organisation commission.
first-run-password-hint = At least 10 characters. Several unrelated words are best.
first-run-passwords = The two passwords differ.
first-run-save = Set up and sign in
done-organisation-founded = The organisation is set up. Next, add the units below it, then open a { $meeting } cycle.
cli-first-run = open { $address } and enter the code { $code } to set up the record

organisation-title = Kind and levels
organisation-lead = The kind decides the rules of the next cycle. An open cycle keeps its rules. Tables, reports and imported files use the names of the levels.
organisation-levels-hint = One level on each line. Keep every level that units have. Leave it empty to use the usual levels.
organisation-save = Save
done-organisation-described = The kind and the levels are recorded.
first-run-since-later = The organisation is not active yet on that day. Enter today or an earlier day.
first-run-clock = The server's clock jumped since the last act, so nothing was recorded. Run `daihoi clock --data DIR --time-has-passed` or `--was-wrong` on the server, then send the form again.

letterhead-language-vi = Vietnamese
letterhead-language-en = English
history-letterhead-set = The language and heading of documents were set: { $language }
refusal-organisation-long-heading = The heading of documents has at most { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
  }. Each line, and the place, has at most { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }.
refusal-organisation-long-heading-next = Shorten the heading or the place.

letterhead-title = Documents of the organisation
letterhead-lead = Ballots, minutes, resolutions, reports and badges use this language and heading, even if the person who prints them reads the pages in another. Set this before you print ballots: the scanner rejects ballots in another language.
letterhead-language = Language of documents
letterhead-language-missing = Choose the language of documents.
letterhead-heading = Heading at the top right
letterhead-heading-usual = Up to three lines. Leave it empty to use: { $heading }.
letterhead-heading-none = Up to three lines. Leave it empty for no heading.
letterhead-place = Place before the date
letterhead-place-hint = For example: Boston. Without it, documents leave room to write the place by hand.
letterhead-save = Save
done-letterhead-set = The language and heading of documents are recorded.
first-run-language-hint = Ballots, minutes and reports are printed in this language, even if a person reads the pages in another.

# An organisation's own template for its documents (DOCX).
template-fault-too-large = The file is larger than { $megabytes } MB. Make the pictures in it smaller and send it again.
template-fault-too-large-unpacked = The file unpacks to more than { $megabytes } MB or { $parts } parts. Make a new file in Word with the template alone.
template-fault-not-docx = The file is not a DOCX. Open it in Word or LibreOffice and save it as “Word document (.docx)” without a password.
template-fault-bad-name = A part of the file has a name that is not allowed: “{ $part }”. Open the file in Word or LibreOffice and save it again as DOCX.
template-fault-active = The part “{ $part }” has a macro, an embedded object or a field that loads data. Remove it and save the file as a DOCX without macros.
template-fault-external = The part “{ $part }” refers to something outside the file: { $target }. Remove the link; insert pictures into the file itself.
template-fault-declaration = The part “{ $part }” has a DTD, which a template must not have. Open the file in Word or LibreOffice and save it again as DOCX.
template-fault-broken-part = The part “{ $part }” of the file cannot be read. Open the file in Word or LibreOffice and save it again as DOCX.
template-fault-unusual-text = The file is in an unusual form of DOCX. Save it as “Word document (.docx)”, not as “Strict Open XML”.
template-fault-unclosed = The placeholder “{ $text }” is not closed. Write a placeholder in two pairs of braces, within one paragraph.
template-fault-unknown = There is no placeholder { $name }. Placeholders: { $all }.
template-fault-no-body = The template lacks { $name }. Add a paragraph with only { $name } where the text of the document goes.
template-fault-twice = { $name } occurs twice. Keep one and remove the other.
template-fault-not-alone = { $name } must be alone in a paragraph of the main text, not in a header or footer. Move it to a paragraph of its own.

template-paper-minutes = minutes of the { $meeting }
template-paper-resolution = resolution of the { $meeting }
template-paper-committee-minutes = minutes of the first committee meeting
template-paper-tellers-minutes = minutes of the tellers
template-paper-credentials = credentials report
template-paper-progress-report = progress report
history-template-set = The organisation uses its own template for the { $paper }, digest { $file }
history-template-taken-back = The organisation took back its template for the { $paper }; the built-in form is used
refusal-organisation-no-template = The organisation has no template of its own for this document.
refusal-organisation-no-template-next = The document uses the built-in form. Nothing needs to be done.
refusal-organisation-same-template = This file is the template of the document already.
refusal-organisation-same-template-next = Do not send it again. To replace it, send another file.
refusal-organisation-no-papers = No document is chosen for the template.
refusal-organisation-no-papers-next = Choose at least one document.

# The page of the templates of documents.
templates-title = Document templates
templates-link-hint = DOCX documents can have the organisation's own form instead of the built-in form.
templates-lead = DOCX documents of this unit and the units below it use the templates set here. PDF files and other documents keep the built-in form.
templates-used-title = Templates in use
templates-paper = Document
templates-form = Form
templates-built-in = built-in form
templates-own = own template
templates-missing = template file missing
templates-damaged = template file damaged
templates-lost-hint = Documents marked “missing” or “damaged” cannot be printed with their template. Send the same file again, send another file, or take the template back.
templates-download = Download
templates-preview = Preview
templates-take-back = Take back template
templates-take-back-hint = The document uses the built-in form from then on.
templates-new-title = Use your own template
templates-step-sample = Download the sample (DOCX)
templates-step-edit = Edit it in Word or LibreOffice: add a letterhead, a logo, a footer. Keep the placeholders in two pairs of braces.
templates-step-send = Choose the file that you saved, preview it, then use it.
templates-file = Template file
templates-file-hint = A DOCX file of at most { $most } MB.
templates-file-missing = Choose a template file.
templates-papers = Use it for
templates-papers-missing = Choose at least one document.
templates-save = Use this template
templates-preview-new = Preview this file
templates-preview-hint = The preview is an example document in this template. It records nothing. If the file is refused, the templates in use stay as they are.
templates-placeholders = Placeholders
templates-placeholders-hint = Write a placeholder in the file as it is shown here. If a placeholder is not in the file, that part is not printed. Only {"{{body}}"} is required.
templates-placeholder = Placeholder
templates-placeholder-stands-for = Prints
templates-alone = Alone in its paragraph, once.
template-placeholder-heading = Heading at the top right
template-placeholder-superior = Body above the issuer
template-placeholder-issuer = Issuer
template-placeholder-number = Number of the document
template-placeholder-place-and-day = Place and date
template-placeholder-kind = Kind of document
template-placeholder-title = Subject
template-placeholder-code = Code to compare with the record
template-placeholder-body = Text of the document
template-placeholder-addressees = Recipients
template-placeholder-signatures = Signatures
done-template-set = The template is in use.
done-template-taken-back = The template is taken back. The document uses the built-in form.
done-template-restored = The template file is on the server again. Documents can be printed with it.
message-template-missing-title = The document was not printed: its template is missing
message-template-missing = The organisation's template for this document is missing on the server. An administrator can send the file again on the page “Document templates”. Until then, you can print the document in the built-in form.
message-template-damaged-title = The document was not printed: its template is damaged
message-template-damaged = The organisation's template for this document has changed since it was recorded. An administrator can send the file again on the page “Document templates”. Until then, you can print the document in the built-in form.
message-template-built-in = Print in the built-in form
template-example-kind = Example
template-example-title = to preview a template
template-example-superior = Body above the issuer
template-example-paper-number = No. 1
template-example-opening = This is an example document to preview a template. Its names and figures are not real.
template-example-heading = 1. Heading of a part
template-example-text = This part has a paragraph that is long enough for several lines. It shows the line spacing, the margins and the font of the template in minutes, resolutions and reports.
template-example-table = Example table
template-example-column-number = No.
template-example-column-unit = Unit
template-example-column-members = People
template-example-unit = Unit { $number }
template-example-note = A note at the end of the document.
template-example-recipient = Unit that receives the document
template-example-recipient-file = File
template-example-behalf = For the issuer
template-example-office = First signatory
template-example-office-beside = Second signatory
template-example-name = Name
template-example-code = Code: example
cli-template-missing = the organisation's template for this report is not in { $folder }; add --built-in-form to print the built-in form
cli-template-damaged = the organisation's template for this report in { $folder } has changed since it was recorded; add --built-in-form to print the built-in form
