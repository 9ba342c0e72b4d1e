//! The views of pages: which addresses have one, and how it is described. Dữ liệu của các trang.
//!
//! A view is made in its room of the core, without a language and without names of people; the page puts it
//! into words. It is at the address of its page, for a request that names JSON before HTML.

use std::borrow::Cow;
use std::convert::Infallible;

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Method, header};
use axum::response::{IntoResponse as _, Response};
use congress::State;
use congress::permits::Act;
use congress::units::UnitIndex;
use serde::Serialize;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema, ToSchema};

use crate::app::{self, App};
use crate::reply::Reply;
use crate::viewer::Viewer;

/// Schemas by their names.
pub(crate) type Schemas = Vec<(String, RefOr<Schema>)>;

/// The view of a page, as the description of the interface explains it.
#[derive(Clone, Copy)]
pub(crate) struct View {
    /// The question that it answers.
    pub(crate) about: &'static str,
    /// The parameters of its query, each with its meaning.
    pub(crate) query: &'static [(&'static str, &'static str)],
    /// Whether it is a list of its type.
    pub(crate) is_list: bool,
    /// The name of its type in the description.
    pub(crate) name: fn() -> Cow<'static, str>,
    /// Adds the schemas of its type.
    pub(crate) collect: fn(&mut Schemas),
}

impl View {
    /// A view of a type.
    pub(crate) const fn of<T: ToSchema + PartialSchema>(about: &'static str) -> View {
        View { about, query: &[], is_list: false, name: T::name, collect: collect::<T> }
    }

    /// A list of views of a type.
    pub(crate) const fn list_of<T: ToSchema + PartialSchema>(about: &'static str) -> View {
        View { is_list: true, ..View::of::<T>(about) }
    }

    /// The same with parameters of a query.
    pub(crate) const fn asked(self, query: &'static [(&'static str, &'static str)]) -> View {
        View { query, ..self }
    }
}

/// Adds the schemas of a type and of everything in it.
pub(crate) fn collect<T: ToSchema + PartialSchema>(found: &mut Schemas) {
    found.push((T::name().into_owned(), T::schema()));
    T::schemas(found);
}

/// Marks requests to addresses that have a view.
#[derive(Clone, Copy)]
pub(crate) struct HasView;

/// Whether a request reads a view.
pub(crate) fn reads_a_view(parts: &Parts) -> bool {
    parts.method == Method::GET && wants_json(parts) && parts.extensions.get::<HasView>().is_some()
}

fn wants_json(parts: &Parts) -> bool {
    let accept = parts.headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    let mut named =
        accept.unwrap_or_default().split(',').map(|kind| kind.split(';').next().unwrap_or("").trim());
    // A browser names text/html first; a program names what it reads.
    named.find(|kind| matches!(*kind, "text/html" | "application/json")) == Some("application/json")
}

/// Whether a request asks for the view of a page and not for the page.
pub(crate) struct WantsJson(pub bool);

impl<S: Send + Sync> FromRequestParts<S> for WantsJson {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<WantsJson, Infallible> {
        Ok(WantsJson(wants_json(parts)))
    }
}

/// The view of a unit's congress in its present cycle, for a viewer who may do the act on the unit.
pub(crate) fn of_congress<V: Serialize>(
    app: &App,
    viewer: &Viewer,
    act: Act,
    key: &str,
    view: impl FnOnce(&State, &str, UnitIndex) -> V,
) -> Result<Response, Reply> {
    of_congress_if(app, viewer, act, key, |state, cycle, unit| Some(view(state, cycle, unit)))
}

/// The same where there may be no view; its page is then not found either.
pub(crate) fn of_congress_if<V: Serialize>(
    app: &App,
    viewer: &Viewer,
    act: Act,
    key: &str,
    view: impl FnOnce(&State, &str, UnitIndex) -> Option<V>,
) -> Result<Response, Reply> {
    let view = app.read(|state, _| {
        let unit = viewer.reaches(state, act, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        view(state, &cycle.id, unit).ok_or(Reply::NotFound)
    })?;
    json(&view)
}

/// The answer with a view.
pub(crate) fn json(view: &impl Serialize) -> Result<Response, Reply> {
    Ok(Json(view).into_response())
}

/// The key after which a part of a list begins, as `next` of the part before gave it; none for the first part.
pub(crate) fn after<K: std::str::FromStr>(text: &str) -> Result<Option<K>, Reply> {
    match text {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Reply::Unreadable { what: text.to_owned() }),
    }
}
