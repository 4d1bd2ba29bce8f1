/** What tests share: fixed clock, fixtures, the fake module hello. */
@NullMarked
package nl.strook.testkit;

import org.jspecify.annotations.NullMarked;
