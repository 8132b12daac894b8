//! Holds the dependencies of the `evm` family; the snippets themselves are generated beside a copy of it.
