//! Holds the dependencies of the `wasm` family; the snippets themselves are generated beside a copy of it.
