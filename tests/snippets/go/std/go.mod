module snippets.invalid/std

go 1.26.8
