# The opinion poll on names from the floor.

refusal-elections-poll-open = The assembly's opinion of the names from the floor is being asked.
refusal-elections-poll-open-next = Count the opinion poll and enter what it came to; names come, go or are closed after that.
refusal-elections-no-poll = No opinion poll was taken, or it has been counted.
refusal-elections-no-poll-next = The page of the opinion poll of this election shows where it stands.
refusal-elections-nobody-to-ask = Nobody stands from the floor or by themselves whom the assembly could be asked about.
refusal-elections-nobody-to-ask-next = The convening committee's list is the official nomination and is not polled; if it is too long, let people withdraw.
refusal-elections-no-counters = Those who count an opinion poll include people of the secretariat.
refusal-elections-no-counters-next = Elect a secretariat if there is none, then name the counting team: members of the secretariat, with delegates to help if needed.
refusal-elections-counter-stands = Somebody who counts the opinion poll stands on the list.
refusal-elections-counter-stands-next = Choose people who do not stand.
refusal-elections-cut-out-of-order = Somebody with { $cut } votes would be cut while somebody with { $kept } stays.
refusal-elections-cut-out-of-order-next = Cut from the fewest votes up, until the list is within the largest surplus.
refusal-elections-not-polled = Somebody was not among those of whom the opinion was asked.
refusal-elections-not-polled-next = An opinion poll shortens the list among the names from the floor only; others leave by withdrawing.

history-opinion-asked = On { $on } asked the assembly's opinion of { $count } names from the floor for the { $office }
history-opinion-counted = On { $on } counted the opinion poll for the list of the { $office }: { $returned } papers came back
history-list-cut = On { $on } the congress voted { $count } names off the list of the { $office } after the opinion poll

poll-title = Opinion poll
poll-of = Opinion poll, { $office }
poll-what = Asks the assembly about names from the floor where the list is longer than the surplus allows. It is no election: nobody is elected and no majority is needed.
poll-unread = How the list is cut by it was not read to the end of the article, so the assembly votes on the cut.
poll-rule = Rule: { $rule }.
poll-names = The opinion is asked of
poll-none = Nobody stands from the floor, so there is nothing to ask.
poll-list = The list has { $names } names for { $seats } seats; at most { $most } may stand.
poll-list-open = The list has { $names } names for { $seats } seats.
poll-counters = Counting team
poll-counters-hint = One person a line, the head first. It includes people of the secretariat; nobody who stands counts.
poll-ask = Hand out opinion papers
poll-issued = Papers handed out
poll-returned = Papers that came back
poll-invalid = Invalid papers
poll-in-favour = For the list
poll-count = Enter the result
poll-result = What the poll came to
poll-present = Present
poll-percent = Share of those present
poll-cut-title = Shorten the list
poll-cut-who = Off the list
poll-cut-hint = Those with the fewest are chosen, so that { $most } names are left. The assembly votes.
poll-cut = Take off the list
poll-was-cut = off the list
poll-again = Take another opinion poll
vote-cut = Shorten the list after the opinion poll

poll-paper-office = Opinion on the list for the { $office }
poll-minutes-title = of the opinion poll
poll-minutes-behalf = FOR THE COUNTING TEAM
poll-minutes-head = HEAD
poll-minutes-opening = { $body }, { $cycle }, asked on { $day } the assembly's opinion of { $count } names from the floor for the list of the { $office }.
poll-minutes-counters = Counting team formed by the presidium: { $names }. Head: { $head }.
poll-minutes-papers = Present: { $present }. Papers handed out: { $issued }; returned: { $returned }; valid: { $valid }; invalid: { $invalid }.
poll-minutes-table = Opinion of each name, in the order of the paper
poll-minutes-cut = After the poll the assembly voted off the list: { $names }.
poll-minutes-nobody-cut = Nobody has been taken off the list.
poll-minutes-grounds = Rules: { $rules }. An opinion paper is no ballot.

file-poll-paper = Opinion paper (PDF)
file-poll-minutes-pdf = Minutes of the opinion poll (PDF)
file-poll-minutes-docx = Minutes of the opinion poll (DOCX)
