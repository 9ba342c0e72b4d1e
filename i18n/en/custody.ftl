# Sealed ballots.

custody-title = Sealed ballots
custody-package = { $office }, package { $number }
custody-lead = The tellers seal the ballots of each election and hand them to the presidium; a seal is opened, and ballots are destroyed, only by a decision of the competent level.
custody-none = No election is over yet.
custody-waiting = not sealed
custody-sealed = sealed
custody-opened = open
custody-destroyed = destroyed
custody-ballots = Ballots
custody-sealed-on = Sealed on
custody-sealed-by = Sealed by (tellers)
custody-received-by = Taken over by (presidium)
custody-kept-at = Kept at
custody-until = Kept to the end of
custody-opening = Opened on { $on } by { $decision }: { $reason }.
custody-resealed = Sealed again on { $on }.
custody-seal = Seal
custody-reseal = Seal again
custody-open = Open the seal by decision
custody-open-save = Open the seal
custody-destroy = Destroy by decision
custody-destroy-save = Destroy
custody-decision = Decision (number, day, by whom)

## Refusals

refusal-custody-not-counted = The election has no result yet, so its ballots are not sealed.
refusal-custody-not-counted-next = Announce the result, finish further rounds, then seal.
refusal-custody-already-sealed = The ballots of this election were sealed on { $on }.
refusal-custody-already-sealed-next = To look at them again a decision to open the seal is needed.
refusal-custody-not-sealed = The ballots of this election were not sealed.
refusal-custody-not-sealed-next = The tellers seal them and hand them to the presidium first.
refusal-custody-not-teller = Whoever seals is not one of the tellers.
refusal-custody-not-teller-next = Choose the head or a member of the tellers of this congress.
refusal-custody-not-presidium = Whoever takes the ballots over is not of the presidium.
refusal-custody-not-presidium-next = The tellers hand the sealed ballots to the presidium, for the archive of the new committee.
refusal-custody-no-place = Nobody said where the ballots lie.
refusal-custody-no-place-next = Name the room, the cabinet and who holds the key.
refusal-custody-no-decision = Nobody opens a seal or destroys ballots by themselves: the decision of the competent level is missing.
refusal-custody-no-decision-next = Give its number, day and who took it.
refusal-custody-no-reason = The reason for opening the seal is missing.
refusal-custody-no-reason-next = Give the reason that the decision gives.
refusal-custody-already-open = The seal has been open since { $on } and was not closed again.
refusal-custody-already-open-next = When the work of the decision is done, seal again.
refusal-custody-not-open = The seal is whole, so there is nothing to seal again.
refusal-custody-not-open-next = Ballots are sealed again only after a seal was opened by decision.
refusal-custody-left-open = The seal has been open since { $on }, so the ballots cannot be destroyed.
refusal-custody-left-open-next = Seal them again; then the committee may decide to destroy them.
refusal-custody-too-early = The ballots are kept to the end of { $until }.
refusal-custody-too-early-next = After that day, with no complaint about the result left, the committee may decide to destroy them.
refusal-custody-destroyed = The ballots were destroyed on { $on }.
refusal-custody-destroyed-next = Result and minutes are still in the record.
refusal-custody-complaint-pending = Complaint { $number } is pending, so the ballots are not destroyed.
refusal-custody-complaint-pending-next = Wait for the decision on it.
refusal-custody-no-correction-reason = A correction has a reason.
refusal-custody-no-correction-reason-next = Say what was wrong, and what the correction rests on.

## A unit's history

history-ballots-sealed = On { $on } { $ballots } ballots of the { $office } were sealed, kept at { $place }
history-seal-opened = On { $on } the seal on the ballots of the { $office }{ $package ->
    [0] {""}
   *[other] {" "}(package { $package })
  } was opened by { $decision }: { $reason }
history-ballots-resealed = On { $on } the ballots of the { $office }{ $package ->
    [0] {""}
   *[other] {" "}(package { $package })
  } were sealed again, kept at { $place }
history-ballots-destroyed = On { $on } the ballots of the { $office }{ $package ->
    [0] {""}
   *[other] {" "}(package { $package })
  } were destroyed by { $decision }
history-seal-corrected = On { $on } the seal of the ballots for the { $office } was corrected, kept at { $kept_at }; reason: { $reason }
