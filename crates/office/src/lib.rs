//! Documents that offices use: PDF, DOCX, XLSX and CSV out, tables in XLSX and CSV in.
//! Văn bản và bảng tính của văn phòng: xuất PDF, DOCX, XLSX, CSV; đọc bảng từ XLSX, CSV.
//!
//! A [`Document`] is the content of a paper, a [`Form`] the layout of a paper of its day; [`pdf`] and
//! [`docx`] combine the two. This crate reads no clock, file or network: bytes and values in, bytes out.

mod assembly;
mod checking;
pub mod congress_minutes;
pub mod credentials;
mod csv;
mod document;
mod docx;
pub mod entry_log;
mod form;
pub mod intake;
pub mod label;
pub mod minutes;
mod pdf;
pub mod poll;
pub mod progress_report;
pub mod sheet;
pub mod slides;
pub mod template;
mod text;
mod wording;
mod xlsx;

pub use crate::csv::{Guard, csv, csv_archive};
pub use assembly::{Assembly, years};
pub use document::{Align, Block, Cell, CheckingSheet, Code, Column, Document, Signature, Table};
pub use docx::{DocxError, docx, docx_in_form};
pub use form::{Confidence, Form, FormError, Forms, Sourced};
pub use pdf::{pdf, pdf_in_form, set};
pub use press::PressError;
pub use sheet::{Sheet, SheetError};
pub use text::text;
pub use wording::Wording;
pub use xlsx::{XlsxError, xlsx};
