/** Money in whole cents and working time in whole minutes; no floating point. */
@NullMarked
package nl.strook.core.money;

import org.jspecify.annotations.NullMarked;
