# The number that the unit above gives before a congress, or a conference, votes on its own.

guidance-title = Guidance on numbers
guidance-lead = A congress (conference) votes how many it elects within the guidance from above. Once it is given here, a number outside it is not taken.
guidance-office = Office
guidance-least = At least
guidance-most = At most
guidance-given = Guidance
guidance-from-to = from { $least } to { $most } (on { $on })
guidance-none = none yet
guidance-save = Give guidance
guidance-of-election = Guidance from above: from { $least } to { $most } ({ $rule }).

refusal-elections-number-not-voted = The number of { $office } is not voted by the assembly, so no guidance is given for it.
refusal-elections-number-not-voted-next = The number of delegates to the congress above is given by their apportionment; where there is one seat nothing need be given.
refusal-elections-backward-guidance = Guidance from { $least } to { $most } cannot be.
refusal-elections-backward-guidance-next = The smaller number is at least one and no larger than the other.
refusal-elections-number-voted = The number of { $office } was voted, and the election is open.
refusal-elections-number-voted-next = Guidance comes before the vote; if the number that was voted goes against it, review the result on the ratification page.
refusal-elections-outside-guidance = The number { $seats } is outside the guidance from above: from { $least } to { $most }.
refusal-elections-outside-guidance-next = Discuss and vote on a number within it; for another, ask the unit above for new guidance first.

history-seats-guided = On { $on } the unit above gave guidance on the number of { $office }: from { $least } to { $most }
