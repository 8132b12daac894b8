//! Holds the dependencies of the `solana` family; the snippets themselves are generated beside a copy of it.
