// Package std is the family of samples that need the standard library alone.
package std
