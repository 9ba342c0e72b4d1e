//! A paper as DOCX: in the template of its organisation, or in the built-in form. Văn bản DOCX theo mẫu của tổ chức.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use congress::organisation::TemplatePaper;
use congress::{Digest, UnitKey};
use jiff::civil::Date;
use ledger::{Blobs, Ledger};
use office::Document;
use office::template::Template;

use crate::app::App;
use crate::reply::Reply;

/// The media type of a DOCX.
pub(crate) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// What an address adds to its query for the built-in form.
const BUILT_IN: &str = "form=built-in";

/// The form that an address asks for.
pub(crate) struct AskedForm {
    is_built_in: bool,
    /// The same address with the built-in form.
    built_in: String,
}

impl<S: Send + Sync> FromRequestParts<S> for AskedForm {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<AskedForm, Infallible> {
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
        let is_built_in = query.split('&').any(|one| one == BUILT_IN);
        let built_in = match query {
            "" => format!("{path}?{BUILT_IN}"),
            query => format!("{path}?{query}&{BUILT_IN}"),
        };
        Ok(AskedForm { is_built_in, built_in })
    }
}

impl AskedForm {
    /// The form of a paper of a unit on a day.
    pub(crate) fn of(self, app: &App, unit: &UnitKey, day: Date, paper: TemplatePaper) -> DocxForm {
        let own = app.read(|state, _| {
            let at = state.units.find(unit)?;
            state.organisations.template_of(&state.units, at, day, paper).map(|template| template.file)
        });
        let own = own.filter(|_| !self.is_built_in).map(|file| (app.ledger.clone(), file));
        DocxForm { own, built_in: self.built_in }
    }
}

/// The form of one paper.
pub(crate) struct DocxForm {
    own: Option<(Arc<Ledger>, Digest)>,
    built_in: String,
}

impl DocxForm {
    /// The paper as DOCX. It reads the template, so it runs off the threads that answer pages. A template that cannot be
    /// read is an error; the built-in form in its place would be noticed only on paper.
    pub(crate) fn docx(&self, document: &Document) -> Result<Vec<u8>, Reply> {
        let Some((ledger, file)) = &self.own else {
            return office::docx(document).map_err(Reply::internal);
        };
        match read(ledger.blobs(), *file)? {
            Ok((template, _)) => template.fill(document).map_err(Reply::internal),
            Err(lost) => Err(Reply::TemplateLost { lost, built_in: self.built_in.clone() }),
        }
    }
}

/// Why a recorded template cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    /// Its file is not there.
    Missing,
    /// Its file is another one than the record says, or no template.
    Damaged,
}

impl Lost {
    /// Its name in label files.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Lost::Missing => "missing",
            Lost::Damaged => "damaged",
        }
    }
}

/// A recorded template with its bytes.
pub(crate) fn read(blobs: &dyn Blobs, file: Digest) -> Result<Result<(Template, Vec<u8>), Lost>, Reply> {
    let lost = |lost: Lost, why: &dyn std::fmt::Display| {
        tracing::error!("the template {file} of an organisation cannot be used: {why}");
        Ok(Err(lost))
    };
    let bytes = match blobs.get(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return lost(Lost::Missing, &error),
        Err(error) if error.kind() == ErrorKind::InvalidData => return lost(Lost::Damaged, &error),
        Err(error) => return Err(Reply::internal(error)),
    };
    // A digest that a program recorded may be that of anything.
    match Template::read(&bytes) {
        Ok(template) => Ok(Ok((template, bytes))),
        Err(fault) => lost(Lost::Damaged, &fault),
    }
}
