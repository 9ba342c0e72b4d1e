# The interface for programs: keys, problems, the page that explains it.

keys-title = Keys for programs
keys-lead = A program of your office (a diary, a display, a portal) uses a key to act for you. A key allows no more than your roles, has a last day, and cannot count ballots, manage accounts or set the clock. The record shows which key was used for each act.
keys-api = How to use the interface
keys-new = Create a key
keys-name = Purpose
keys-unit = For this unit and below
keys-until = Valid until
keys-acts = Allowed acts
keys-make = Create key
keys-made = The new key
keys-made-hint = Copy the key into the program now: it is shown once. If other people learn it, revoke it and create another.
keys-live = Active keys
keys-none = There are no keys.
keys-no-role = This account has no role, so a key could do nothing.
keys-unit-missing = Choose a unit.
keys-row = { $unit }, valid until { $until }
keys-end = Revoke
keys-link = Keys for programs

problem-key = A key is missing or not valid
problem-key-detail = Send a valid key in the header “Authorization: Bearer …”. Create keys on the page “Keys for programs”.
problem-not-found = Not found
problem-not-found-detail = It does not exist, or this key has no access to it.
problem-unreadable = The body cannot be read
problem-unreadable-detail = At { $place }: { $why }
problem-not-taken = Programs cannot send this
problem-not-taken-detail = At { $place }: { $why }
problem-quota = The key has reached its daily limit
problem-quota-detail = A key stores at most { $names ->
    [one] { $names } name
   *[other] { $names } names
  } and { $megabytes } MB of texts a day. Recorded acts are kept; continue tomorrow.
problem-used = The number is already used
problem-used-detail = Act { $seq } has this number and different content. Use another number.
problem-refused = Not accepted
problem-refused-detail = This content cannot be used here.
problem-unknown-name = The name is not stored
problem-unknown-name-detail = A person in the act has no stored name, or the digest does not match. Send the name to /api/names first.
problem-unknown-text = The text is not stored
problem-unknown-text-detail = No stored text has this digest. Send the text to /api/texts first.
problem-unknown-file = A program cannot attach a file
problem-unknown-file-detail = Attach files on the page of the paper.
problem-no-name = not a name of 1 to { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }
problem-how-many-names = send 1 to { $most ->
    [one] { $most } name
   *[other] { $most } names
  } at a time
problem-no-source = only the server reads files; send null
problem-misleading = contains hidden characters or characters that change the direction of text
problem-too-long = longer than { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }
problem-no-sums = the server reads the totals from its ballot box; send an empty object
problem-other-day = The day of the act is not today
problem-other-day-detail = An act of a congress is recorded on the day it takes place: today is { $today }.
problem-not-written = Not written to the record
problem-not-written-detail = The act was not recorded. Send it again later with the same number.

api-title = Interface for programs
api-lead = A program reads pages and records acts with a person’s key. The same rules apply as on a page.
api-read = Reading
api-read-hint = Every page that answers a question has data for programs, without names of people. Use the address of the page and add “Accept: application/json”. A long list comes in parts: send the value of “next” as “after”.
api-act = Recording an act
api-act-hint = The program chooses a number for each act. After a lost connection, send the act again with the same number; it is recorded once.
api-no = Refusals
api-no-hint = Answers follow RFC 9457: the kind, the rule and the next step, in the language of “Accept-Language”. Each kind is a fixed name that programs can rely on.
api-all = Acts and types
api-description = OpenAPI description
