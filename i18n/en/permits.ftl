# Permissions and accounts.

## Refusals

refusal-permits-not-permitted = This account has no role to { $act } for { $unit }.
refusal-permits-not-permitted-next = This is for the committee or organisation commission in charge of { $unit }; ask an administrator to check the roles if needed.
refusal-permits-not-everywhere = Only a role over the whole installation may { $act } at the top.
refusal-permits-not-everywhere-next = Ask the administrator of the highest unit to do it.
refusal-permits-unknown-unit = There is no unit { $unit }.
refusal-permits-unknown-unit-next = Check the code of the unit.
refusal-permits-unknown-person = This person is not enrolled.
refusal-permits-unknown-person-next = Enrol the person first, then give the role.
refusal-permits-already-enrolled = This person is already enrolled.
refusal-permits-already-enrolled-next = Give the account that exists another role.
refusal-permits-already-granted = This person already has that role at { $unit }.
refusal-permits-already-granted-next = It need not be given again.
refusal-permits-not-granted = This person does not have that role at { $unit }.
refusal-permits-not-granted-next = Check the role and the unit.
refusal-permits-own-administration = You cannot take away your own role of administrator at { $unit }.
refusal-permits-own-administration-next = Make somebody else administrator, and ask them to take yours away.
refusal-permits-own-tokens-only = A key is made by its owner at a screen.
refusal-permits-own-tokens-only-next = Sign in with your own account, then make the key.
refusal-permits-token-name = A key needs a name of at most { $most } letters.
refusal-permits-token-name-next = Say what the key is for.
refusal-permits-token-act = No key may do this: { $act }.
refusal-permits-token-act-next = Leave it out: ballots are counted, accounts are managed and the clock is set at a screen only.
refusal-permits-token-beyond = Your roles do not allow this on { $unit } or below: { $act }.
refusal-permits-token-beyond-next = Leave it out, or choose another unit.
refusal-permits-token-span = A key names at least one act and ends within a year, on { $last } at the latest.
refusal-permits-token-span-next = Choose the acts and the last day, then send it again.
refusal-permits-too-many-tokens = A person has at most { $most } valid keys, each with a number of its own.
refusal-permits-too-many-tokens-next = Take back a key that is no longer used, then make the new one.
refusal-permits-unknown-token = There is no such key, or it was taken back.
refusal-permits-unknown-token-next = Load the list of keys again.
refusal-permits-second-needed = The congress of { $unit } is in session, so this needs a second person.
refusal-permits-second-needed-next = Ask another account holder to type their login and password, or a member of the presidium, the secretariat, the credentials committee or the tellers to scan their badge, at this same screen.
refusal-permits-second-unfit = This person cannot be the second person.
refusal-permits-second-unfit-next = The second person is neither the one who acts nor the one whose account changes, and has a password that the one who acts did not set today.
refusal-permits-own-account = You cannot shut or erase your own account.
refusal-permits-own-account-next = Ask another administrator to do it.
refusal-permits-still-stands = The person stands in an election that is not over.
refusal-permits-still-stands-next = Erase them once its result is announced, or after they withdraw.

## A unit's history

history-person-enrolled = An account was enrolled
history-role-granted = An account was given the role { $role }
history-role-revoked = The role { $role } was taken from an account
history-account-opened = On { $on } an account was opened
history-account-password-set = On { $on } the password of an account was set
history-account-shut = On { $on } an account was shut
history-account-opened-again = On { $on } an account was opened again
history-account-sessions-ended = On { $on } every session of an account was ended
history-account-erased = On { $on } a person's name and account were erased
history-token-issued = Key “{ $name }” made for a program, valid until { $until }
history-token-revoked = A program’s key taken back
history-second-person-agreed = A second person agreed to what follows
