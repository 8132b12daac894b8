//! Holds the dependencies of the `p2p` family; the snippets themselves are generated beside a copy of it.
