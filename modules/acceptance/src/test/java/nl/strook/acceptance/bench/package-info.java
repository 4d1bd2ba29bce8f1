/** Benches, run by hand: see benchmarks.md. No build runs them. */
@NullMarked
package nl.strook.acceptance.bench;

import org.jspecify.annotations.NullMarked;
