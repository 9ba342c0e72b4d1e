//! congress
