/** Where an employer and the bureau keep the people: forms, their conflicts, and the pages that hold them. */
@NullMarked
package nl.strook.tenantadmin.people;

import org.jspecify.annotations.NullMarked;
