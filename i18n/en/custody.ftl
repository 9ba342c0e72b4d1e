# Sealed ballots.

custody-title = Sealed ballots
custody-package = { $office }, package { $number }
custody-lead = The tellers seal the ballots of each election and hand them to the presidium. Opening a seal or destroying ballots needs a decision of the competent level.
custody-none = No election is complete yet.
custody-waiting = not sealed
custody-sealed = sealed
custody-opened = open
custody-destroyed = destroyed
custody-ballots = Ballots
custody-sealed-on = Sealed on
custody-sealed-by = Sealed by (tellers)
custody-received-by = Received by (presidium)
custody-kept-at = Kept at
custody-until = Kept until the end of
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

refusal-custody-not-counted = The election has no result yet, so its ballots cannot be sealed.
refusal-custody-not-counted-next = Announce the result and complete any further rounds, then seal.
refusal-custody-already-sealed = The ballots of this election were sealed on { $on }.
refusal-custody-already-sealed-next = Opening the seal needs a decision.
refusal-custody-not-sealed = The ballots of this election were not sealed.
refusal-custody-not-sealed-next = The tellers first seal the ballots and hand them to the presidium.
refusal-custody-not-teller = No teller is chosen as the person who seals.
refusal-custody-not-teller-next = Choose the head or a member of the tellers of this { $meeting }.
refusal-custody-not-presidium = No member of the presidium is chosen as the person who receives the ballots.
refusal-custody-not-presidium-next = Choose a member of the presidium. The presidium passes the ballots to the archive of the new committee.
refusal-custody-no-place = The place where the ballots are kept is missing.
refusal-custody-no-place-next = Enter the room, the cabinet and the holder of the key.
refusal-custody-no-decision = The decision of the competent level is missing. Opening a seal or destroying ballots needs one.
refusal-custody-no-decision-next = Enter its number, its day and the deciding body.
refusal-custody-no-reason = The reason for opening the seal is missing.
refusal-custody-no-reason-next = Enter the reason stated in the decision.
refusal-custody-already-open = The seal has been open since { $on }.
refusal-custody-already-open-next = Seal the ballots again when the work under the decision is done.
refusal-custody-not-open = The seal is not open, so the ballots cannot be sealed again.
refusal-custody-not-open-next = Ballots are sealed again only after a decision opened the seal.
refusal-custody-left-open = The seal has been open since { $on }, so the ballots cannot be destroyed.
refusal-custody-left-open-next = Seal the ballots again. The committee can then decide to destroy them.
refusal-custody-too-early = The ballots must be kept until the end of { $until }.
refusal-custody-too-early-next = After that day, if no complaint about the result is open, the committee can decide to destroy them.
refusal-custody-destroyed = The ballots were destroyed on { $on }.
refusal-custody-destroyed-next = The record still holds the result and the minutes.
refusal-custody-complaint-pending = Complaint { $number } is open, so the ballots cannot be destroyed.
refusal-custody-complaint-pending-next = Wait for the decision on the complaint.
refusal-custody-no-correction-reason = The reason for the correction is missing.
refusal-custody-no-correction-reason-next = Enter what was wrong and the basis of the correction.

## A unit's history

history-ballots-sealed =
    { $ballots ->
        [one] On { $on } { $ballots } ballot of the { $office } was sealed, kept at { $place }
       *[other] On { $on } { $ballots } ballots of the { $office } were sealed, kept at { $place }
    }
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

waiting-ballots-to-seal = Ballots to seal
waiting-ballots-to-destroy = Ballots past their retention period to destroy
