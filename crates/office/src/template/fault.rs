//! Why a file cannot be a template, in words for the person who sent it. Vì sao tệp không dùng làm mẫu được.

use labels::{Lang, Value};

/// Why a file was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateFault {
    /// More bytes than a template may have.
    #[error("the file has more than {megabytes} MB")]
    TooLarge {
        /// The most, in megabytes.
        megabytes: u64,
    },
    /// It unpacks to more bytes or more parts than a template may have.
    #[error("the file unpacks to more than {megabytes} MB or {parts} parts")]
    TooLargeUnpacked {
        /// The most, in megabytes.
        megabytes: u64,
        /// The most parts.
        parts: u64,
    },
    /// No DOCX at all.
    #[error("the file is no DOCX")]
    NotDocx {},
    /// A part is named as a place outside of the file, or as another part.
    #[error("a part has the name {part}")]
    BadName {
        /// The part.
        part: String,
    },
    /// Something that runs: a macro, a control, an embedded object, a field that loads a file.
    #[error("{part} has a macro, an object, a control or a field that loads something")]
    Active {
        /// The part.
        part: String,
    },
    /// Something is loaded from outside of the file.
    #[error("{part} refers to {target} outside of the file")]
    External {
        /// The part.
        part: String,
        /// The address.
        target: String,
    },
    /// A part declares entities.
    #[error("{part} has a document type declaration")]
    Declaration {
        /// The part.
        part: String,
    },
    /// A part cannot be read.
    #[error("{part} cannot be read")]
    BrokenPart {
        /// The part.
        part: String,
    },
    /// The text is written in another form than Word writes by default.
    #[error("the text is in another form of DOCX")]
    UnusualText {},
    /// Braces that do not end.
    #[error("the placeholder {text} does not end")]
    Unclosed {
        /// The beginning of it.
        text: String,
    },
    /// A placeholder that is not known.
    #[error("the placeholder {name} is not known")]
    Unknown {
        /// The placeholder.
        name: String,
        /// Every known one.
        all: String,
    },
    /// The placeholder of the text is missing.
    #[error("the placeholder {name} is missing")]
    NoBody {
        /// The placeholder.
        name: String,
    },
    /// A placeholder that may occur once occurs twice.
    #[error("the placeholder {name} occurs twice")]
    Twice {
        /// The placeholder.
        name: String,
    },
    /// A placeholder for paragraphs has other text beside it, or is in a header or a footer.
    #[error("the placeholder {name} is not alone in a paragraph of the text")]
    NotAlone {
        /// The placeholder.
        name: String,
    },
}

impl TemplateFault {
    /// What is wrong and what to do, in one language.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let (key, values): (&str, Vec<(&'static str, Value)>) = match self {
            Self::TooLarge { megabytes } => ("too-large", vec![("megabytes", (*megabytes as i64).into())]),
            Self::TooLargeUnpacked { megabytes, parts } => (
                "too-large-unpacked",
                vec![("megabytes", (*megabytes as i64).into()), ("parts", (*parts as i64).into())],
            ),
            Self::NotDocx {} => ("not-docx", Vec::new()),
            Self::BadName { part } => ("bad-name", vec![("part", part.clone().into())]),
            Self::Active { part } => ("active", vec![("part", part.clone().into())]),
            Self::External { part, target } => {
                ("external", vec![("part", part.clone().into()), ("target", target.clone().into())])
            }
            Self::Declaration { part } => ("declaration", vec![("part", part.clone().into())]),
            Self::BrokenPart { part } => ("broken-part", vec![("part", part.clone().into())]),
            Self::UnusualText {} => ("unusual-text", Vec::new()),
            Self::Unclosed { text } => ("unclosed", vec![("text", text.clone().into())]),
            Self::Unknown { name, all } => {
                ("unknown", vec![("name", name.clone().into()), ("all", all.clone().into())])
            }
            Self::NoBody { name } => ("no-body", vec![("name", name.clone().into())]),
            Self::Twice { name } => ("twice", vec![("name", name.clone().into())]),
            Self::NotAlone { name } => ("not-alone", vec![("name", name.clone().into())]),
        };
        lang.fill(&format!("template-fault-{key}"), &values)
    }
}
