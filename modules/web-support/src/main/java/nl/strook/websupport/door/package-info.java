/** The door of both applications: from an address to a tenant, a view or a download, or to the one 404. */
@NullMarked
package nl.strook.websupport.door;

import org.jspecify.annotations.NullMarked;
