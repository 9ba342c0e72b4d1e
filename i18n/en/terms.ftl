# The terms of each kind of organisation. Other labels take them from here: { $member }, with a capital { $Member }.
# Without a suffix: the term that suits every organisation.
term-member = member
term-membership = number of members
term-members-congress = members' congress
term-members-congress-cooperative = general meeting of members
term-members-congress-society = general meeting of members
term-committee = committee
term-committee-cooperative = board of directors
term-committee-member = committee member
term-committee-member-cooperative = director
term-superior = committee above
term-superior-association = unit above
term-superior-cooperative = unit above
term-superior-society = unit above
term-superior-local-party = unit above
term-leader = leader
term-leader-party = secretary
term-leader-youth-union = secretary
term-leader-trade-union = president
term-leader-association = president
term-leader-cooperative = president
term-leader-society = president
term-leader-local-party = spokesperson
term-commission = inspection commission
term-commission-association = inspection board
term-commission-cooperative = supervisory committee
