//! The refusals of an election. Vì sao chưa được.

use jiff::civil::Date;
use tally::Words;

use super::{Office, Stage};
use crate::citation::Cited;
use crate::fact::{cases, fact};

cases! {
    /// Why a command on an election is refused.
    Elections "elections" {
        /// Another office comes first.
        NotItsTurn "not-its-turn" { /// The office that comes first.
            first: Office => office_words, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// This office is being filled already.
        AlreadyOpen "already-open" { }
        /// No election was opened for this office.
        NotOpen "not-open" { }
        /// An election must have at least one seat.
        NoSeats "no-seats" { }
        /// There is one seat.
        OneSeat "one-seat" { /// The office.
            office: Office => office_words }
        /// The unit above gives no guidance for an office whose number is not voted.
        NumberNotVoted "number-not-voted" { /// The office.
            office: Office => office_words, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The smaller number comes first, and is at least one.
        BackwardGuidance "backward-guidance" { /// The least number.
            least: u32 => fact::number, /// The greatest number.
            most: u32 => fact::number }
        /// The number was voted already.
        NumberVoted "number-voted" { /// The office.
            office: Office => office_words }
        /// The number is outside the guidance from above.
        OutsideGuidance "outside-guidance" { /// The number.
            seats: u32 => fact::number, /// The least number.
            least: u32 => fact::number, /// The greatest number.
            most: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The assembly must vote on this, and the vote is missing.
        NoVote "no-vote" { }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// The base.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// More cards than there are voters.
        TooManyCards "too-many-cards" { /// Cards counted.
            cards: u32 => fact::number, /// Voters.
            voters: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A step of another stage of the election.
        OutOfOrder "out-of-order" { /// The stage of the election.
            stage: Stage => stage_words, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The list of names is empty.
        Nobody "nobody" { }
        /// A name is given twice.
        Twice "twice" { }
        /// The candidate was not elected to the body from which this office is filled.
        NotInPool "not-in-pool" { /// That body.
            pool: Office => office_words, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A member of the convening committee may be a candidate on its list only.
        OutsideCommitteeList "outside-committee-list" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A member of the convening committee may not nominate people outside its list.
        NominatorBound "nominator-bound" { /// The document and article.
            rule: Cited => fact::rule }
        /// A nomination from the floor has no nominator.
        NoNominator "no-nominator" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The nominator does not vote at the congress, or is not a member of the new committee at its
        /// conference.
        NominatorUnknown "nominator-unknown" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A candidate who is not a delegate has no dossier.
        NoDossier "no-dossier" { /// The document and article.
            rule: Cited => fact::rule }
        /// The dossier came in too late.
        DossierLate "dossier-late" { /// The day on which it came in.
            on: Date => fact::day, /// The last day.
            last: Date => fact::day, /// The document and article.
            rule: Cited => fact::rule }
        /// A nomination from the floor has too few endorsements.
        NotEndorsed "not-endorsed" { /// The number of endorsements.
            have: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The person is not a candidate.
        NotStanding "not-standing" { }
        /// The list to be closed differs from the list of candidates.
        OtherNames "other-names" { /// Candidates.
            standing: u32 => fact::number, /// Names on the list.
            listed: u32 => fact::number }
        /// Too few names.
        TooFewNames "too-few-names" { /// Candidates.
            names: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// Too many names.
        TooManyNames "too-many-names" { /// Candidates.
            names: u32 => fact::number, /// The most candidates allowed.
            most: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// An opinion poll is in progress.
        PollOpen "poll-open" { }
        /// No opinion poll is in progress, or none was counted.
        NoPoll "no-poll" { }
        /// There is no candidate to poll the assembly on.
        NobodyToAsk "nobody-to-ask" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The opinion poll has no counters, or none from the secretariat.
        NoCounters "no-counters" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A counter of the opinion poll is a candidate.
        CounterStands "counter-stands" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The opinion poll was about other names.
        NotPolled "not-polled" { }
        /// A name would be cut that has more votes in the poll than a name that stays.
        CutOutOfOrder "cut-out-of-order" { /// Votes of the one who would be cut.
            cut: u32 => fact::number, /// Votes of the one who would stay.
            kept: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// There are no tellers.
        NoTellers "no-tellers" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A candidate is a teller.
        CandidateIsTeller "candidate-is-teller" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// More ballots than voters.
        TooManyIssued "too-many-issued" { /// Ballots.
            ballots: u32 => fact::number, /// Voters present.
            voters: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// More ballots came back than were handed out.
        MoreReturned "more-returned" { /// Ballots that came back.
            returned: u32 => fact::number, /// Ballots handed out.
            issued: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A desk or a stack has no name.
        NoDesk "no-desk" { }
        /// One person may not count twice.
        OneHand "one-hand" { /// The desk at which they count.
            desk: String => fact::text, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// Too few tellers sit at the desk.
        TellersMissing "tellers-missing" { /// The number of tellers.
            have: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// Another desk of this count uses the machine.
        OneMachine "one-machine" { /// That desk.
            desk: String => fact::text, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A stack has so few ballots that its sums could reveal a ballot.
        SmallStack "small-stack" { /// Ballots in it.
            ballots: u32 => fact::number, /// The least number of ballots.
            least: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// After this stack too few ballots would be left for another.
        SmallRest "small-rest" { /// Ballots left.
            left: u32 => fact::number, /// The least number in a stack.
            least: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The sums of a stack are missing from the ballot box, or were changed there.
        SumsMissing "sums-missing" { /// The desk.
            desk: String => fact::text, /// The stack.
            stack: String => fact::text }
        /// A second count of a stack needs a reason.
        NeedsReason "needs-reason" { /// The stack.
            stack: String => fact::text }
        /// A reading of a scanner is handed in once.
        ReadTwice "read-twice" { /// The stack that it was handed in as.
            stack: String => fact::text }
        /// A desk would have counted more ballots than the box held.
        MoreThanBox "more-than-box" { /// Ballots that it would have counted.
            counted: u32 => fact::number, /// Ballots in the box.
            returned: u32 => fact::number }
        /// A desk has not counted the whole box.
        BoxNotCovered "box-not-covered" { /// The desk.
            desk: String => fact::text, /// Ballots that it has counted.
            counted: u32 => fact::number, /// Ballots in the box.
            returned: u32 => fact::number }
        /// The sums of a stack cannot be.
        Impossible "impossible" { /// The fault.
            why: Words => |why: &Words| crate::Fact::Words(why.clone()) }
        /// No desk has counted the box.
        NoCount "no-count" { }
        /// Too few independent counts.
        TooFewCounts "too-few-counts" { /// Counts.
            have: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The result is so close that a third count is needed.
        ThirdCount "third-count" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// Two counts differ.
        CountsDiffer "counts-differ" { /// In how many places.
            places: u32 => fact::number, /// The first stack where they do.
            stack: String => fact::text }
        /// The counts of the desks have not been compared.
        NotCompared "not-compared" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A person who signs the tellers' minutes is not a teller, or signs twice.
        SignerNotTeller "signer-not-teller" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A teller who is recorded as having signed on paper has an account to sign with.
        SignsOneself "signs-oneself" { }
        /// A signature by one's own act comes from another person.
        NotOneself "not-oneself" { }
        /// The account that signs for a teller keeps the election.
        SignerKeepsElection "signer-keeps-election" { }
        /// The head of the tellers has not signed their minutes.
        HeadNotSigned "head-not-signed" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The tellers have not signed their minutes.
        NotSigned "not-signed" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person is not of the presidium or of the body that elects.
        ReceiverElsewhere "receiver-elsewhere" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The presidium has not received the tellers' minutes.
        NotReceived "not-received" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// No candidate is left for a further round, or none is due.
        NothingToDecide "nothing-to-decide" { }
        /// A new vote after a tie is among the tied alone.
        TiedOnly "tied-only" { /// The document and article.
            rule: Cited => fact::rule }
        /// The rules call no further round.
        NoFurtherRound "no-further-round" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A name that the rules do not admit to the next round.
        NotAdmitted "not-admitted" { /// How many are admitted.
            admitted: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The rules break this tie outside the ballot: by lot, age, length of membership or the chair.
        TieByNoVote "tie-by-no-vote" { /// The document and article.
            rule: Cited => fact::rule }
        /// The rules break this tie by a vote, and not by lot, age or the chair.
        TieByVote "tie-by-vote" { /// The document and article.
            rule: Cited => fact::rule }
        /// As many of the tied are elected as seats hang on the tie.
        OtherThanTied "other-than-tied" { /// The seats.
            seats: u32 => fact::number, /// The tied.
            tied: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// The rules name no other electorate for the office, or it has passed to that electorate already.
        NoFallback "no-fallback" { /// The office.
            office: Office => office_words }
        /// The result was ratified: a seat empty since then is filled by another election.
        Ratified "ratified" { /// The day of the ratification.
            on: Date => fact::day, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// An annulment or a refusal of recognition needs a decision and a reason.
        NoGrounds "no-grounds" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person who is not to be recognised was not elected.
        NotElected "not-elected" { }
        /// The rules do not leave it to the assembly whether to fill this office.
        NotOptional "not-optional" { /// The office.
            office: Office => office_words, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The office was left out.
        LeftOut "left-out" { /// The office.
            office: Office => office_words }
        /// The office was not left out.
        NotLeftOut "not-left-out" { /// The office.
            office: Office => office_words }
        /// A correction needs a reason.
        NoReason "no-reason" { }
        /// The number is the same as in the record.
        NothingWrong "nothing-wrong" { /// The number.
            number: u32 => fact::number }
        /// One of the names to be restored was not withdrawn.
        NotWithdrawn "not-withdrawn" { }
        /// The desks have begun to count.
        CountBegun "count-begun" { }
        /// The desk has no such stack.
        NoStack "no-stack" { /// The desk.
            desk: String => fact::text, /// The stack.
            stack: String => fact::text }
        /// The ballots are sealed.
        Sealed "sealed" { /// Since when.
            on: Date => fact::day }
        /// Another office was filled by, or from among, the people elected here.
        RestsOn "rests-on" { /// That office.
            office: Office => office_words }
    }
}

fn office_words(office: &Office) -> crate::Fact {
    crate::Fact::Label(format!("office-{}", office.name()))
}

fn stage_words(stage: &Stage) -> crate::Fact {
    crate::Fact::Label(format!("election-{}", stage.name()))
}
