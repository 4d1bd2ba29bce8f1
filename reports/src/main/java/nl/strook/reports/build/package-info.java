/** Runs in the build only: compiles the templates, so that the server never compiles one. */
@NullMarked
package nl.strook.reports.build;

import org.jspecify.annotations.NullMarked;
