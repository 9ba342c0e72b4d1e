# The interface for programs: keys, problems, the page that explains it.

keys-title = Keys for programs
keys-lead = A program of your office (a diary, a display, a portal) acts for you with a key. A key reaches no further than you do, has a last day, counts no ballots and manages no accounts. The record says which act was done with which key.
keys-api = How to use it
keys-new = Make a key
keys-name = What it is for
keys-unit = For this unit and below
keys-until = Valid until
keys-acts = What it may do
keys-make = Make the key
keys-made = The new key
keys-made-hint = Copy it into the program now: it is shown once. If it becomes known, take it back and make another.
keys-live = Keys in use
keys-none = There are no keys.
keys-row = { $unit }, valid until { $until }
keys-end = Take back
keys-link = Keys for programs

problem-key = A key is missing or not valid
problem-key-detail = Send a valid key in the header “Authorization: Bearer …”. Keys are made on the page “Keys for programs”.
problem-not-found = Not found
problem-not-found-detail = It does not exist, or this key may not see it.
problem-unreadable = The body cannot be read
problem-unreadable-detail = At { $place }: { $why }
problem-used = The number is used
problem-used-detail = Act { $seq } has this number and says something else. Another act needs another number.
problem-refused = Not accepted
problem-refused-detail = The content cannot be used here.
problem-unknown-name = The name is not stored
problem-unknown-name-detail = A person in the act has no name here, or the digest does not fit. Send the name to /api/names first.
problem-unknown-text = The text is not stored
problem-unknown-text-detail = There is no text with this digest. Send the text to /api/texts first.
problem-no-name = not a name of 1 to { $most } letters
problem-how-many-names = send 1 to { $most } names at a time
problem-not-written = Not written to the record
problem-not-written-detail = The act was not recorded. Send it again later under the same number.

api-title = Interface for programs
api-lead = A program reads pages and records acts with a person’s key. Every rule of the record applies as it does on a page.
api-read = Reading
api-read-hint = The address of a page is the address of its data: add “Accept: application/json”.
api-act = Recording an act
api-act-hint = The program chooses a number for each act. After a lost connection, send it again with the same number: it remains one act.
api-no = When it is refused
api-no-hint = Answers follow RFC 9457: the kind, the rule and the way on, in the language of “Accept-Language”. The kind is a fixed name for programs to rely on.
api-all = Everything
api-description = OpenAPI description
