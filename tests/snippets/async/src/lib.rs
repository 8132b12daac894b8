//! Holds the dependencies of the `async` family; the snippets themselves are generated beside a copy of it.
