//! Inner loops with the wider vectors of the machine. Vòng lặp dùng vectơ rộng của máy.

/// Does some work with vectors of 32 bytes where the machine has them, and of 16 elsewhere: the program itself is built for
/// every machine. The compiler widens only what it puts into the work, so closures and functions called there are
/// `#[inline(always)]`. The result is the same at every width. Vectors of 64 bytes were no faster.
#[inline(always)]
pub(crate) fn in_wide_vectors<R>(work: impl FnOnce() -> R) -> R {
    #[cfg(target_arch = "x86_64")]
    if let Some(avx2) = fearless_simd::Level::new().as_avx2() {
        return fearless_simd::Simd::vectorize(avx2, work);
    }
    work()
}
