# Permissions and accounts.

## Refusals

refusal-permits-not-permitted = This account has no role to { $act } for { $unit }.
refusal-permits-not-permitted-next = The committee or organisation commission in charge of { $unit } does this. Ask an administrator to check the roles if needed.
refusal-permits-not-everywhere = Only a role over the whole installation can { $act } at the top.
refusal-permits-not-everywhere-next = Ask the administrator of the highest unit.
refusal-permits-unknown-unit = There is no unit { $unit }.
refusal-permits-unknown-unit-next = Check the code of the unit.
refusal-permits-unknown-person = This person has no account.
refusal-permits-unknown-person-next = Create the account first, then give the role.
refusal-permits-already-enrolled = This person already has an account.
refusal-permits-already-enrolled-next = Give the existing account another role.
refusal-permits-already-granted = This person already has that role at { $unit }.
refusal-permits-already-granted-next = There is nothing more to do.
refusal-permits-not-granted = This person does not have that role at { $unit }.
refusal-permits-not-granted-next = Check the role and the unit.
refusal-permits-own-administration = You cannot remove your own role of administrator at { $unit }.
refusal-permits-own-administration-next = Make another person administrator, and ask them to remove your role.
refusal-permits-own-tokens-only = Only the owner can create a key, while signed in.
refusal-permits-own-tokens-only-next = Sign in with your own account, then create the key.
refusal-permits-token-name = A key needs a name of at most { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }.
refusal-permits-token-name-next = Enter the purpose of the key.
refusal-permits-token-act = A key cannot be used to do this: { $act }.
refusal-permits-token-act-next = Remove this act. Counting ballots, managing accounts and setting the clock require signing in.
refusal-permits-token-beyond = Your roles do not allow this for { $unit } or below: { $act }.
refusal-permits-token-beyond-next = Remove this act, or choose another unit.
refusal-permits-token-span = A key needs at least one act and must end within a year, on { $last } at the latest.
refusal-permits-token-span-next = Choose the acts and the last day, then send the form again.
refusal-permits-too-many-tokens = A person can have at most { $most ->
    [one] { $most } valid key
   *[other] { $most } valid keys
  }, each with its own number.
refusal-permits-too-many-tokens-next = Revoke a key that is no longer used, then create the new one.
refusal-permits-unknown-token = There is no such key, or it was revoked.
refusal-permits-unknown-token-next = Reload the list of keys.
refusal-permits-second-needed = The { $meeting } of { $unit } is in session, or its ballots are not counted yet, so this needs a second person.
refusal-permits-second-needed-next = Ask another account holder to type their username and password at this screen. A member of the presidium, the secretariat, the credentials committee or the tellers who has no account scans their badge here and types the personal code printed on it.
refusal-permits-second-unfit = This person cannot be the second person.
refusal-permits-second-unfit-next = The second person must not be the person who acts or the owner of the changed account. They have an account, or belong to the presidium, the secretariat, the credentials committee or the tellers of this { $meeting }.
refusal-permits-second-tied = This person and the person who acts are not independent. Since the { $meeting } began, one set the other's password, or passwords connect them through another person.
refusal-permits-second-tied-next = Ask an account holder, of this unit or another, who set no password for these people and got none from them since the { $meeting } began. Or ask a member of the presidium, the secretariat, the credentials committee or the tellers. If there is no such person, the operator of the server opens another administrator's account: daihoi serve --administrator.
refusal-permits-second-by-badge = This account can print the badges of { $unit }, so a badge does not count as a second person here.
refusal-permits-second-by-badge-next = Ask another account holder, of this unit or another, to type their username and password. If there is none, the operator of the server opens another administrator's account: daihoi serve --administrator.
refusal-permits-password-set-meanwhile = A password was set for this account after you opened this page.
refusal-permits-password-set-meanwhile-next = Nothing was changed. Ask the other administrator; if another password is still needed, send the form again.
refusal-permits-own-account = You cannot deactivate or erase your own account.
refusal-permits-own-account-next = Ask another administrator.
refusal-permits-still-stands = The person is a candidate in an election that is not complete.
refusal-permits-still-stands-next = Erase the person after the result is announced, or after they withdraw.

## A unit's history

history-person-enrolled = An account was created
history-role-granted = An account was given the role { $role }
history-role-revoked = The role { $role } was removed from an account
history-account-opened = On { $on } an account received a username and a password
history-account-password-set = On { $on } the password of an account was set
history-account-shut = On { $on } an account was deactivated
history-account-opened-again = On { $on } an account was reactivated
history-account-sessions-ended = On { $on } all sessions of an account were ended
history-account-erased = On { $on } a person's name and account were erased
history-token-issued = Key “{ $name }” created for a program, valid until { $until }
history-token-revoked = A program’s key was revoked
history-second-person-agreed = A second person agreed to the next act
