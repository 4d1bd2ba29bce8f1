/** The outermost ring of both applications: methods, hosts, origins, headers, and what becomes of a fault. */
@NullMarked
package nl.strook.websupport.edge;

import org.jspecify.annotations.NullMarked;
