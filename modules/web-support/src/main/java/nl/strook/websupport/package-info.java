/** Faces plumbing that every page shares: view lookup, addresses, menus, own tags, messages. */
@NullMarked
package nl.strook.websupport;

import org.jspecify.annotations.NullMarked;
