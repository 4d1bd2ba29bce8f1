/**
 * Employer (werkgever), employee (medewerker) and employment (dienstverband): what several features need to know of
 * them, with its history by date. Nothing else gets in.
 */
@NullMarked
package nl.strook.core.workforce;

import org.jspecify.annotations.NullMarked;
