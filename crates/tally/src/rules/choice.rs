//! The choices for the values of a pack. Các lựa chọn trong bộ quy tắc.

use serde::{Deserialize, Serialize};

use super::rule::Tell;
use crate::fault::Words;

macro_rules! choices {
    ($( $(#[$about:meta])* $Name:ident { $( $(#[$says:meta])* $Case:ident $vi:literal, $en:literal; )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $Name { $( $(#[$says])* $Case, )* }

        impl $Name {
            /// Every choice there is.
            pub const ALL: &[$Name] = &[$( $Name::$Case ),*];
        }

        impl Tell for $Name {
            fn tell(&self) -> Words {
                match self { $( $Name::$Case => Words::new($vi, $en), )* }
            }
        }
    )* };
}

choices! {
    /// The electorate.
    Electorate {
        /// All full members of a branch or organisation.
        Members "đảng viên, hội viên", "members";
        /// Delegates to a congress.
        Delegates "đại biểu", "delegates";
        /// Members of an elected committee.
        Committee "ủy viên ban chấp hành", "a committee";
    }
    /// The assembly that fills an office.
    Voters {
        /// Everyone called to the congress who votes.
        Congress "đại hội bầu", "elected by the congress";
        /// The members of the new committee.
        NewCommittee "ban chấp hành mới bầu", "elected by the new committee";
        /// The members of the inspection commission that the new committee elected.
        InspectionCommission "ủy ban kiểm tra mới bầu", "elected by the new inspection commission";
    }
    /// The source of the number of seats of an office.
    Number {
        /// The assembly votes it.
        Voted "số lượng do biểu quyết", "the number is voted";
        /// The body above allocates it.
        Allocated "số lượng do cấp trên phân bổ", "the number is allocated from above";
        /// There is one.
        One "một người", "one";
    }
    /// The base of a majority.
    Base {
        /// All who were convened, less the exclusions in the pack.
        Convened "số được triệu tập, trừ các trường hợp được trừ", "those convened, less the listed exclusions";
        /// All who were present at the vote.
        Present "số có mặt", "those present";
        /// Ballots handed out.
        Issued "số phiếu phát ra", "ballots issued";
        /// Ballots in the box, valid or not.
        Returned "số phiếu thu về", "ballots returned";
        /// Valid ballots.
        Valid "số phiếu hợp lệ", "valid ballots";
        /// Valid ballots that choose at least one candidate.
        ValidMinusAbstentions "số phiếu hợp lệ trừ phiếu trắng", "valid ballots less abstentions";
        /// All who are entitled, whether convened or not.
        Registered "tổng số cử tri trong danh sách", "registered voters";
    }
    /// The form of a ballot.
    Form {
        /// The names not chosen are struck through.
        StrikeOut "gạch tên người không bầu", "strike out the names not chosen";
        /// One X a row, in *agree* or *disagree*.
        AgreeDisagree "đánh dấu X vào ô đồng ý hoặc không đồng ý", "an X in agree or disagree";
        /// The names chosen are ticked.
        Tick "đánh dấu người được bầu", "tick the names chosen";
        /// One mark per row: yes, no or abstention.
        YesNoAbstain "tán thành, không tán thành hoặc không có ý kiến", "yes, no or abstention";
        /// A confidence vote: high, normal or low.
        ThreeGrade "tín nhiệm cao, tín nhiệm, tín nhiệm thấp", "high, normal or low confidence";
    }
    /// The meaning of a ballot that chooses no candidate.
    Blank {
        /// It is invalid.
        Invalid "không hợp lệ", "invalid";
        /// It is valid and an abstention inside the base.
        AbstentionInBase "hợp lệ, không bầu ai, vẫn tính vào cơ sở", "valid, an abstention inside the base";
        /// It is valid and an abstention outside the base.
        AbstentionOut "hợp lệ, không bầu ai, không tính vào cơ sở", "valid, an abstention outside the base";
    }
    /// The meaning of a row with both boxes marked, or none.
    UnclearRow {
        /// The row is not counted and the ballot stays valid.
        RowVoid "dòng đó không tính, phiếu vẫn hợp lệ", "the row is not counted, the ballot stays valid";
        /// The whole ballot is invalid.
        BallotInvalid "cả phiếu không hợp lệ", "the whole ballot is invalid";
    }
    /// The meaning of striking out the only name.
    OneStruck {
        /// A valid vote against.
        Against "phiếu hợp lệ, không đồng ý", "a valid vote against";
        /// An invalid ballot.
        Invalid "phiếu không hợp lệ", "an invalid ballot";
    }
    /// The meaning of a line through part of a name: through the family, middle or given name only.
    PartStruck {
        /// A line through the family or middle name only does not strike it out; one through the given name
        /// is doubtful.
        NotStruck "gạch riêng họ hoặc tên đệm coi như không gạch", "a line through the family or middle name alone strikes nothing";
        /// The name is struck.
        Struck "coi như gạch tên", "the name is struck";
        /// The persons who rule on doubtful ballots decide.
        Doubtful "phải xét từng phiếu", "each ballot is ruled on";
    }
    /// Who rules on a doubtful ballot.
    Ruler {
        /// The tellers.
        Tellers "ban kiểm phiếu", "the tellers";
        /// The whole polling team, asked by its head.
        WholeTeam "toàn tổ bầu cử", "the whole polling team";
        /// The election committee of the congress.
        ElectionCommittee "ban bầu cử", "the election committee";
        /// The presidium.
        Presidium "đoàn chủ tịch", "the presidium";
        /// The assembly.
        Assembly "đại hội", "the assembly";
    }
    /// A way of breaking a tie.
    TieStep {
        /// A new vote among the tied only.
        ReVote "bầu lại giữa những người bằng phiếu", "a new vote among the tied";
        /// The assembly decides whether there is a new vote among the tied.
        AssemblyReVote "đại hội quyết định có bầu lại giữa những người bằng phiếu hay không", "the assembly decides whether to vote again among the tied";
        /// The older one.
        Older "người nhiều tuổi hơn", "the older";
        /// The person with the longer membership.
        LongerMembership "người có thời gian tham gia lâu hơn", "the longer membership";
        /// A lot, drawn in public.
        Lot "rút thăm", "a lot";
        /// The chair decides.
        Chair "người chủ trì quyết định", "the chair";
        /// The assembly decides.
        Assembly "đại hội quyết định", "the assembly";
    }
    /// Who decides whether there is a further round after a shortfall.
    Decides {
        /// The assembly.
        Assembly "đại hội", "the assembly";
        /// No decision is needed: the rules call the next round.
        Automatic "theo quy định, không phải quyết định", "the rules themselves";
        /// No further round.
        Nobody "không bầu tiếp", "there is none";
        /// The National Election Council.
        NationalElectionCouncil "Hội đồng bầu cử quốc gia", "the National Election Council";
        /// Not the same for every body that is elected by these rules.
        ByBody "tùy cơ quan được bầu", "by the body that is elected";
    }
    /// The base of an open vote.
    OpenBaseOf {
        /// Those convened, less the exclusions that do not apply to elections only.
        Convened "số được triệu tập, kể cả người vắng mặt có lý do", "those convened, those absent with a reason included";
        /// Those present.
        Present "số có mặt", "those present";
    }
    /// Who decides, in a congress that has begun, that an alternate replaces an absent delegate.
    ConvertedBy {
        /// The congress, by open vote.
        Congress "đại hội biểu quyết", "the congress, by open vote";
        /// The committee that convened it.
        ConveningCommittee "cấp ủy triệu tập", "the convening committee";
    }
    /// Whether names may be added in a further round.
    NewNames {
        /// The decision of the assembly.
        Assembly "do đại hội quyết định", "as the assembly decides";
        /// They may.
        Yes "được", "yes";
        /// They may not.
        No "không được", "no";
    }
    /// The order of names on the ballot.
    Order {
        /// By given name, in Vietnamese order.
        GivenName "vần A, B, C theo tên", "by given name";
        /// By the name as it is written.
        Alphabetical "vần A, B, C", "alphabetical";
        /// In the order drawn by lot.
        Lot "rút thăm", "by lot";
        /// In the order of nomination.
        AsNominated "theo thứ tự đề cử", "as nominated";
    }
    /// The procedure when there are at most as many names as seats.
    Uncontested {
        /// There is a ballot all the same.
        Ballot "vẫn bỏ phiếu", "a ballot all the same";
        /// They may be elected by voice or motion.
        Acclamation "có thể biểu quyết công khai", "may be elected by voice";
        /// They are elected without a vote.
        DeemedElected "coi như trúng cử", "deemed elected";
    }
    /// The source of alternates.
    Alternates {
        /// From a separate ballot.
        OwnBallot "bầu bằng phiếu riêng", "a ballot of their own";
        /// From the next candidates of the same ballot.
        SameBallot "những người kế tiếp trong cùng cuộc bầu", "those next in the same ballot";
    }
    /// The rounding of a limit between two whole numbers.
    Whole {
        /// The lower.
        Floor "lấy số nguyên dưới", "the lower";
        /// The upper.
        Ceil "lấy số nguyên trên", "the upper";
    }
}
